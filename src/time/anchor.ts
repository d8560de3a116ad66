import { month4, year4 } from './calendar.ts';
import type { Time } from './time.ts';

/** The running anchor: what was dated last, by precision, for “the following day” and “that year”. */
export interface Anchor {
  readonly day: Time | null;
  readonly month: Time | null;
  readonly year: Time | null;
  readonly last: Time | null;
}

export const NO_ANCHOR: Anchor = { day: null, month: null, year: null, last: null };

/** How far back, in UTF-16 units, a time may stand and still be the one that is meant. */
const REACH = 700;

export function follow(anchor: Anchor, time: Time): Anchor {
  const digits = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(time.edtf);
  if (!digits) return { ...anchor, last: time };
  return {
    day: digits[3] ? time : anchor.day,
    month: digits[2] ? time : anchor.month,
    year: time,
    last: time,
  };
}

/** The day, month or year (`2024-12-24`, `2024-12`, `2024`) that was dated last before an offset. */
export function anchorFor(
  anchor: Anchor,
  unit: 'day' | 'month' | 'year' | 'last',
  start: number,
): string | null {
  const time = anchor[unit];
  if (time === null || start - time.end > REACH) return null;
  if (unit === 'last') return time.edtf;
  return time.edtf.slice(0, { day: 10, month: 7, year: 4 }[unit]);
}

/** A value, or both ends of an interval, moved by years, at its own precision. */
export function moveYears(edtf: string, years: number): string {
  if (edtf.includes('/'))
    return edtf
      .split('/')
      .map((end) => moveYears(end, years))
      .join('/');
  return year4(Number(edtf.slice(0, 4)) + years) + edtf.slice(4);
}

export function moveMonths(edtf: string, months: number): string {
  return month4(Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)) + months);
}
