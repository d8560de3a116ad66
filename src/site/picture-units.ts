import { monthOf, monthStart, type Stretch } from './picture-stretch.ts';

/** What one row or column of a picture stands for. */
export type Unit = 'day' | 'month' | 'year' | 'decade' | 'century';

/** A unit in its place, or a long empty stretch of them, which the picture leaves out. */
export interface Segment extends Stretch {
  readonly kind: 'dated' | 'empty' | 'gap';
  /** Its first unit, counted from the year 0 (days from 1970); as many as `length`. */
  readonly index: number;
  readonly length: number;
}

/** The number of the unit that a day lies in. */
export function indexOf(day: number, unit: Unit): number {
  return unit === 'day' ? day : Math.floor(monthOf(day) / MONTHS[unit]);
}

/** The months of a unit. */
export const MONTHS = { month: 1, year: 12, decade: 120, century: 1200 } as const;

export interface Division {
  readonly unit: Unit;
  readonly segments: readonly Segment[];
}

/** A unit that may be taken where there are not more than `most`. */
export interface Choice {
  readonly unit: Unit;
  readonly most: number;
  /**
   * Only from the first to the last without a gap: broken into days or months, a long time would say little of
   * how far apart things are.
   */
  readonly whole?: boolean;
}

/** Divides time into the first units that are few enough, or into centuries. */
export function divide(stretches: readonly Stretch[], choices: readonly Choice[]): Division {
  for (const choice of choices) {
    const segments = segmentsOf(stretches, choice);
    if (segments) return { unit: choice.unit, segments };
  }
  const most = { unit: 'century', most: Infinity } as const;
  return { unit: 'century', segments: segmentsOf(stretches, most) ?? [] };
}

/** Fewer empty units than these are drawn: so short a stretch is soon seen. */
const LONG = 3;

function segmentsOf(stretches: readonly Stretch[], { unit, most, whole }: Choice): Segment[] | null {
  const dated = touched(stretches, unit, most);
  if (dated === null) return null;
  const longest = whole ? Infinity : LONG;
  const segments = dated.flatMap((index, i) => [
    ...between((dated[i - 1] ?? index - 1) + 1, index, unit, longest, most),
    segment('dated', index, 1, unit),
  ]);
  return segments.length <= most ? segments : null;
}

/** Spread over more units than these, a date would no longer be seen as one. */
const SPREAD = 6;

/** The units that any stretch touches; null where they are too many. */
function touched(stretches: readonly Stretch[], unit: Unit, most: number): number[] | null {
  const found = new Set<number>();
  for (const { from, to } of stretches) {
    const [first, last] = [indexOf(from, unit), indexOf(to - 1, unit)];
    if (last - first >= SPREAD && most !== Infinity) return null;
    for (let index = first; index <= last; index += 1) {
      found.add(index);
      if (found.size > most) return null;
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The units without a date from one to before another; more than `most` need not be told one by one. */
function between(from: number, to: number, unit: Unit, longest: number, most: number): Segment[] {
  if (to - from >= longest) return [segment('gap', from, to - from, unit)];
  const length = Math.min(to - from, most + 1);
  return Array.from({ length }, (_, i) => segment('empty', from + i, 1, unit));
}

function segment(kind: Segment['kind'], index: number, length: number, unit: Unit): Segment {
  return { kind, index, length, from: startOf(index, unit), to: startOf(index + length, unit) };
}

function startOf(index: number, unit: Unit): number {
  return unit === 'day' ? index : monthStart(index * MONTHS[unit]);
}
