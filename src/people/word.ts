import { ABBREVIATED_TITLES } from './lists/name-words.ts';
import type { Span } from '../text/span.ts';

/** A word of the text as names are made of; the possessive ending and a closing full stop are not part of it. */
export interface Word extends Span {
  readonly text: string;
  /** In lower case, without accents, full stops and with straight apostrophes: the key into the word lists. */
  readonly key: string;
  readonly capital: boolean;
  /** “J”, “J.K”: letters that stand for names. */
  readonly initial: boolean;
  /** Two capitals or more and no small letter but a plural’s: “NATO”, “MPs”. */
  readonly shout: boolean;
  readonly possessive: boolean;
  /** Where the word ends with its full stop and its possessive ending. */
  readonly tail: number;
  /** A full stop follows directly. */
  readonly stop: boolean;
  /** Nothing but one space, or a line's single break, stands between the word before and this one. */
  readonly joined: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** It opens a sentence, a paragraph or a quotation, where a capital says nothing. */
  readonly opens: boolean;
}

/** The words of one paragraph, which starts at `offset` of the article's text; spans count from the article's start. */
export function wordsOf(paragraph: string, offset: number): readonly Word[] {
  const found: Word[] = [];
  let before = 0;
  for (const match of paragraph.matchAll(WORD)) {
    const whole = match[0];
    const start = match.index;
    const plain = PLAIN_SMALL.test(whole);
    const owned = !plain && whole.length > 2 && /['’]s$/i.test(whole) ? whole.slice(0, -2) : whole;
    const end = start + owned.length;
    const stop = owned === whole && paragraph[end] === '.';
    const bare = owned === whole && isBarePossessive(paragraph, end);
    const gap = paragraph.slice(before, start);
    const last = found.at(-1);
    const isFirst = !last;
    found.push({
      start: offset + start,
      end: offset + end,
      text: owned,
      key: plain ? whole : fold(owned),
      capital: !plain && (/^\p{Lu}/u.test(owned) || PREFIXED.test(owned)),
      initial: !plain && isInitial(owned, stop),
      shout: !plain && isShout(owned),
      possessive: owned !== whole || bare,
      tail: offset + (stop || bare ? end + 1 : start + whole.length),
      stop,
      joined: !isFirst && !last.possessive && (gap === ' ' || JOINING.test(gap)),
      gap,
      opens:
        isFirst ||
        (gap !== ' ' &&
          (gap.includes('\n') || (OPENING.test(gap.slice(-12)) && !(gap === '. ' && isAbbreviated(last))))),
    });
    before = end + (owned === whole ? 0 : 2);
  }
  return found;
}

/** “Gov. May”, “George W. Bush”: the full stop ends no sentence. */
function isAbbreviated({ initial, capital, key }: Word): boolean {
  return initial || (capital && ABBREVIATED_TITLES.has(key));
}

/** “the ministers’ talks” */
function isBarePossessive(paragraph: string, end: number): boolean {
  const mark = paragraph[end];
  if ((mark !== '’' && mark !== "'") || paragraph[end + 1] !== ' ') return false;
  return /s/i.test(paragraph[end - 1] ?? '') && /\p{L}/u.test(paragraph[end + 2] ?? '');
}

function isInitial(word: string, stop: boolean): boolean {
  if (word.length > 1) return word[1] === '.' && /^\p{Lu}(?:\.\p{L})+$/u.test(word);
  return /^\p{Lu}$/u.test(word) && (stop || (word !== 'I' && word !== 'A'));
}

function isShout(word: string): boolean {
  if (PLAIN_NAME.test(word)) return false;
  return (!/\p{Ll}/u.test(word) && /\p{Lu}.*\p{Lu}/u.test(word)) || /^\p{Lu}{2,}s$/u.test(word);
}

/** A word as the lists know it. */
export function fold(word: string): string {
  if (/^[A-Za-z]+$/.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .replace(/[’‘ʻʼ`]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/[ıłøđæœßə]/g, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN_SMALL = /^[a-z]+$/;
const PLAIN_NAME = /^[A-Z][a-z]+$/;
const JOINING = /^(?:\.?[ \u00a0]\n?|\n)$/;
const OPENING = /[.!?:;…]["”’')\]]*\s*["“‘'([]*$|["“‘([]\s*$|[–—•*]\s*$/u;

const PLAIN: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ə: 'a',
};

/** Letters with inner apostrophes and hyphens; letters parted by full stops (“U.S”, “J.K”); figures stand alone. */
const WORD =
  /(?:\p{L}\.(?=\p{L}\.))+\p{L}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑'’ʻʼ&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Names that open with a small article: al-Sisi, d’Estaing, el-Baradei. */
const PREFIXED = /^(?:al|el|as|ash|ad|ar|an|at|az|ul|bin|ibn|abu|d|l|de|ed|es)[-‐‑'’]\p{Lu}/u;
