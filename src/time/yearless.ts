import { addDays, day, month4, toNumber, weekday, year4 } from './calendar.ts';
import type { Direction } from './clause.ts';
import type { Said, Side, Which } from './expression.ts';
import type { Rule } from './time.ts';

/** A value with the rule that gave it, and what it was counted from. */
export interface Value {
  readonly edtf: string;
  readonly rule: Rule;
  readonly anchor?: string;
}

type Looks = () => Direction;

/**
 * A bare weekday is the nearest one as the clause looks, the day of publication included. “Last” is the latest
 * before publication, “next” the one in the next week (weeks begin on Sunday), “this” the nearest as the clause looks.
 */
export function nearWeekday(number: number, which: Which, published: string, looks: Looks): Value {
  const today = weekday(published);
  const back = (today - number + 7) % 7;
  const ahead = (number - today + 7) % 7;
  const value = (days: number, rule: Rule): Value => ({
    edtf: addDays(published, days),
    rule,
    anchor: published,
  });
  if (which === 'last' || which === 'past') return value(-(back || 7), 'weekday-last');
  if (which === 'next') return value(7 - (today % 7) + (number % 7), 'weekday-next');
  if (which === 'coming') return value(ahead || 7, 'weekday-next');
  if (back === 0) return value(0, 'publication-day');
  if (which === 'this') return value(looks() === 'past' ? -back : ahead, 'weekday-this');
  const look = looks();
  return look === 'future' || look === 'until'
    ? value(ahead, 'weekday-coming')
    : value(-back, 'weekday-past');
}

/**
 * “the previous Friday”, “the following Tuesday” are counted from the day that was dated last; where none was, the
 * previous one is the last before publication, and the following one follows something that nobody knows.
 */
export function weekdayBeside(
  number: number,
  side: Side,
  dated: string | null,
  published: string,
): Value | null {
  const from = dated ?? published;
  const days = (number - weekday(from) + 7) % 7;
  if (side === 'after')
    return dated === null ? null : { edtf: addDays(dated, days || 7), rule: 'from-anchor', anchor: dated };
  return { edtf: addDays(from, days - 7), rule: dated ? 'from-anchor' : 'weekday-last', anchor: from };
}

/** “Friday the 13th”: of the weeks within half a year, the nearest whose weekday is that day of its month. */
export function onDayOfMonth(dayOfMonth: number | undefined, value: Value): Value | null {
  if (dayOfMonth === undefined) return value;
  const way = value.rule === 'weekday-coming' || value.rule === 'weekday-next' ? 7 : -7;
  for (let weeks = 0; weeks < 26; weeks++) {
    const edtf = addDays(value.edtf, way * weeks);
    if (Number(edtf.slice(8)) === dayOfMonth) return { ...value, edtf };
  }
  return null;
}

/**
 * A date without a year is the nearest as the clause looks. Where that is about a year away and the other side is
 * close, the clause was misread: nobody leaves out the year of a date so far, but of the verb's own day (“died Nov. 3”).
 */
export function nearDay(
  said: Said & { kind: 'day' },
  published: string,
  looks: Looks,
  hasHappened: () => boolean,
): Value | null {
  const year = Number(published.slice(0, 4));
  const days = [-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap(
    (shift) => day(year + shift, said.month, said.day) ?? [],
  );
  const past = days.findLast((iso) => iso <= published);
  const coming = days.find((iso) => iso >= published);
  // Never for a day that the calendar has: 29 February comes within eight years.
  if (past === undefined || coming === undefined) return null;
  if (past === coming) return { edtf: past, rule: 'year-nearest', anchor: published };
  if (said.which === 'last') return { edtf: past, rule: 'month-last', anchor: published };
  if (said.which === 'next') return { edtf: coming, rule: 'month-next', anchor: published };
  if (said.weekday !== null) {
    const fitting = [past, coming].filter((iso) => weekday(iso) === said.weekday);
    if (fitting.length === 1) return { edtf: fitting[0]!, rule: 'year-nearest', anchor: published };
  }
  const back = toNumber(published) - toNumber(past);
  const ahead = toNumber(coming) - toNumber(published);
  const look = looks();
  // “The mayor said the March 3 vote …”: whoever says it looks back, the vote does not.
  if (look === 'past' && !(back > 330 && ahead < 36 && !hasHappened()))
    return { edtf: past, rule: 'year-past', anchor: published };
  if (look === 'future' && !(ahead > 300 && back < 45))
    return { edtf: coming, rule: 'year-coming', anchor: published };
  return { edtf: ahead < back ? coming : past, rule: 'year-nearest', anchor: published };
}

export function nearMonth(month: number, which: Which, published: string, looks: Looks): Value {
  const year = Number(published.slice(0, 4));
  const today = Number(published.slice(5, 7));
  const back = (today - month + 12) % 12;
  const ahead = (month - today + 12) % 12;
  const value = (months: number, rule: Rule): Value => ({
    edtf: month4(year, today + months),
    rule,
    anchor: published,
  });
  if (which === 'last' || which === 'past') return value(-(back || 12), 'month-last');
  if (which === 'next' || which === 'coming') return value(ahead || 12, 'month-next');
  if (which === 'this') return { edtf: month4(year, month), rule: 'month-this', anchor: published };
  if (back === 0) return value(0, 'year-nearest');
  const look = looks();
  if (look === 'past') return value(-back, 'year-past');
  if (look === 'future') return value(ahead, 'year-coming');
  if (look === 'until') return value(ahead <= back ? ahead : -back, 'year-nearest');
  return back <= 8 ? value(-back, 'year-nearest') : value(ahead, 'year-nearest');
}

/**
 * “last summer” has ended, “next winter” has not begun, “this spring” is the one around publication or the nearest;
 * “in the spring” is the one that has begun or that has not ended, as the clause looks, and none where it does not.
 */
export function nearPart(code: number, which: Which, published: string, looks: Looks): Value | null {
  const year = Number(published.slice(0, 4));
  const month = Number(published.slice(5, 7));
  const first = (code - 20) * 3;
  if (code > 24) return null;
  const isWinterNow = code === 24 && month <= 2;
  const of = (shift: number, rule: Rule): Value => ({
    edtf: `${year4(year + shift)}-${code}`,
    rule,
    anchor: published,
  });
  if (which === 'this') return of(isWinterNow ? -1 : 0, 'month-this');
  const hasEnded = code !== 24 && month > first + 2;
  if (which === null) {
    const look = looks();
    if (look === 'unknown') return null;
    if (look === 'past') return of(month >= first ? 0 : -1, 'year-past');
    return of(isWinterNow ? -1 : hasEnded ? 1 : 0, 'year-coming');
  }
  if (which === 'last' || which === 'past') return of(hasEnded ? 0 : isWinterNow ? -2 : -1, 'month-last');
  return of(month < first && !isWinterNow ? 0 : isWinterNow ? 0 : 1, 'month-next');
}
