/** Arithmetic on ISO days (`2024-12-24`) in the Gregorian calendar, without a clock or a time zone. */

const DAY = 86_400_000;

/** Days since 1970-01-01. @throws RangeError where the text is no day of the calendar. */
export function toNumber(iso: string): number {
  const number = Date.parse(`${iso}T00:00:00Z`) / DAY;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso) || new Date(number * DAY).getUTCDate() !== Number(iso.slice(8))) {
    throw new RangeError(`“${iso}” is not a day; write it as 2024-12-24`);
  }
  return number;
}

export function toIso(number: number): string {
  const date = new Date(number * DAY);
  return `${month4(date.getUTCFullYear(), date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`;
}

export function addDays(iso: string, days: number): string {
  return toIso(toNumber(iso) + days);
}

/** 1 for Monday to 7 for Sunday. */
export function weekday(iso: string): number {
  return ((((toNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

/** The day that has these numbers, or null where no calendar has it (30 February). */
export function day(year: number, month: number, dayOfMonth: number): string | null {
  const iso = `${month4(year, month)}-${pad(dayOfMonth)}`;
  return dayOfMonth >= 1 && dayOfMonth <= lengthOfMonth(year, month) ? iso : null;
}

/** `2024-12`; months beyond 12 or below 1 roll over into other years. */
export function month4(year: number, month: number): string {
  const months = year * 12 + month - 1;
  return `${year4(Math.floor(months / 12))}-${pad((((months % 12) + 12) % 12) + 1)}`;
}

export function year4(year: number): string {
  return String(year).padStart(4, '0');
}

/** The Monday to Sunday around a day, moved by whole weeks, as an EDTF interval. */
export function week(iso: string, shift: number): string {
  const monday = toNumber(iso) - weekday(iso) + 1 + shift * 7;
  return `${toIso(monday)}/${toIso(monday + 6)}`;
}

function lengthOfMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
