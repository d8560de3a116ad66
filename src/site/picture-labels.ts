import { precision } from '../text/edtf.ts';
import { dateFormats } from './date-formats.ts';
import { dateText, dateWithoutYear, hedged } from './dates.ts';
import { monthOf, monthStart } from './picture-stretch.ts';
import { MONTHS, type Segment, type Unit } from './picture-units.ts';
import { wording } from './wording.ts';

/** The name of a row or column. */
export function unitLabel(index: number, unit: Unit): string {
  if (unit === 'day') return wording.dayOf(String(dayOfMonth(index)), unitLabel(monthOf(index), 'month'));
  if (unit === 'month') return wording.monthAndYear(monthShort(index % 12), String(Math.floor(index / 12)));
  if (unit === 'year') return String(index);
  return unit === 'decade' ? wording.decadeShort(String(index * 10)) : wording.centuryShort(index + 1);
}

/** What a gap leaves out: “2014–2019”; of days and months, how many. */
export function gapLabel({ index, length }: Segment, unit: Unit): string {
  if (unit === 'day') return wording.countDays(length);
  if (unit === 'month')
    return length < 24 ? wording.countMonths(length) : wording.countYears(Math.floor(length / 12));
  const years = MONTHS[unit] / 12;
  return wording.span(String(index * years), String((index + length) * years - 1));
}

/** A date as its mark is labelled, without what its row or column says already, and never finer than it is. */
export function markLabel(edtf: string, unit: Unit): string {
  const [from = '', to] = edtf.split('/');
  if (to !== undefined) return rangeLabel(edtf, from, to, unit);
  const kind = precision(edtf);
  const plain = edtf.replace(/[~?%]$/, '');
  const about = (words: string) => hedged(edtf, words);
  if (kind === unit && kind !== 'day' && plain === edtf) return wording.gave[kind];
  if (unit === 'month' && kind === 'day') return about(String(Number(plain.slice(8))));
  if (unit === 'month' || unit === 'year') return about(dateWithoutYear(plain));
  return about(kind === 'day' || kind === 'month' ? shortDate(plain) : withoutArticle(plain));
}

/** The number of a day, counted from 1970, in its month. */
export function dayOfMonth(day: number): number {
  return day - monthStart(monthOf(day)) + 1;
}

/** The month of a number from 0, shortened. */
export function monthShort(month: number): string {
  return dateFormats().monthShort.format(Date.UTC(2000, month));
}

function rangeLabel(edtf: string, from: string, to: string, unit: Unit): string {
  if (unit === 'month' && DAYS.test(from) && DAYS.test(to) && from.slice(0, 7) === to.slice(0, 7))
    return wording.span(String(Number(from.slice(8))), String(Number(to.slice(8))));
  if (/^\d{4}$/.test(from) && /^\d{4}$/.test(to)) return wording.span(dateText(from), dateText(to));
  if (from === '..' || to === '..') return dateText(edtf);
  return from.slice(0, 4) === to.slice(0, 4) && (unit === 'month' || unit === 'year')
    ? dateWithoutYear(edtf)
    : dateText(edtf);
}

const DAYS = /^\d{4}-\d\d-\d\d$/;

/** “1990s”, not “the 1990s”. */
function withoutArticle(edtf: string): string {
  const kind = precision(edtf);
  if (kind === 'decade') return wording.decadeAlone(String(Number(`${edtf.slice(0, 3)}0`)));
  return kind === 'century' ? wording.centuryAlone(Number(edtf.slice(0, 2)) + 1) : dateText(edtf);
}

function shortDate(edtf: string): string {
  const [year = '', month = '', day] = edtf.split('-');
  const words = wording.monthAndYear(monthShort(Number(month) - 1), year);
  return day === undefined ? words : wording.dayOf(String(Number(day)), words);
}
