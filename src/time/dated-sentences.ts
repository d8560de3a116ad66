import { bounds } from '../text/edtf.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { direction, hasHappened } from './clause.ts';
import { isFrame } from './frame.ts';
import { standing } from './standing.ts';
import type { DatedSentence, Time } from './time.ts';
import { type Word, words } from './words.ts';

/**
 * Whole sentences with the time that dates each: two times that date two things make two entries, the endpoints
 * of a range or the same value twice make one, and a time that only frames another (“the first since 2021”) none.
 * @param text The article that `times` were found in.
 * @param times In reading order, as `findTimes` gives them, with or without an editor's corrections.
 * @param published The ISO day that decides what lies ahead; without it only the words do.
 */
export function datedSentences(
  text: string,
  times: readonly Time[],
  published?: string,
): readonly DatedSentence[] {
  const all = sentences(text);
  const found = words(text);
  const dated: DatedSentence[] = [];
  let at = 0;
  for (const [index, sentence] of all.entries()) {
    const inside: Time[] = [];
    for (; at < times.length && times[at]!.start < sentence.end; at++) {
      if (times[at]!.start >= sentence.start && times[at]!.end <= sentence.end) inside.push(times[at]!);
    }
    for (const time of distinct(text, sentence, inside))
      dated.push(datedBy(text, found, sentence, all[index - 1], time, published));
  }
  return dated;
}

/** A sentence with a time that an editor gave it. */
export function sentenceDatedAs(
  text: string,
  { start, end }: Span,
  time: Time,
  published: string,
): DatedSentence {
  const before = sentences(text).findLast((each) => each.end <= start);
  return datedBy(text, words(text), { start, end }, before, time, published);
}

function datedBy(
  text: string,
  found: readonly Word[],
  sentence: Span,
  before: Span | undefined,
  time: Time,
  published: string | undefined,
): DatedSentence {
  const isAhead = liesAhead(text, found, time, published);
  return {
    ...sentence,
    time,
    standing: standing(text, sentence, time, isAhead, () => direction(text, found, time)),
    before: opensWithPronoun(text, sentence) ? (before ?? null) : null,
  };
}

/** Without frames, without what is nothing but its date (“(Dec. 7, 2010).”), without the second endpoint of a range, and each value once. */
function distinct(text: string, sentence: Span, times: readonly Time[]): readonly Time[] {
  const kept = new Map<string, Time>();
  for (const time of times) {
    if (isFrame(text, sentence, time) || isBare(text, sentence, time)) continue;
    const key = time.range ?? time.edtf;
    if (!kept.has(key)) kept.set(key, time);
  }
  return [...kept.values()];
}

function isBare(text: string, sentence: Span, time: Time): boolean {
  const others = text.slice(sentence.start, time.start) + text.slice(time.end, sentence.end);
  return time.reason.rule !== 'editor' && !/[\p{L}\p{N}]/u.test(others);
}

/** Null where the value may lie on both sides of publication, so that the clause decides. */
function liesAhead(
  text: string,
  found: readonly Word[],
  time: Time,
  published: string | undefined,
): boolean | null {
  if (/^earlier\b/i.test(text.slice(time.start, time.start + 8))) return false;
  if (published === undefined) return null;
  const { earliest, latest } = bounds(time.range ?? time.edtf);
  // “was released in June”, in an article that was changed after its day.
  if (earliest > published) return !hasHappened(text, found, time);
  return latest < published ? false : null;
}

/** “He”, “They”, “This”: a sentence that cannot be read without the one before. */
function opensWithPronoun(text: string, sentence: Span): boolean {
  return /^["“‘'`(]{0,2}(?:He|She|They|It|His|Her|Hers|Him|Their|Them|Its|This|That|These|Those|Both)\b(?!’?'?s?\s(?:year|month|week|day)\b)/.test(
    text.slice(sentence.start, sentence.start + 30),
  );
}
