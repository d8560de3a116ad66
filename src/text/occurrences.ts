import type { Span } from './span.ts';

/** Where words stand in a text as whole words, in order. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) spans.push({ start, end });
  }
  return spans;
}

/** The occurrence that an author counted (`nth`, from 1), or all of them where none was. */
export function meantOccurrences(text: string, words: string, nth: number | undefined): Span[] {
  const all = occurrences(text, words);
  return nth === undefined ? all : all.slice(nth - 1, nth);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
