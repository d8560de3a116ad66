import type { Span } from '../text/span.ts';

/** Words of time that an editor should look at, and why, in a clause that follows them. */
export interface Doubt extends Span {
  readonly why: string;
}

/**
 * What can be doubtful. These were recognised and given no value:
 * - `order`: a date in numbers that two countries read differently.
 * - `no-day`: a day that the calendar does not have.
 * - `fiscal`: a fiscal year.
 * - `quarter`: a quarter or a half without its year.
 * - `stretch`: a stretch that ends or begins at publication (“the past decade”).
 * - `week-beside`: “a week from Friday”.
 * - `nothing-before`: words that count from a time given before them, where none was.
 * And these have a value that may be wrong:
 * - `far`: further from publication than news looks.
 * - `clash`: the weekday beside the date is another.
 * - `open-year`: a date without a year, in a clause that looks neither back nor ahead, far from publication.
 */
export type DoubtKind = keyof typeof WHY;

export const WHY = {
  order: 'can be read with the day or the month first',
  'no-day': 'is no day of the calendar',
  fiscal: 'is a fiscal year, which begins on another day at each firm and in each country',
  quarter: 'has no year beside it, and may belong to a fiscal one',
  stretch: 'is a stretch of time without a stated first or last day',
  'week-beside': 'is counted differently by different readers',
  'nothing-before': 'counts from a time given before it, and none was',
  far: 'is far from publication',
  clash: 'names a weekday that this date is not',
  'open-year': 'has no year, and no word beside it says whether it is past or to come',
} as const;
