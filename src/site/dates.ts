import { precision } from '../text/edtf.ts';
import { dateFormats } from './date-formats.ts';
import { wording } from './wording.ts';
import type { When } from './view.ts';

/** How much of a date is put into words. */
type Style = 'whole' | 'weekday' | 'yearless';

/** An EDTF date as readers see it, exactly as precise as it is: “24 December 2024”, “2021”, “the 1990s”. */
export function dateText(edtf: string): string {
  return range(edtf, (from, to) => wording.range(withoutShared(from, to), endpoint(to)));
}

/** The same with the weekday of each day, and both dates of a range whole. */
export function dateWithWeekday(edtf: string): string {
  return range(
    edtf,
    (from, to) => wording.range(endpoint(from, 'weekday'), endpoint(to, 'weekday')),
    'weekday',
  );
}

/** The same without the year, where something around it says that: “24 December”, “spring”; a year alone stays. */
export function dateWithoutYear(edtf: string): string {
  return range(
    edtf,
    (from, to) => wording.range(withoutShared(from, to, 'yearless'), endpoint(to, 'yearless')),
    'yearless',
  );
}

function range(edtf: string, closed: (from: string, to: string) => string, style: Style = 'whole'): string {
  const [from, to] = edtf.split('/');
  if (from === undefined || to === undefined) return endpoint(edtf, style);
  if (from === '..') return wording.until(endpoint(to, style));
  return to === '..' ? wording.since(endpoint(from, style)) : closed(from, to);
}

/**
 * The first date of a range without the month and year that the second gives too: “3 to 9 March 2025”. Where a
 * language does not begin with the day, both dates stay whole.
 */
function withoutShared(from: string, to: string, style: Style = 'whole'): string {
  if (!PLAIN.test(from) || !PLAIN.test(to) || from.length !== to.length || !dateFormats().isDayFirst)
    return endpoint(from, style);
  if (from.length === 10 && from.slice(0, 7) === to.slice(0, 7))
    return wording.dayAlone(String(Number(from.slice(8))));
  return endpoint(from, from.length > 4 && from.slice(0, 4) === to.slice(0, 4) ? 'yearless' : style);
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
  const zone = offset === undefined ? '' : ` ${wording.utc(offset === 'Z' ? '' : offset.replace('-', '−'))}`;
  return { datetime: `${day}T${time}`, text: wording.dayAndTime(dateText(day), clock + zone) };
}

function endpoint(edtf: string, style: Style = 'whole'): string {
  return hedged(edtf, exact(edtf.replace(/[~?%]$/, ''), style));
}

/** With what the mark of a value takes back: `~` is about it, `?` perhaps it, `%` both. */
export function hedged(edtf: string, words: string): string {
  const close = /[~%]$/.test(edtf) ? wording.about(words) : words;
  return /[?%]$/.test(edtf) ? wording.perhaps(close) : close;
}

function exact(edtf: string, style: Style): string {
  const year = yearText(edtf.slice(0, 4));
  const part = Number(edtf.slice(5, 7));
  const isWhole = style !== 'yearless';
  switch (precision(edtf)) {
    case 'day':
      return dayText(new Date(`${edtf}T00:00:00Z`), style);
    case 'month':
      return dateFormats()[isWhole ? 'month' : 'monthAlone'].format(new Date(`${edtf}-01T00:00:00Z`));
    case 'season': {
      // From 25 on for the northern half of the earth, from 29 on for the southern.
      const season = (['spring', 'summer', 'autumn', 'winter'] as const)[(part - 21) % 4]!;
      return isWhole ? wording.season(season, year) : wording.seasonAlone(season);
    }
    case 'quarter':
      return isWhole ? wording.quarter(part - 32, year) : wording.quarterAlone(part - 32);
    case 'half':
      return isWhole ? wording.half(part - 39, year) : wording.halfAlone(part - 39);
    case 'third':
      return isWhole ? wording.third(part - 36, year) : wording.thirdAlone(part - 36);
    case 'decade':
      return wording.decade(yearText(`${edtf.slice(0, 3)}0`));
    case 'century':
      return wording.century(Number(edtf.slice(0, 2)) + 1);
    default:
      return yearText(edtf);
  }
}

function dayText(date: Date, style: Style): string {
  const { day, dayAndMonth, weekday } = dateFormats();
  if (style === 'yearless') return dayAndMonth.format(date);
  const words = day.format(date);
  return style === 'weekday' ? wording.weekdayAndDay(weekday.format(date), words) : words;
}

/** As people write it: “476”, not “0476”. */
const yearText = (year: string) => String(Number(year));
