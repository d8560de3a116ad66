import type { Word } from './words.ts';

/** How many words on each side may tell; more would be another matter, and would cost more. */
export const REACH = 30;

/** The number of the first word of the expression's sentence, at most `REACH` words back. */
export function sentenceBefore(text: string, words: readonly Word[], first: number): number {
  let at = first;
  while (
    at > 0 &&
    first - at < REACH &&
    (at === words.length || !endsSentence(text, words[at - 1]!, words[at]!))
  )
    at--;
  return at;
}

/** Whether a sentence or a paragraph ends between two words; a short capitalised word is taken to be shortened. */
export function endsSentence(text: string, word: Word, next: Word): boolean {
  if (next.start - word.end === 1) return '!?;'.includes(text[word.end]!);
  let isMarked = false;
  let hasStop = false;
  let lines = 0;
  for (let at = word.end; at < Math.min(next.start, word.end + 12); at++) {
    const unit = text[at]!;
    if (unit === '!' || unit === '?' || unit === ';') return true;
    const isSpace = unit.trim() === '';
    if (isSpace && isMarked) hasStop = true;
    if (unit === '\n' && ++lines === 2) return true;
    if (!isSpace) lines = 0;
    isMarked = unit === '.' || (isMarked && '"”’\')'.includes(unit));
  }
  if (!hasStop) return false;
  const isShortened = word.end - word.start < 5 && isCapital(text[word.start]!);
  return !isShortened && !/^(?:m|a\.m|p\.m)$/.test(word.key) && !isSmall(text[next.start]!);
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** Binary search for the first word that starts at or after an offset. */
export function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
