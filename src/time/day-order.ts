/** How a country writes a date in numbers. */
export type DayOrder = 'day-first' | 'month-first' | 'unsettled';

/** Countries that write the month first: the United States, what belongs to them or was theirs. */
const MONTH_FIRST = new Set('US AS FM GU MH MP PH PR PW UM VI'.split(' '));
/** Countries where both orders are usual, or where neither is. */
const UNSETTLED = new Set('BZ CA CN GH HU IR JP KE KP KR KY LT MN PA SE TG TW ZA'.split(' '));

/** The order that a text's own dates show, where one of them can be read in one way only: “5/14/2013”. */
export function orderShown(text: string): DayOrder {
  const orders = new Set<DayOrder>();
  for (const [, one, two] of text.matchAll(SLASHED)) {
    if (Number(one) > 12 && Number(two) <= 12) orders.add('day-first');
    if (Number(two) > 12 && Number(one) <= 12) orders.add('month-first');
  }
  return orders.size === 1 ? [...orders][0]! : 'unsettled';
}

const SLASHED = /(?<![\d/.-])(0?[1-9]|[12]\d|3[01])\/(0?[1-9]|[12]\d|3[01])\/(?:19|20)?\d\d(?![\d/-]|\.\d)/g;

/** @param region An ISO 3166 code such as `US`; nothing where nobody said where the text comes from. */
export function dayOrder(region: string | undefined): DayOrder {
  if (region === undefined || UNSETTLED.has(region)) return 'unsettled';
  return MONTH_FIRST.has(region) ? 'month-first' : 'day-first';
}
