import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** A word of a text in its place, and the forms by which it is found. */
export interface SearchWord extends Span {
  readonly forms: readonly string[];
}

/**
 * The words of a text as they are searched: without accents and capitals, Arabic and Persian spellings as one. Of
 * “O’Rafferty’s” the forms are orafferty and rafferty. Scripts that part no words give each letter as one.
 */
export function searchWords(text: string): SearchWord[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    forms: formsOf(word),
  }));
}

/** Texts repeat their words; folding one takes longer than remembering it. */
const known = new Map<string, readonly string[]>();

function formsOf(word: string): readonly string[] {
  let forms = known.get(word);
  if (!forms) {
    const parts = word.replace(POSSESSIVE, '').split(APOSTROPHE).map(plain);
    const whole = parts.join('');
    const last = parts.at(-1) ?? '';
    forms = parts.length > 1 && last.length > 2 ? [whole, last] : [whole];
    known.set(word, forms);
  }
  return forms;
}

/** Arabic and Persian keyboards give some letters and all digits different codes. */
function plain(word: string): string {
  return fold(word).replace(VARIANT, (letter) => VARIANTS[letter] ?? String(letter.charCodeAt(0) & 0xf));
}

const VARIANTS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه', ە: 'ه', ـ: '' };
const VARIANT = /[يىكةەـ\u0660-\u0669\u06F0-\u06F9]/g;

const APOSTROPHE = /['’ʼ‘`]/g;
const POSSESSIVE = /['’ʼ]s$/i;
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]`;
const LETTERS = String.raw`(?:(?!${UNSPACED})[\p{L}\p{M}\p{N}])+`;
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|${LETTERS}(?:['’ʼ‘${'`'}]${LETTERS})*`, 'gu');
