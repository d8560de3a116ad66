import { columnsOf } from './picture-columns.ts';
import { gapLabel, unitLabel } from './picture-labels.ts';
import { lengths } from './picture-scale.ts';
import { stretchesOf } from './picture-stretch.ts';
import { divide, indexOf, type Choice } from './picture-units.ts';
import { wording } from './wording.ts';
import type { Canvas, Counted, Dated } from './picture-input.ts';
import type { CountsPictureView } from './view.ts';

/** Too many dates for a mark each: how many dated sentences there are for each month, year or longer. */
export function countsPicture(dates: readonly Dated[], { dir, size }: Canvas): CountsPictureView {
  const stretches = stretchesOf(dates.map(({ when }) => when));
  // A date counts once, where the list has it: at its first day.
  const starts = stretches.map(({ from }) => ({ from, to: from + 1 }));
  const { unit, segments } = divide(starts, choices(MOST_UNITS[size]));
  const counted = segments.map((segment): Counted => {
    const inside = dates.filter((_, i) => indexOf(starts[i]?.from ?? 0, unit) === segment.index);
    const gathered = segment.kind === 'dated' ? inside : [];
    return {
      ...segment,
      count: new Set(gathered.flatMap(({ sentences }) => sentences)).size,
      href: gathered[0]?.href ?? '',
    };
  });
  const longer = stretches.some(({ from, to }) => indexOf(from, unit) !== indexOf(to - 1, unit));
  const bar = lengths(Math.max(...counted.map(({ count }) => count)), LONGEST[size]);
  return {
    kind: 'counts',
    rows: counted.map((each) => {
      if (each.kind === 'gap') return { kind: 'gap', text: gapLabel(each, unit) };
      const label = unitLabel(each.index, unit);
      if (each.kind === 'empty') return { kind: 'empty', label };
      const width = bar(each.count);
      const left = dir === 'ltr';
      return {
        kind: 'count',
        href: each.href,
        label,
        count: String(each.count),
        bar: { x: left ? 0 : 100 - width, width },
        end: {
          x: left ? width : 100 - width,
          dx: left ? 0.5 : -0.5,
          anchor: left ? 'start' : 'end',
        },
      };
    }),
    wide: size === 'full' ? columnsOf(counted, unit, dir) : null,
    notes: [
      wording.drawnCounts[unit],
      ...(longer ? [wording.drawnLonger] : []),
      ...(segments.some(({ kind }) => kind === 'gap') ? [wording.drawnBroken] : []),
    ],
  };
}

const MOST_UNITS = { small: 8, full: 30 } as const;

const choices = (most: number): Choice[] => [
  { unit: 'day', most: most + 1, whole: true },
  { unit: 'month', most },
  { unit: 'year', most },
  { unit: 'decade', most },
];

/** The longest bar of a row, in per cent: its number stands behind it. */
const LONGEST = { small: 68, full: 80 } as const;
