import { bounds, precision } from '../text/edtf.ts';

/** A date as TimelineJS reads it: what is left out is not known. */
export interface TimelineJsDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface TimelineJsDates {
  readonly start_date: TimelineJsDate;
  readonly end_date?: TimelineJsDate;
}

/**
 * An EDTF date for TimelineJS, which knows years, months and days: a decade goes from a year to a year, a
 * season from a month to a month, never to a day.
 */
export function timelineJsDates(edtf: string): TimelineJsDates {
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  const [start, end] = [datesOf(from)?.first ?? datesOf(to)?.first, datesOf(to)?.last];
  if (!start) throw new RangeError(`“${edtf}” begins and ends nowhere`);
  return {
    start_date: start,
    ...(end && isAfter(end, start) && { end_date: end }),
  };
}

/** The first and the last of one value, no finer than it is; null for the open end of an interval. */
function datesOf(edtf: string | undefined): { first: TimelineJsDate; last: TimelineJsDate } | null {
  if (edtf === undefined || edtf === '' || edtf === '..') return null;
  const { earliest, latest } = bounds(edtf);
  const digits = DIGITS[precision(edtf)] ?? 'YYYY-MM'.length;
  return { first: partsOf(earliest.slice(0, digits)), last: partsOf(latest.slice(0, digits)) };
}

/** How much of an ISO day each precision may say; seasons and other parts of a year say months. */
const DIGITS: Readonly<Record<string, number>> = {
  day: 'YYYY-MM-DD'.length,
  year: 'YYYY'.length,
  decade: 'YYYY'.length,
  century: 'YYYY'.length,
};

function partsOf(iso: string): TimelineJsDate {
  const [year = 0, month, day] = iso.split('-').map(Number);
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) };
}

/** As TimelineJS reads it: a year as its first month, a month as its first day. It would draw an earlier end backwards. */
function isAfter(a: TimelineJsDate, b: TimelineJsDate): boolean {
  const place = ({ year, month = 1, day = 1 }: TimelineJsDate) => (year * 12 + month) * 31 + day;
  return place(a) > place(b);
}
