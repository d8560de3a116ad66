import { dayOfMonth, gapLabel, monthShort, unitLabel } from './picture-labels.ts';
import { monthOf } from './picture-stretch.ts';
import type { Segment, Unit } from './picture-units.ts';
import { wording } from './wording.ts';

/** The words below each column or gap, line by line; null leaves a line free. */
export type Lines = readonly (string | null)[];

export function linesBelow(segments: readonly Segment[], unit: Unit): Lines[] {
  const isCrowded = segments.length > UNCROWDED;
  return segments.map((segment, i) =>
    segment.kind === 'gap'
      ? [null, ...(unit === 'month' ? [null] : []), gapLabel(segment, unit)]
      : linesOf(segment, segments[i - 1], unit, isCrowded && !isInFull(segments, i)),
  );
}

/** With more units, their names are shortened. */
const UNCROWDED = 14;

/** The first of all and those after a gap, each fifth and the last, but never two of them side by side. */
function isInFull(segments: readonly Segment[], i: number): boolean {
  const isFirst = (at: number) => at === 0 || segments[at - 1]?.kind === 'gap';
  const last = segments.length - 1;
  if (isFirst(i)) return true;
  return !isFirst(i - 1) && (i === last || (i < last - 1 && segments[i]!.index % 5 === 0));
}

function linesOf({ index }: Segment, before: Segment | undefined, unit: Unit, isShort: boolean): Lines {
  const known = before?.kind === 'gap' ? undefined : before?.index;
  if (unit === 'day') {
    const [month, monthBefore] = [monthOf(index), known && monthOf(known)];
    return [
      String(dayOfMonth(index)),
      month === monthBefore ? null : monthShort(month % 12),
      yearBelow(month, monthBefore),
    ];
  }
  if (unit === 'month') return [monthShort(index % 12), yearBelow(index, known)];
  const name = unitLabel(index, unit);
  if (!isShort) return [name];
  return [unit === 'year' ? wording.yearShort(name.slice(-2)) : null];
}

/** Below the first month of each year. */
function yearBelow(month: number, before: number | undefined): string | null {
  const year = Math.floor(month / 12);
  return before !== undefined && Math.floor(before / 12) === year ? null : String(year);
}
