import { bounds, precision, unmarked } from '../text/edtf.ts';
import { wording } from './wording.ts';
import type { When } from './view.ts';

/** An EDTF date as readers see it, exactly as precise as it is: “24 December 2024”, “2021”, “the 1990s”. */
export function dateText(edtf: string): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return endpoint(edtf);
  return wording.range(withoutShared(from, to), endpoint(to));
}

/** The first date of a range without the month and year that the second gives too: “3 to 9 March 2025”. */
function withoutShared(from: string, to: string): string {
  if (!PLAIN.test(from) || !PLAIN.test(to) || from.length !== to.length) return endpoint(from);
  const words = endpoint(from);
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return words.replace(/ .*/, '');
  return from.length > 4 && from.slice(0, 4) === to.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

/** A year, month or day without marks. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** A date for people and, in HTML's form, for machines; `datetime` is empty where HTML has no form for it. */
export function when(edtf: string): When {
  return { datetime: htmlDate(edtf), text: dateText(edtf) };
}

/** The value of a `datetime` attribute: a year, month or day; empty for seasons, decades, ranges and the like. */
export function htmlDate(edtf: string): string {
  const plain = unmarked(edtf);
  return PLAIN.test(plain) ? plain : '';
}

/** A publication time: its day, and its time of day with the offset where one was written. */
export function instant(written: string): When {
  const [day = '', time] = written.replace(' ', 'T').split('T');
  const clock = /^\d\d:\d\d/.exec(time ?? '')?.[0];
  if (clock === undefined) return { datetime: day, text: dateText(day) };
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(time ?? '')?.[0];
  const zone = offset === undefined ? '' : offset === 'Z' ? ' UTC' : ` UTC${offset.replace('-', '−')}`;
  return { datetime: `${day}T${time}`, text: `${dateText(day)}, ${clock}${zone}` };
}

function endpoint(edtf: string): string {
  if (edtf === '' || edtf === '..') return wording.openEnd;
  return hedged(edtf, exact(unmarked(edtf)));
}

/** Words for a date, with the doubt that its marks say: `~` is “about”, `?` is “perhaps”, `%` is both. */
export function hedged(edtf: string, words: string): string {
  const placed = /[~%]/.test(edtf) ? wording.about(words) : words;
  return /[?%]/.test(edtf) ? wording.perhaps(placed) : placed;
}

function exact(edtf: string): string {
  const year = edtf.slice(0, 4);
  const part = edtf.slice(5, 7);
  switch (precision(edtf)) {
    case 'day':
      return DAY.format(new Date(`${edtf}T00:00:00Z`));
    case 'month':
      return MONTH.format(new Date(`${edtf}-01T00:00:00Z`));
    case 'season':
      return wording.season((Number(part) - 21) % 4, year);
    case 'quarter':
      return wording.quarter(Number(part) - 32, year);
    case 'half':
      return wording.half(Number(part) - 39, year);
    case 'decade':
      return wording.decade(`${edtf.slice(0, 3)}0`);
    case 'century':
      return wording.century(Number(edtf.slice(0, 2)) + 1);
    case 'interval': {
      // A third of a year has no name; its months have.
      const { earliest, latest } = bounds(edtf);
      return dateText(`${earliest.slice(0, 7)}/${latest.slice(0, 7)}`);
    }
    default:
      return edtf;
  }
}

// The calendar, zone and digits are fixed: the same bytes everywhere.
const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { ...FIXED, day: 'numeric', month: 'long', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { ...FIXED, month: 'long', year: 'numeric' });
