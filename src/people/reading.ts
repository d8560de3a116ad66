import type { Span } from '../text/span.ts';
import { firstFrom } from './first-from.ts';
import type { Article } from './article.ts';
import type { Clause } from './clause.ts';
import type { ArticlePerson, Quotation } from './person.ts';
import type { Said } from './said.ts';
import type { Word } from './word.ts';

/** A quotation as it was read, with where its cue stands. */
export type Spoken = Quotation & Said;

/** Where a clause is read: its words and the people named in it. */
export interface Reading extends Article {
  readonly words: readonly Word[];
  readonly clause: Clause;
  /** The quotation before this one. */
  readonly last: Spoken | undefined;
}

/** The words of a stretch around a quotation, without those between marks; the first stands alone, as it opens. */
export function readingOf(
  article: Article,
  clause: Clause,
  last: Spoken | undefined,
  { start, end }: Span,
): Reading {
  const { text, allWords } = article;
  const words: Word[] = [];
  const first = firstFrom(allWords, start);
  let quote = 0;
  for (let at = first; at < allWords.length; at += 1) {
    const word = allWords[at];
    if (!word || word.end > end) break;
    while ((clause.near[quote]?.end ?? Infinity) <= word.start) quote += 1;
    if (word.start > (clause.near[quote]?.start ?? Infinity)) continue;
    words.push(
      at > first ? word : { ...word, gap: text.slice(start, word.start), joined: false, opens: true },
    );
  }
  return { ...article, words, clause, last };
}

/** A mention as it stands among the words of a reading, from `from` up to `to`, exclusive. */
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
