import { parse as parseLibrary, type Parsed } from 'edtf';

/**
 * Time values in EDTF (ISO 8601-2:2019), as far as this project uses it: days, months, seasons, quarters,
 * halves, years from 0000 to 9999, masked digits, intervals and the marks `~ ? %`. Times of day and sets are
 * refused. A kept library parses; what a value covers and how values are ordered is decided here.
 */
export type Precision =
  'day' | 'month' | 'season' | 'quarter' | 'third' | 'half' | 'year' | 'decade' | 'century' | 'interval';

/** The first and the last ISO day that a value may mean. */
export interface Bounds {
  readonly earliest: string;
  readonly latest: string;
}

/** Stand in for the open or unknown end of an interval. */
export const FIRST_DAY = '0000-01-01';
export const LAST_DAY = '9999-12-31';

export function isEdtf(value: string): boolean {
  return read(value) !== null;
}

/** @throws RangeError for a value that is not EDTF as used here. */
export function precision(edtf: string): Precision {
  return valid(edtf).precision;
}

/**
 * Seasons are the meteorological ones (spring is March to May, winter December to February of the next year).
 * @throws RangeError for a value that is not EDTF as used here.
 */
export function bounds(edtf: string): Bounds {
  const { earliest, latest } = valid(edtf);
  return { earliest, latest };
}

/**
 * A total order for mixed precision: by the first day that a value may mean, then the longer stretch first (a
 * century before its decade, a year before its first month, a month before its first day), then by spelling.
 * @throws RangeError for a value that is not EDTF as used here.
 */
export function compareEdtf(a: string, b: string): number {
  const [one, other] = [valid(a), valid(b)];
  return order(one.earliest, other.earliest) || order(other.latest, one.latest) || order(a, b);
}

/**
 * The one spelling of a value that may be written in several: `2024-12-XX` is `2024-12`, `202` is `202X`, `~2024`
 * is `2024~`, `2024/` is `2024/..`, and an interval from a value to itself is that value.
 * @throws RangeError for a value that is not EDTF as used here.
 */
export function canonical(edtf: string): string {
  valid(edtf);
  const [from, to] = edtf.split('/').map(canonicalEnd);
  return from === undefined || to === undefined || from === to ? (from ?? edtf) : `${from}/${to}`;
}

function canonicalEnd(edtf: string): string {
  if (edtf === '' || edtf === '..') return '..';
  const [year = '', ...rest] = edtf.replaceAll(/[~?%]/g, '').split('-');
  const known = [year.padEnd(4, 'X'), ...rest.filter((part) => part !== 'XX')].join('-');
  const isAbout = /[~%]/.test(edtf);
  const isUncertain = /[?%]/.test(edtf);
  return known + (isAbout && isUncertain ? '%' : isAbout ? '~' : isUncertain ? '?' : '');
}

interface Value extends Bounds {
  readonly precision: Precision;
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Values recur by the thousand and the library's parser is slow, so each spelling is read once. */
const known = new Map<string, Value | null>();

function read(edtf: string): Value | null {
  let value = known.get(edtf);
  if (value === undefined) known.set(edtf, (value = parse(edtf)));
  return value;
}

function valid(edtf: string): Value {
  const value = read(edtf);
  if (value === null)
    throw new RangeError(`“${edtf}” is not an EDTF value; write 2024-12-24, 2024-12, 2024 or 202X`);
  return value;
}

function parse(edtf: string): Value | null {
  if (!/^[\dX~?%/.-]{1,40}$/.test(edtf)) return null;
  // Most are plain, and there are thousands of them: the library takes a millisecond for each.
  if (isPlain(edtf)) return single(edtf);
  let parsed: Parsed;
  try {
    parsed = parseLibrary(edtf);
  } catch {
    return null;
  }
  return parsed.type === 'Interval' ? interval(edtf) : single(edtf);
}

/** A year, or a month or day that exists. */
function isPlain(edtf: string): boolean {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(edtf) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  if (!(month >= '01' && month <= '12')) return false;
  return day === undefined || (day >= '01' && Number(day) <= lastDay(Number(year), Number(month)));
}

function interval(edtf: string): Value | null {
  const [from, to, ...rest] = edtf.split('/').map((end) => (end === '' || end === '..' ? null : single(end)));
  if (from === undefined || to === undefined || rest.length > 0 || edtf === '../..' || edtf === '/')
    return null;
  if (/\/(?!$|\.\.$)/.test(edtf) && to === null) return null;
  const earliest = from?.earliest ?? FIRST_DAY;
  const latest = to?.latest ?? LAST_DAY;
  return earliest <= latest ? { precision: 'interval', earliest, latest } : null;
}

/** The bounds of one value, read from its own digits; the library has said that they make sense. */
function single(edtf: string): Value | null {
  const parts = /^(\d[\dX]{1,3})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/.exec(edtf.replaceAll(/[~?%]/g, ''));
  const [, year, month, day] = parts ?? [];
  if (year === undefined) return null;
  if (month === undefined) return years(year);
  if (year.length !== 4) return null;
  const code = Number(month);
  if (code > 12) return /^\d{4}$/.test(year) ? subYear(year, code) : null;
  if (month === 'XX') return day === undefined || day === 'XX' ? years(year) : null;
  if (/X/.test(year + month)) return null;
  if (day !== undefined && /^\d\d$/.test(day))
    return { precision: 'day', earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}` };
  if (day !== undefined && day !== 'XX') return null;
  return {
    precision: 'month',
    earliest: `${year}-${month}-01`,
    latest: `${year}-${month}-${lastDay(Number(year), code)}`,
  };
}

function years(digits: string): Value | null {
  const filled = digits.padEnd(4, 'X');
  if (!/^\d{2}(?:XX|\dX|\d\d)$/.test(filled)) return null;
  const known = filled.replaceAll('X', '').length;
  const precision = known === 2 ? 'century' : known === 3 ? 'decade' : 'year';
  return {
    precision,
    earliest: `${filled.replaceAll('X', '0')}-01-01`,
    latest: `${filled.replaceAll('X', '9')}-12-31`,
  };
}

/** Codes of ISO 8601-2, table of sub-year groupings: kind, first month, number of months. */
const SUB_YEAR: ReadonlyMap<number, readonly [Precision, number, number]> = new Map([
  ...groups(21, 'season', [3, 6, 9, 12], 3),
  ...groups(25, 'season', [3, 6, 9, 12], 3),
  ...groups(29, 'season', [9, 12, 3, 6], 3),
  ...groups(33, 'quarter', [1, 4, 7, 10], 3),
  ...groups(37, 'third', [1, 5, 9], 4),
  ...groups(40, 'half', [1, 7], 6),
]);

function groups(code: number, kind: Precision, firstMonths: readonly number[], length: number) {
  return firstMonths.map((month, i): [number, [Precision, number, number]] => [
    code + i,
    [kind, month, length],
  ]);
}

function subYear(year: string, code: number): Value | null {
  const group = SUB_YEAR.get(code);
  if (!group) return null;
  const [precision, first, count] = group;
  const last = first + count - 1;
  const lastYear = Number(year) + (last > 12 ? 1 : 0);
  if (lastYear > 9999) return null;
  const lastMonth = last > 12 ? last - 12 : last;
  return {
    precision,
    earliest: `${year}-${pad(first)}-01`,
    latest: `${String(lastYear).padStart(4, '0')}-${pad(lastMonth)}-${lastDay(lastYear, lastMonth)}`,
  };
}

const pad = (number: number): string => String(number).padStart(2, '0');

function lastDay(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}
