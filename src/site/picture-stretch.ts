import { bounds } from '../text/edtf.ts';

/** The days that a date covers, counted from 1970: `to` is the day after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** An open end reaches as far as the known ends of all dates, and to the end of its own year at least. */
export function stretchesOf(dates: readonly string[]): Stretch[] {
  const all = dates.map((date) => {
    const { earliest, latest } = bounds(date);
    const [opensBack, opensAhead] = [/^(?:\.\.)?\//.test(date), /\/(?:\.\.)?$/.test(date)];
    return {
      from: opensBack ? `${latest.slice(0, 4)}-01-01` : earliest,
      to: opensAhead ? `${earliest.slice(0, 4)}-12-31` : latest,
      opensBack,
      opensAhead,
    };
  });
  const first = all.map(({ from }) => from).reduce((a, b) => (a < b ? a : b), '9999-12-31');
  const last = all.map(({ to }) => to).reduce((a, b) => (a > b ? a : b), '0000-01-01');
  return all.map(({ from, to, opensBack, opensAhead }) => ({
    from: dayNumber(opensBack ? first : from),
    to: dayNumber(opensAhead ? last : to) + 1,
  }));
}

/** The first day of a month, months being counted from January of the year 0. */
export function monthStart(month: number): number {
  // Date.UTC would take the years below 100 for those of the 20th century.
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / DAY;
}

/** The month of a day, both counted as above. */
export function monthOf(day: number): number {
  const date = new Date(day * DAY);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY;
}

const DAY = 86_400_000;
