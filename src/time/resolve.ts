import { type Anchor, anchorFor, follow, moveYears, NO_ANCHOR } from './anchor.ts';
import { addDays, day, month4, weekday, year4 } from './calendar.ts';
import type { Span } from '../text/span.ts';
import { type Direction, direction, hasHappened } from './clause.ts';
import type { DoubtKind } from './doubt.ts';
import type { Said, SaidYear } from './expression.ts';
import type { Joined } from './join.ts';
import { speaksOfAnySeason } from './generic.ts';
import { isPresentAge } from './present-age.ts';
import { yearOfStory } from './story.ts';
import { suspicion, unread } from './suspicion.ts';
import type { Rule, Time } from './time.ts';
import { fromAnchor, fromPublication, nearWeekend, partOfYear } from './unit-values.ts';
import type { Word } from './words.ts';
import {
  nearDay,
  nearMonth,
  nearPart,
  nearWeekday,
  onDayOfMonth,
  type Value,
  weekdayBeside,
} from './yearless.ts';

/** What was resolved and what is doubtful, both in reading order. */
export interface Reading {
  readonly times: readonly Time[];
  readonly doubts: readonly (Span & { readonly kind: DoubtKind })[];
}

/** Gives each expression its value, in reading order; those that no rule can read are left out. */
export function resolve(
  text: string,
  words: readonly Word[],
  joined: readonly Joined[],
  published: string,
): Reading {
  const times: Time[] = [];
  const doubts: (Span & { readonly kind: DoubtKind })[] = [];
  let anchor = NO_ANCHOR;
  let from: Time | null = null;
  for (const expression of joined) {
    const earliest = expression.range === 'to' ? from : null;
    const value = valueOf(expression, { text, words, published, anchor, earliest });
    from = null;
    const { start, end } = expression;
    const kind = value ? suspicion(expression.said, value, published) : unread(expression.said);
    if (kind) doubts.push({ start, end, kind });
    if (!value) continue;
    const time: Time = {
      start,
      end,
      edtf: value.edtf,
      reason: { rule: value.rule, anchor: value.anchor ?? null },
      range: null,
    };
    anchor = follow(anchor, time);
    if (expression.range === 'from') from = time;
    if (earliest && earliest.edtf < time.edtf && !/[/~]/.test(earliest.edtf + time.edtf)) {
      const range = `${earliest.edtf}/${time.edtf}`;
      times[times.length - 1] = { ...earliest, range };
      times.push({ ...time, range });
    } else times.push(time);
  }
  return { times, doubts };
}

interface Context {
  readonly text: string;
  readonly words: readonly Word[];
  readonly published: string;
  readonly anchor: Anchor;
  /** The first endpoint, where this is the second one of a range. */
  readonly earliest: Time | null;
}

function valueOf(expression: Joined, context: Context): Value | null {
  const { said } = expression;
  const { published } = context;
  const looks = () => direction(context.text, context.words, expression);
  const isWhole = 'year' in said && typeof said.year === 'number';
  const whole: Rule = expression.isShared ? 'year-shared' : 'stated';
  switch (said.kind) {
    case 'day': {
      const year = yearOf(said.year, expression, context);
      if (year)
        return orNull(day(year.number, said.month, said.day), isWhole ? whole : year.rule, year.anchor);
      if (said.year === 'that') return null;
      return (
        told(expression, context, (number) => day(number, said.month, said.day)) ??
        after(
          context,
          nearDay(said, published, looks, () => hasHappened(context.text, context.words, expression)),
        )
      );
    }
    case 'month': {
      const year = yearOf(said.year, expression, context);
      if (year) return orNull(month4(year.number, said.month), isWhole ? whole : year.rule, year.anchor);
      if (said.year === 'that') return null;
      return (
        told(expression, context, (number) => month4(number, said.month)) ??
        after(context, nearMonth(said.month, said.which, published, looks))
      );
    }
    case 'part': {
      const year = yearOf(said.year, expression, context);
      if (year) return orNull(partOfYear(year.number, said.code), isWhole ? whole : year.rule, year.anchor);
      if (said.year === 'that') return null;
      return after(
        context,
        nearPart(said.code, said.which, published, () =>
          speaksOfAnySeason(context.text, expression) ? 'unknown' : looks(),
        ),
      );
    }
    case 'weekday':
      if (said.week !== undefined) {
        const monday = addDays(published, 1 - weekday(published) + 7 * said.week);
        return { edtf: addDays(monday, said.weekday - 1), rule: 'weekday-of-week', anchor: published };
      }
      return after(context, onDayOfMonth(said.day, nearWeekday(said.weekday, said.which, published, looks)));
    case 'weekdayBeside': {
      const day = anchorFor(context.anchor, 'day', expression.start);
      return weekdayBeside(said.weekday, said.side, day, published);
    }
    case 'weekend':
      return nearWeekend(said.isNear, published, looks);
    case 'dayOfMonth': {
      const month = anchorFor(context.anchor, 'month', expression.start) ?? published.slice(0, 7);
      return orNull(day(Number(month.slice(0, 4)), Number(month.slice(5)), said.day), 'day-of-month', month);
    }
    case 'year':
      return { edtf: year4(said.year), rule: said.digits === 4 ? 'stated' : 'century-nearest' };
    case 'decade':
      return {
        edtf: `${year4(said.first).slice(0, 3)}X`,
        ...(said.digits === 0
          ? { rule: 'ago', anchor: published }
          : { rule: said.digits === 4 ? 'stated' : 'century-nearest' }),
      };
    case 'century':
      return { edtf: `${String(said.ordinal - 1).padStart(2, '0')}XX`, rule: 'stated' };
    case 'shift':
      return said.from === 'anchor'
        ? (fromAnchor(said, expression.start, context.anchor) ?? yearBefore(said, context))
        : fromPublication(said, published);
    case 'again': {
      const last = anchorFor(context.anchor, said.unit === 'month' ? 'month' : 'last', expression.start);
      return last && AGAIN[said.unit].test(last)
        ? { edtf: moveYears(last, said.years), rule: 'same-as-anchor', anchor: last }
        : null;
    }
    case 'today':
      return isPresentAge(context.text, expression, looks)
        ? null
        : { edtf: published, rule: 'day-named', anchor: published };
    case 'known':
      return { edtf: said.day, rule: 'known-day' };
    case 'clock':
      return clock(expression, context, looks);
    case 'nothing':
      return null;
  }
}

/** What can come again in another year: a month, a quarter or a half as its months, or any of these and a year. */
const AGAIN = {
  month: /^\d{4}-\d\d$/,
  part: /^\d{4}-\d\d\/\d{4}-\d\d$/,
  any: /^\d{4}(?:-\d\d(?:\/\d{4}-\d\d)?)?$/,
};

/** A time of day is on the day given beside it or just before, where something happened at it. */
function clock({ start }: Joined, { anchor }: Context, looks: () => Direction): Value | null {
  const time = anchor.day;
  if (time === null || start - time.end > CLOCK_REACH || looks() !== 'past') return null;
  return { edtf: time.edtf.slice(0, 10), rule: 'time-of-day', anchor: time.edtf.slice(0, 10) };
}

/** How far back, in UTF-16 units, a day may stand that a time of day belongs to: a few sentences. */
const CLOCK_REACH = 600;

/** “from 12 cents a year earlier”, where nothing was dated before: a year before what is news. */
function yearBefore(said: Said & { kind: 'shift' }, { anchor, published }: Context): Value | null {
  if (said.unit !== 'year' || said.by !== -1 || anchor.year !== null) return null;
  return fromPublication({ ...said, from: 'ago' }, published);
}

/** The second endpoint of a range never lies before the first. */
function after(context: Context, value: Value | null): Value | null {
  const { earliest } = context;
  if (!value || !earliest || value.edtf >= earliest.edtf) return value;
  if (value.edtf.length === 10 && earliest.edtf.length === 10 && value.rule.startsWith('weekday')) {
    return { ...value, edtf: addDays(value.edtf, 7), rule: 'weekday-coming' };
  }
  return { ...value, edtf: moveYears(value.edtf, 1), rule: 'year-shared', anchor: earliest.edtf };
}

/** The year that the words give: its number, counted from publication, or the one that was dated last. */
function yearOf(
  year: SaidYear,
  { start }: Joined,
  { anchor, published }: Context,
): { number: number; rule: Rule; anchor?: string } | null {
  if (year === null) return null;
  if (typeof year === 'number') return { number: year, rule: 'stated' };
  if (year !== 'that')
    return { number: Number(published.slice(0, 4)) + year.shift, rule: 'year-relative', anchor: published };
  const last = anchorFor(anchor, 'year', start);
  return last === null ? null : { number: Number(last), rule: 'same-as-anchor', anchor: last };
}

/** A day or a month without its year in a story that is set in a year dated before. */
function told(expression: Joined, context: Context, of: (year: number) => string | null): Value | null {
  if (!('which' in expression.said) || expression.said.which !== null || context.earliest) return null;
  const year = yearOfStory(context.text, context.anchor, expression, context.published);
  const edtf = year === null ? null : of(year);
  if (edtf === null || edtf <= context.anchor.year!.edtf) return null;
  const look = direction(context.text, context.words, expression);
  return look === 'past' || look === 'until'
    ? { edtf, rule: 'same-as-anchor', anchor: context.anchor.year!.edtf.slice(0, 4) }
    : null;
}

function orNull(edtf: string | null, rule: Rule, anchor?: string): Value | null {
  return edtf === null ? null : { edtf, rule, ...(anchor !== undefined && { anchor }) };
}
