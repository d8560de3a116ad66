import { fold } from './fold.ts';
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

/** Where words stand in a text however they are written: in capitals, with or without accents, hyphens, apostrophes. */
export function occurrencesOfAny(text: string, names: Iterable<string>): Span[] {
  const wanted = [...names].map((name) => wordsIn(name)).filter((words) => words.length > 0);
  if (wanted.length === 0) return [];
  const words = wordsIn(text);
  return words.flatMap((first, at) =>
    wanted
      .filter((name) => name.every(({ word }, n) => words[at + n]?.word === word))
      .map((name) => ({ start: first.start, end: words[at + name.length - 1]!.end })),
  );
}

interface Word extends Span {
  readonly word: string;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word: fold(word),
  }));
}

/** The occurrence that an author counted (`nth`, from 1), or all of them where none was. */
export function meantOccurrences(text: string, words: string, nth: number | undefined): Span[] {
  const all = occurrences(text, words);
  return nth === undefined ? all : all.slice(nth - 1, nth);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}
