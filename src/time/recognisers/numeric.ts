import type { Recogniser, Said } from '../expression.ts';
import { pattern, LETTER } from '../parts.ts';

/**
 * “12/24/2024”, “24.12.2024”, “7/7/07”: where both orders of day and month make sense, the custom of the region
 * decides, if it is known; nobody parts by stops what begins with the month. A year of two digits is one of the
 * hundred years that end twenty years after publication.
 */
export const numericDay: Recogniser = {
  opens: ['#'],
  pattern: pattern(
    `(?<a>\\d{1,2})(?<mark>[/.])(?<b>\\d{1,2})\\k<mark>(?<year>(?:1[89]|20)\\d\\d|\\d\\d)(?![${LETTER}\\d%]|[./-]\\d)`,
  ),
  read({ groups }, place): Said | null {
    const { a, b, year, mark } = groups!;
    const { order } = place;
    if (/[\d$£€#./-]/.test(place.text[place.words[place.at]!.start - 1] ?? '')) return null;
    if (mark === '.' && year!.length === 2) return null;
    const [one, two] = [Number(a), Number(b)];
    if (one === 0 || two === 0) return null;
    const isOpen = one <= 12 && two <= 12 && one !== two;
    if (isOpen && (order === 'unsettled' || (mark === '.' && order === 'month-first')))
      return { kind: 'nothing', doubt: 'order' };
    const isMonthFirst = one <= 12 && (two > 12 || (isOpen && order === 'month-first'));
    const [month, day] = isMonthFirst ? [one, two] : [two, one];
    if (month > 12 || day > 31) return null;
    return { kind: 'day', year: fullYear(year!, place.published), month, day, weekday: null, which: null };
  },
};

export function fullYear(digits: string, published: string): number {
  if (digits.length === 4) return Number(digits);
  const last = Number(published.slice(0, 4)) + 20;
  const year = last - (last % 100) + Number(digits);
  return year > last ? year - 100 : year;
}
