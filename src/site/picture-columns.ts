import { linesBelow } from './picture-column-labels.ts';
import { acrossAll, lengths, round, turned } from './picture-scale.ts';
import type { Counted } from './picture-input.ts';
import type { Unit } from './picture-units.ts';
import type { ColumnsView, ColumnView, PictureLabel, Reach } from './view.ts';

/** A column for each unit, on one line that is broken where gaps are. */
export function columnsOf(counted: readonly Counted[], unit: Unit, dir: 'ltr' | 'rtl'): ColumnsView {
  const across = acrossAll(counted, GAP_WIDTH);
  const place = ({ from, to }: Counted): Reach => ordered(turned(across(from), dir), turned(across(to), dir));
  const height = lengths(Math.max(...counted.map(({ count }) => count)), TALLEST);
  const gaps = counted.filter(({ kind }) => kind === 'gap');
  const lines = linesBelow(counted, unit);
  return {
    height: BASE + (LINES[Math.max(...lines.map(({ length }) => length - 1))] ?? 0) + 0.3,
    line: { y: BASE, pieces: counted.flatMap((each) => pieces(each, place(each))) },
    breaks: gaps.map((gap) => middle(place(gap))),
    columns: counted
      .filter(({ kind }) => kind === 'dated')
      .map((each) => columnOf(each, place(each), height(each.count))),
    labels: counted.flatMap((each, i) =>
      (lines[i] ?? []).flatMap((text, line): PictureLabel[] =>
        text === null
          ? []
          : [{ text, x: middle(place(each)), y: BASE + (LINES[line] ?? 0), anchor: 'middle' }],
      ),
    ),
  };
}

/** Lengths in em: where the columns stand, and the tallest of them. */
const BASE = 10.5;
const TALLEST = 9;

/** The lines of words below the columns, in em from where they stand. */
const LINES = [1.5, 2.8, 4.1] as const;

/** A gap has room for what it leaves out. */
const GAP_WIDTH = 1.5;

function columnOf({ href, count }: Counted, { from, to }: Reach, height: number): ColumnView {
  const width = Math.min((to - from) * (1 - 2 * SIDE), WIDEST);
  const x = (from + to) / 2;
  const tall = Math.max(height, LEAST);
  return {
    from,
    to,
    href,
    bar: {
      x: round(x - width / 2),
      width: round(width),
      y: round(BASE - tall),
      height: tall,
    },
    count: { text: String(count), x: round(x), y: round(BASE - tall - 0.45), anchor: 'middle' },
  };
}

/** One among thousands is still seen. */
const LEAST = 0.15;

/** The part of its place that a column leaves free at each side. */
const SIDE = 0.18;

/** In per cent: a few columns are not to be walls. */
const WIDEST = 7;

function pieces({ kind }: Counted, { from, to }: Reach): Reach[] {
  if (kind !== 'gap') return [{ from, to }];
  const [one, other] = [middle({ from, to }) - BREAK, middle({ from, to }) + BREAK];
  return [
    { from, to: round(one) },
    { from: round(other), to },
  ];
}

const BREAK = 0.7;

const middle = ({ from, to }: Reach): number => round((from + to) / 2);

const ordered = (a: number, b: number): Reach => ({ from: Math.min(a, b), to: Math.max(a, b) });
