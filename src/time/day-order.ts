/** How a country writes a date in numbers. */
export type DayOrder = 'day-first' | 'month-first' | 'unsettled';

/** Countries that write the month first: the United States, what belongs to them or was theirs. */
const MONTH_FIRST = new Set('US AS FM GU MH MP PH PR PW UM VI'.split(' '));
/** Countries where both orders are usual, or where neither is. */
const UNSETTLED = new Set('BZ CA CN GH HU IR JP KE KP KR KY LT MN PA SE TG TW ZA'.split(' '));

/** @param region An ISO 3166 code such as `US`; nothing where nobody said where the text comes from. */
export function dayOrder(region: string | undefined): DayOrder {
  if (region === undefined || UNSETTLED.has(region)) return 'unsettled';
  return MONTH_FIRST.has(region) ? 'month-first' : 'day-first';
}
