import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';
import type { Names } from './named.ts';
import type { ArticlePerson, Quotation } from './person.ts';
import type { Said } from './said.ts';
import { wordsOf, type Word } from './word.ts';

/** A quotation as it was read, with where its cue stands. */
export type Spoken = Quotation & Said;

/** Where a clause is read: its words and the people named in it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly people: readonly ArticlePerson[];
  readonly names: Names;
  /** The quotation before this one. */
  readonly last: Spoken | undefined;
}

/** The words of a stretch around a quotation, without those between marks. */
export function readingOf(around: Omit<Reading, 'words'>, { start, end }: Span): Reading {
  const words = wordsOf(around.text.slice(start, end), start).filter(
    (word) => !around.clause.near.some((quote) => quote.start < word.start && word.end <= quote.end),
  );
  return { ...around, words };
}

export interface Placed {
  readonly person: ArticlePerson;
  readonly from: number;
  readonly to: number;
}

export function mentionEnding({ words, names }: Reading, at: number): Placed | null {
  const word = words[at];
  if (!word?.capital) return null;
  const named = names.byEnd.get(word.end) ?? names.byEnd.get(word.end + 1);
  if (!named || named.start > word.start) return null;
  let from = at;
  while (from > 0 && (words[from - 1]?.start ?? -1) >= named.start) from -= 1;
  return { person: named.person, from, to: at + 1 };
}

export function mentionStarting({ words, names }: Reading, at: number): Placed | null {
  const named = names.byStart.get(words[at]?.start ?? -1);
  if (!named) return null;
  let to = at + 1;
  while (to < words.length && (words[to]?.end ?? Infinity) <= named.end) to += 1;
  return { person: named.person, from: at, to };
}
