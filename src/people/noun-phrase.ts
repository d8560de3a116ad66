import { speechVerbs } from './lists/speech.ts';
import type { Reading } from './reading.ts';
import type { Word } from './word.ts';

/** The words of a source that ends at `end`: “The Taliban’s statement”, “a spokesman for Smith”. */
export function sourceEnding({ text, words }: Reading, end: number): string | null {
  let start = end;
  while (
    start > 0 &&
    words[start]?.joined &&
    !speechVerbs.has(words[start - 1]?.key ?? '') &&
    end - start < 10
  ) {
    if (words[start]?.opens || /^(?:the|a|an)$/.test(words[start]?.key ?? '')) break;
    if (CONJUNCTIONS.has(words[start - 1]?.key ?? '')) break;
    start -= 1;
  }
  const first = words[start];
  const last = words[end];
  return first && last ? text.slice(first.start, last.end) : null;
}

/** Where the noun phrase begins whose last word is at `end`; null where it is not plain. */
export function nounPhraseStart(words: readonly Word[], end: number): number | null {
  let start = end;
  while (end - start < 10) {
    const word = words[start];
    const before = words[start - 1];
    if (!word) return null;
    if (/^(?:the|a|an|his|her|its|their|this|that|one|our|my)$/.test(word.key)) return start;
    if (!before) return start;
    const owned = before.possessive && /^(?:['’]s?)? $/.test(word.gap);
    if (!word.joined && !owned) return start < end || word.capital ? start : null;
    if (speechVerbs.has(before.key) && !before.capital) return start < end ? start : null;
    start -= 1;
  }
  return null;
}

/** What opens a clause before its subject. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'that when while but after before because since until although though if as where whereas whether unless so'.split(
    ' ',
  ),
);
