import { type Anchor, anchorFor, moveMonths, moveYears } from './anchor.ts';
import { addDays, month4, week, weekday, year4 } from './calendar.ts';
import type { Direction } from './clause.ts';
import type { Said } from './expression.ts';
import type { Rule } from './time.ts';
import type { Value } from './yearless.ts';

/** “yesterday”, “last week”, “two years ago”. */
export function fromPublication(said: Said & { kind: 'shift' }, published: string): Value {
  const { unit, by } = said;
  const rule: Rule = said.from === 'ago' ? 'ago' : unit === 'day' ? 'day-named' : 'unit-near';
  const mark = said.isApproximate ? '~' : '';
  const edtf =
    unit === 'day'
      ? addDays(published, by)
      : unit === 'week'
        ? week(published, by)
        : unit === 'weekend'
          ? weekend(published, by)
          : unit === 'month'
            ? moveMonths(published, by)
            : year4(Number(published.slice(0, 4)) + by);
  return { edtf: edtf.includes('/') ? edtf : edtf + mark, rule, anchor: published };
}

/** Saturday and Sunday of the Monday-to-Sunday week around publication, moved by whole weeks. */
function weekend(published: string, shift: number): string {
  const saturday = addDays(published, 6 - weekday(published) + 7 * shift);
  return `${saturday}/${addDays(saturday, 1)}`;
}

/**
 * “Over the weekend” is the last one that has begun or the first one that has not ended, as the clause looks, and none
 * where it does not; “this weekend” is then the one of publication's week, and always is late in it.
 */
export function nearWeekend(isNear: boolean, published: string, looks: () => Direction): Value | null {
  const look = looks();
  if (look === 'unknown' && !isNear) return null;
  const shift = look === 'past' && weekday(published) < (isNear ? 4 : 6) ? -1 : 0;
  return { edtf: weekend(published, shift), rule: 'unit-near', anchor: published };
}

/** “the following day”, “that year”: nothing where no such unit was dated just before. */
export function fromAnchor(said: Said & { kind: 'shift' }, start: number, anchor: Anchor): Value | null {
  const { by } = said;
  const unit = said.unit === 'week' || said.unit === 'weekend' ? 'day' : said.unit;
  const base = anchorFor(anchor, unit, start);
  if (base === null) return null;
  const rule: Rule = by === 0 ? 'same-as-anchor' : 'from-anchor';
  const edtf =
    said.unit === 'week'
      ? week(base, by)
      : unit === 'day'
        ? addDays(base, by)
        : unit === 'month'
          ? moveMonths(base, by)
          : moveYears(base, by);
  return { edtf, rule, anchor: base };
}

/**
 * Seasons have codes that every EDTF reader knows; quarters and halves are written as the interval that they are.
 */
export function partOfYear(year: number, code: number): string {
  if (code <= 24) return `${year4(year)}-${code}`;
  const [first, length] = code < 40 ? [(code - 33) * 3 + 1, 3] : [(code - 40) * 6 + 1, 6];
  return `${month4(year, first)}/${month4(year, first + length - 1)}`;
}
