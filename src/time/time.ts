import type { Span } from '../text/span.ts';

/**
 * The rules that give a value, each with what it does:
 * - `stated`: the words name it whole.
 * - `publication-day`: a bare weekday that is the day of publication.
 * - `weekday-past`, `weekday-coming`: the nearest such weekday before or after publication, as the clause looks.
 * - `weekday-last`, `weekday-next`, `weekday-this`, `weekday-of-week`: as “last”, “next”, “this”, “of last week” say.
 * - `day-named`: today, yesterday, tomorrow, tonight, last night.
 * - `unit-near`: this, last or next week, weekend, month, year.
 * - `ago`: units counted back from publication.
 * - `from-anchor`: units counted from what was dated last (“the following day”, “a year earlier”).
 * - `same-as-anchor`: what was dated last (“that year”, “the same month last year”).
 * - `year-past`, `year-coming`, `year-nearest`: a date or a month without a year, as the clause looks, or the nearest.
 * - `year-relative`: a year given as “of last year”.
 * - `year-shared`: taken from the other date that it is joined to (“March and April 2020”).
 * - `month-last`, `month-next`, `month-this`: “last May”, “next March”; seasons and holidays likewise.
 * - `day-of-month`: “the 24th” of the month that is spoken of.
 * - `century-nearest`: two digits or a word for a year or a decade (“the ’90s”).
 * - `known-day`: a day that its event has made known without its year (“the Sept. 11 attacks”).
 * - `time-of-day`: a time alone, on the day that was dated last.
 * - `editor`: an editor said so.
 */
export const RULES = [
  'stated',
  'publication-day',
  'weekday-past',
  'weekday-coming',
  'weekday-last',
  'weekday-next',
  'weekday-this',
  'weekday-of-week',
  'day-named',
  'unit-near',
  'ago',
  'from-anchor',
  'same-as-anchor',
  'year-past',
  'year-coming',
  'year-nearest',
  'year-relative',
  'year-shared',
  'month-last',
  'month-next',
  'month-this',
  'day-of-month',
  'century-nearest',
  'known-day',
  'time-of-day',
  'editor',
] as const;

export type Rule = (typeof RULES)[number];

/** Why a time expression has its value; the words for it are made where they are shown. */
export interface Reason {
  readonly rule: Rule;
  /** The EDTF value that the words were counted from, where they were: publication or the running anchor. */
  readonly anchor: string | null;
}

/** A resolved time expression: exactly the words, and an EDTF value never finer than they are. */
export interface Time extends Span {
  readonly edtf: string;
  readonly reason: Reason;
  /** The EDTF interval of the whole, where this is one endpoint of a range: “from May to July”. */
  readonly range: string | null;
}

/** What a dated sentence does with its event: report it, look ahead, deny, doubt, or make it conditional. */
export type Standing = 'reported' | 'announced' | 'denied' | 'doubted' | 'conditional';

/** A whole sentence with a resolved time that dates it. */
export interface DatedSentence extends Span {
  readonly time: Time;
  readonly standing: Standing;
  /** The sentence before, where this one opens with a pronoun and cannot be read alone. */
  readonly before: Span | null;
}
