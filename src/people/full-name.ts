import { PARTICLES, ROMAN } from './lists/name-words.ts';
import { sameGiven } from './nicknames.ts';
import { isEastAsian } from './east-asian.ts';
import type { Word } from './word.ts';
import { isGiven } from './word-kinds.ts';

/** A name taken apart; all parts are keys as the word lists know them. */
export interface FullName {
  readonly keys: readonly string[];
  readonly given: string;
  readonly middle: readonly string[];
  /** The word that later mentions use, without particles and article. */
  readonly surname: string;
  /** jr, sr, ii, iii … or empty. */
  readonly suffix: string;
  /** The number of the word that is the surname. */
  readonly surnameAt: number;
  readonly surnameTo: number;
}

/** Takes a name of at least one word apart. */
export function takeApart(words: readonly Word[]): FullName {
  const last = words.at(-1);
  const suffix =
    words.length > 1 && last && (/^(?:jr|sr)$/.test(last.key) || ROMAN.test(last.text)) ? last.key : '';
  const body = suffix ? words.slice(0, -1) : words;
  const keys = body.map((word) => word.key);
  const isRegnal = suffix !== '' && ROMAN.test(last?.text ?? '') && body.every((word) => isGiven(word.key));
  if (isRegnal)
    return {
      keys,
      given: '',
      middle: [],
      surname: keys.join(' '),
      suffix,
      surnameAt: 0,
      surnameTo: body.length,
    };
  const surnameAt = isEastAsian(body) ? 0 : body.length - 1;
  const rest = body
    .filter((word, index) => index !== surnameAt && !PARTICLES.has(word.text))
    .map((word) => word.key);
  return {
    keys,
    given: rest[0] ?? '',
    middle: rest.slice(1),
    surname: withoutArticle(keys[surnameAt] ?? ''),
    suffix,
    surnameAt,
    surnameTo: surnameAt + 1,
  };
}

/** Whether two full names can be one person's: no part of one contradicts the other. */
export function agree(a: FullName, b: FullName): boolean {
  if (a.suffix !== b.suffix && a.suffix !== '' && b.suffix !== '') return false;
  if (isTail(a.keys, b.keys) || isTail(b.keys, a.keys)) return true;
  if (isHead(a.keys, b.keys) || isHead(b.keys, a.keys)) return true;
  if (a.surname !== b.surname || a.given === '' || b.given === '' || !sameGiven(a.given, b.given))
    return false;
  const [short, long] = a.middle.length <= b.middle.length ? [a.middle, b.middle] : [b.middle, a.middle];
  let at = 0;
  for (const name of long) if (at < short.length && sameGiven(short[at] ?? '', name)) at += 1;
  return at === short.length;
}

/** “al-Sisi” and “Sisi” are one surname. */
export function withoutArticle(key: string): string {
  return key.replace(/^(?:al|el|as|ash|ad|ar|an|at|az|ul)-(?=\p{L}{3})/u, '');
}

function isTail(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    short.length < long.length &&
    short.every((key, index) => key === long[long.length - short.length + index])
  );
}

function isHead(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length >= 2 &&
    short.length < long.length &&
    short.every((key, index) => key === long[index]) &&
    (short.at(-1)?.length ?? 0) > 1
  );
}
