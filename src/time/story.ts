import type { Span } from '../text/span.ts';
import type { Anchor } from './anchor.ts';

/**
 * The past year that a date without one goes on with, or null. News comes back to the present at any sentence, so
 * that it takes evidence: the date before it in this paragraph belongs to that year by “that year”, the sentence
 * goes on with “and” from a day or a month that has its year, or the clause tells what had happened by then.
 */
export function yearOfStory(
  text: string,
  anchor: Anchor,
  { start, end }: Span,
  published: string,
): number | null {
  const before = anchor.year;
  if (before === null || before !== anchor.last || start - before.end > REACH) return null;
  const year = before.edtf.slice(0, 4);
  if (year >= published.slice(0, 4) || !/^(?:stated|same-as-anchor)$/.test(before.reason.rule)) return null;
  const between = text.slice(before.end, start);
  if (/\n\s*\n/.test(between) || TELLS.test(between)) return null;
  const goesOn = before.edtf.length > 4 && AND.test(between);
  const isLooking = PLUPERFECT.test(
    between.slice(between.search(LAST_SENTENCE) + 1) + text.slice(end, end + 40),
  );
  return before.reason.rule === 'same-as-anchor' || goesOn || isLooking ? Number(year) : null;
}

/** How far back, in UTF-16 units, the date before may stand. */
const REACH = 300;
/** Whoever says something says it now. */
const TELLS = /\b(?:said|says|told|announced|reported|according|now|recently)\b/i;
/** A clause of the same sentence, with the same subject. */
const AND = /^[^.;!?]{0,80},?\s(?:and|then)\s(?:\p{Ll}+\s){0,4}$/u;
const PLUPERFECT = /\bhad\s(?:\p{Ll}+ly\s|already\s)?\p{Ll}{3,}/u;
const LAST_SENTENCE = /[.!?]\s[^.!?]*$/;
