import { demonyms } from './lists/demonyms.ts';
import { LEADING_PARTICLES, PARTICLES, ROMAN } from './lists/name-words.ts';
import { thingHeads, thingStarts } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { titleModifiers } from './lists/titles.ts';
import { isHonorific, isTitle } from './title-word.ts';
import { isCommon, isGiven, isSurname } from './word-kinds.ts';
import type { Word } from './word.ts';

/** Where a name stands in a run of words, `to` exclusive, and the title before it in the same run, if any. */
export interface NameWithin {
  readonly from: number;
  readonly to: number;
  readonly title: { readonly from: number; readonly to: number } | null;
}

/** Strips titles, nationalities and places before a name and leaves what may be the name itself. */
export function nameWithin(words: readonly Word[], from: number, to: number): NameWithin | null {
  let start = from;
  let title: { from: number; to: number } | null = null;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || !isTitle(word.key) || isNoTitle(words, index, to) || isNamePart(words, index, from, to))
      continue;
    title = { from, to: index + 1 };
    start = index + 1;
  }
  while (start < to - 1) {
    const skipped = leading(words, start, to);
    if (skipped === 0) break;
    start += skipped;
  }
  while (
    start < to &&
    PARTICLES.has(words[start]?.text ?? '') &&
    !LEADING_PARTICLES.has(words[start]?.text ?? '') &&
    !/^(?:al|el)$/.test(words[start]?.text ?? '')
  )
    start += 1;
  let end = to;
  while (end > start && PARTICLES.has(words[end - 1]?.text ?? '')) end -= 1;
  while (end > start + 1 && AFTER_NAMES.test(words[end - 1]?.text ?? '')) end -= 1;
  if (start >= end) return isBareSurname(words, from, to) ? { from, to, title: null } : null;
  const only = words[start];
  if (end - start === 1 && only && (only.initial || only.text.length < 2)) return null;
  return { from: start, to: end, title };
}

/** “King said”, “Bishop left”: a title's word alone and without an article, which may be the surname of somebody. */
function isBareSurname(words: readonly Word[], from: number, to: number): boolean {
  const [before, word, next] = [words[from - 1], words[from], words[to]];
  if (!word || to - from > 1 || word.stop || !isSurname(word.key)) return false;
  if (word.joined && before && (isTitle(before.key) || DETERMINERS.has(before.key))) return false;
  return !(next?.joined && (next.capital || next.key === 'of'));
}

/** “M.S. Tharpe”, “Rosalind Tharpe MP”: letters that are titles elsewhere. */
function isNoTitle(words: readonly Word[], index: number, to: number): boolean {
  const text = words[index]?.text ?? '';
  return text.includes('.') || (index + 1 === to && AFTER_NAMES.test(text));
}

/** How many words at `start` qualify the name after them and are none of its parts. */
function leading(words: readonly Word[], start: number, to: number): number {
  for (const length of placeStarts.has(words[start]?.key ?? '') ? [3, 2] : []) {
    if (to - start <= length) continue;
    const phrase = words
      .slice(start, start + length)
      .map((word) => word.key)
      .join(' ');
    if (places.has(phrase)) return length;
  }
  const word = words[start];
  const next = words[start + 1];
  if (!word || !next) return 0;
  if (word.initial && word.text.length < 4 && !/^[UE]/.test(word.text)) return 0;
  const rest = to - start - 1;
  const named = isGiven(next.key) || rest >= 2;
  if (
    demonyms.has(word.key) ||
    (word.key.includes('-') && demonyms.has(word.key.split('-')[0] ?? '')) ||
    (/-\p{Ll}/u.test(word.text) && isQualifier(word.key))
  ) {
    return !isGiven(word.key) || isGiven(next.key) ? 1 : 0;
  }
  if (PARTICLES.has(word.key) && word.key.length > 1 && word.key !== 'la' && word.key !== 'el') return 0;
  if (places.has(word.key) && isGiven(next.key) && rest >= 2 && !isSurname(next.key)) return 1;
  if (isGiven(word.key) && !titleModifiers.has(word.key)) return 0;
  if (places.has(word.key) && named) return 1;
  if (titleModifiers.has(word.key) && (named || word.opens)) return 1;
  if (
    isGiven(next.key) &&
    rest >= 2 &&
    ((word.shout && !thingStarts.has(word.key)) ||
      thingHeads.has(word.key) ||
      (isCommon(word.key) && !isSurname(word.key)))
  ) {
    return 1;
  }
  if (word.opens && isCommon(word.key) && !isSurname(word.key)) return 1;
  return 0;
}

/** “Pan-democrat”, “Taipei-based”: a compound that says what somebody is. */
function isQualifier(key: string): boolean {
  const end = key.slice(key.lastIndexOf('-') + 1);
  return (
    demonyms.has(end) ||
    isTitle(end) ||
    /^(?:based|born|backed|led|trained|educated|winning|elect|era)$/.test(end)
  );
}

/** “John Major”, “Billie Jean King”, “Dean Kamen”: a title word that is a part of a name here. */
function isNamePart(words: readonly Word[], index: number, from: number, to: number): boolean {
  const word = words[index];
  if (!word) return false;
  const before = index > from ? words[index - 1] : undefined;
  if (before && /^(?:dalai|panchen)$/.test(before.key)) return true;
  const after = index + 1 < to ? words[index + 1] : undefined;
  if (after && before && isGiven(before.key) && !isTitle(before.key) && SHEIKH.test(word.key)) return true;
  const last = !after || after.key === 'jr' || after.key === 'sr' || ROMAN.test(after.text);
  if (last && before && (isGiven(before.key) || before.initial) && !isTitle(before.key)) return true;
  if (
    index > from + 1 &&
    last &&
    isSurname(word.key) &&
    isGiven(words[from]?.key ?? '') &&
    !isTitle(before?.key ?? '')
  )
    return true;
  if (before && isHonorific(before.key) && last && isSurname(word.key)) return true;
  return (
    TITLE_AND_GIVEN.has(word.key) &&
    after !== undefined &&
    !before &&
    !isGiven(after.key) &&
    (index + 2 === to || (index + 3 === to && PARTICLES.has(after.key)))
  );
}

/** “Harriet Lund MP”: letters that stand after names. */
const AFTER_NAMES = /^(?:MP|MSP|MEP|TD|QC|KC|SC|SAN|MD|M\.D|PhD|Ph\.D|MBE|OBE|CBE|KBE|DBE|CPA|Esq)$/;

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its our my this that every'.split(' '),
);

/** Titles that are second names as well: “Hassan Sheikh Mohamud”. */
const SHEIKH = /^(?:sheikh|shaikh|shah|haji|malik|mirza|king)$/;

/** First words of places of several words. */
const placeStarts: ReadonlySet<string> = new Set(
  [...places].filter((place) => place.includes(' ')).map((place) => place.split(' ')[0] ?? ''),
);

const TITLE_AND_GIVEN: ReadonlySet<string> = new Set(
  'dean duke earl prince major marine page marshal royal judge sultan fellow'.split(' '),
);
