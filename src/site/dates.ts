import { precision } from '../text/edtf.ts';
import { wording } from './wording.ts';
import type { When } from './view.ts';

/** An EDTF date as readers see it, exactly as precise as it is: “24 December 2024”, “2021”, “the 1990s”. */
export function dateText(edtf: string): string {
  return range(edtf, (from, to) => wording.range(withoutShared(from, to), endpoint(to)));
}

/** The same with the weekday of each day, and both dates of a range whole. */
export function dateWithWeekday(edtf: string): string {
  return range(edtf, (from, to) => wording.range(endpoint(from, WEEKDAY), endpoint(to, WEEKDAY)), WEEKDAY);
}

function range(edtf: string, closed: (from: string, to: string) => string, day = DAY): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return endpoint(edtf, day);
  if (from === '..') return wording.until(endpoint(to, day));
  return to === '..' ? wording.since(endpoint(from, day)) : closed(from, to);
}

/** The first date of a range without the month and year that the second gives too: “3 to 9 March 2025”. */
function withoutShared(from: string, to: string): string {
  if (!PLAIN.test(from) || !PLAIN.test(to) || from.length !== to.length) return endpoint(from);
  const words = endpoint(from);
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7)) return words.replace(/ .*/, '');
  return from.length > 4 && from.slice(0, 4) === to.slice(0, 4) ? words.replace(/ \d+$/, '') : words;
}

/** A year, month or day without marks. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

/** A date for people and, in HTML's form, for machines; `datetime` is empty where HTML has no form for it. */
export function when(edtf: string): When {
  return { datetime: htmlDate(edtf), text: dateText(edtf) };
}

/** The value of a `datetime` attribute: a year, month or day; empty for seasons, decades, ranges and the like. */
export function htmlDate(edtf: string): string {
  const plain = edtf.replace(/[~?%]$/, '');
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

function endpoint(edtf: string, day = DAY): string {
  const words = exact(edtf.replace(/[~?%]$/, ''), day);
  return hedged(edtf, words);
}

/** With what the mark of a value takes back: `~` is about it, `?` perhaps it, `%` both. */
export function hedged(edtf: string, words: string): string {
  const close = /[~%]$/.test(edtf) ? wording.about(words) : words;
  return /[?%]$/.test(edtf) ? wording.perhaps(close) : close;
}

function exact(edtf: string, day: Intl.DateTimeFormat): string {
  const year = edtf.slice(0, 4);
  const part = edtf.slice(5, 7);
  switch (precision(edtf)) {
    case 'day':
      return day.format(new Date(`${edtf}T00:00:00Z`)).replace(',', '');
    case 'month':
      return MONTH.format(new Date(`${edtf}-01T00:00:00Z`));
    case 'season':
      // From 25 on for the northern half of the earth, from 29 on for the southern.
      return wording.season((Number(part) - 21) % 4, year);
    case 'quarter':
      return wording.quarter(Number(part) - 32, year);
    case 'half':
      return wording.half(Number(part) - 39, year);
    case 'third':
      return wording.third(Number(part) - 36, year);
    case 'decade':
      return wording.decade(yearText(`${edtf.slice(0, 3)}0`));
    case 'century':
      return wording.century(Number(edtf.slice(0, 2)) + 1);
    default:
      return yearText(edtf);
  }
}

/** As people write it: “476”, not “0476”. */
const yearText = (year: string) => String(Number(year));

// The calendar, zone and digits are fixed: the same bytes everywhere.
const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
const DAY = new Intl.DateTimeFormat('en-GB', { ...FIXED, day: 'numeric', month: 'long', year: 'numeric' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', {
  ...FIXED,
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const MONTH = new Intl.DateTimeFormat('en-GB', { ...FIXED, month: 'long', year: 'numeric' });
