import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { precision } from '../text/edtf.ts';
import { pictureOf } from './picture.ts';
import type { Canvas, Dated } from './picture-input.ts';
import type { MarksPictureView, PictureView } from './view.ts';

const dated = (...dates: string[]): Dated[] =>
  dates.map((when) => ({
    when,
    mark: precision(when) === 'day' ? 'day' : when.includes('/') ? 'throughout' : 'within',
    sentences: [when],
    href: `#${when}`,
  }));

const marks = (dates: readonly Dated[], canvas: Canvas = { dir: 'ltr', size: 'full' }): MarksPictureView => {
  const picture = pictureOf(dates, canvas);
  if (picture?.kind !== 'marks') throw new Error('not drawn as marks');
  return picture;
};

const rowNames = ({ rows }: MarksPictureView) =>
  rows.map((row) => (row.kind === 'gap' ? `… ${row.text}` : row.label));

describe('a timeline’s picture', () => {
  it('is drawn from three dates on', () => {
    expect(pictureOf(dated('2021', '2023-09'), { dir: 'ltr', size: 'full' })).toBeNull();
    expect(pictureOf(dated('2021', '2023-09', '2024-12-24'), { dir: 'ltr', size: 'full' })).not.toBeNull();
  });

  it('puts each date at its true place', () => {
    const { rows } = marks(dated('2021', '2023-09', '2024-12-24'));
    expect(
      rows.map((row) =>
        row.kind === 'gap'
          ? row
          : row.marks.map(({ from, to, fade, label }) => [from, to, fade, label?.text]),
      ),
    ).toEqual([
      [[0, 100, 'both', 'only the year']],
      [],
      [[66.58, 74.79, 'both', 'September']],
      [[97.95, 97.95, 'both', '24 December']],
    ]);
  });

  it('turns everything for pages that are read from right to left', () => {
    const dates = dated('2021', '2023-09', '2024-12-24');
    const here = marks(dates).wide?.marks ?? [];
    const there = marks(dates, { dir: 'rtl', size: 'full' }).wide?.marks ?? [];
    const swap = { start: 'end', middle: 'middle', end: 'start' } as const;
    here.forEach((mark, i) => {
      expect(there[i]?.from).toBeCloseTo(100 - mark.to);
      expect(there[i]?.label?.x).toBeCloseTo(100 - (mark.label?.x ?? 0));
      expect(there[i]?.label?.anchor).toBe(swap[mark.label?.anchor ?? 'middle']);
    });
  });

  it.each([
    ['a year in a row', ['2021', '2022', '2024-12-24'], ['2021', '2022', '2023', '2024']],
    [
      'months where all is near',
      ['2024-11-28', '2024-12-30', '2025-01-04'],
      ['Nov 2024', 'Dec 2024', 'Jan 2025'],
    ],
    ['one month', ['2024-12-01', '2024-12-05', '2024-12-24'], ['Dec 2024']],
    ['one year', ['2024-01-01', '2024-05', '2024-12-24'], ['2024']],
    ['a long gap', ['2001', '2002-05', '2024-12-24'], ['2001', '2002', '… 2003–2023', '2024']],
    ['decades', ['196X', '1974', '198X', '2014'], ['1960s', '1970s', '1980s', '1990s', '2000s', '2010s']],
    ['centuries', ['17XX', '1815-06-18', '19XX', '2026'], ['18th c.', '19th c.', '20th c.', '21st c.']],
    ['centuries apart', ['1763', '1764', '2026-03-01'], ['1763', '1764', '… 1765–2025', '2026']],
    ['the first centuries', ['00XX', '0050-03-01', '2020'], ['1st c.', '… 100–1999', '21st c.']],
  ])('has rows for %s', (_, dates, rows) => {
    expect(rowNames(marks(dated(...dates)))).toEqual(rows);
  });

  it('fades only where a date really begins and ends', () => {
    const { rows } = marks(dated('2021', '2021-24', '2024-05'));
    const fades = rows.map((row) => (row.kind === 'gap' ? [] : row.marks.map(({ fade }) => fade)));
    expect(fades).toEqual([['both', 'left'], ['right'], [], ['both']]);
  });

  it('lays stretches that overlap above each other', () => {
    const ys =
      marks(dated('2021', '2021-08', '2021-08-15', '2024-12-24')).wide?.marks.map(({ y }) => y) ?? [];
    expect(ys[1]).toBeLessThan(ys[0] ?? 0);
    expect(ys[2]).toBe(ys[0]);
  });

  it('lets an open end reach as far as the other dates', () => {
    const wide = marks(dated('../2021', '2019/..', '2020-05-04', '2024-12-31')).wide;
    expect(wide?.marks.slice(0, 2).map(({ from, to }) => [from, to])).toEqual([
      [0, 50],
      [0, 100],
    ]);
  });

  it('explains the marks that occur, and only those', () => {
    const occur = (...dates: string[]) => marks(dated(...dates)).key.map(({ mark }) => mark);
    expect(occur('2024-12-01', '2024-12-02', '2024-12-03')).toEqual(['day']);
    expect(occur('2014/2016', '2017', '2018-02-01')).toEqual(['within', 'throughout', 'day']);
  });
});

describe('beyond twenty dates', () => {
  const years = Array.from({ length: 20 }, (_, i) => `${2005 + i}`);

  it('sentences are counted, each number leading to the first of them', () => {
    const picture = pictureOf(dated('1974-03', '1974-05', ...years, '2024-12-24'), {
      dir: 'ltr',
      size: 'full',
    });
    expect(picture?.kind).toBe('counts');
    expect(picture?.rows.slice(0, 3)).toEqual([
      {
        kind: 'count',
        href: '#1974-03',
        label: '1974',
        count: '2',
        bar: { x: 0, width: 80 },
        end: { x: 80, dx: 0.5, anchor: 'start' },
      },
      { kind: 'gap', text: '1975–2004' },
      {
        kind: 'count',
        href: '#2005',
        label: '2005',
        count: '1',
        bar: { x: 0, width: 40 },
        end: { x: 40, dx: 0.5, anchor: 'start' },
      },
    ]);
  });

  it('a sentence with two dates in one row is counted once', () => {
    const all = dated('1974-03', '1974-05', ...years).map((date, i) =>
      i < 2 ? { ...date, sentences: ['one'] } : date,
    );
    const picture = pictureOf(all, { dir: 'ltr', size: 'full' });
    expect(picture?.rows[0]).toMatchObject({ label: '1974', count: '1' });
  });

  it('of years side by side one at most is written in full', () => {
    const late = years.slice(11);
    const all = dated('1974', '2014', ...late, '2025', '2026', ...late.map((year) => `${year}-06`));
    const picture = pictureOf(all, { dir: 'ltr', size: 'full' });
    const below = picture?.kind === 'counts' ? picture.wide?.labels.map(({ text }) => text) : [];
    expect(below?.join(' ')).toBe('1974 1975–2013 2014 ’15 ’16 ’17 ’18 ’19 2020 ’21 ’22 ’23 ’24 ’25 2026');
  });

  it('days are counted where all lie in a month', () => {
    const days = Array.from({ length: 25 }, (_, i) => `2024-12-${String(i + 1).padStart(2, '0')}`);
    const picture = pictureOf(dated(...days), { dir: 'ltr', size: 'full' });
    expect(picture?.rows).toHaveLength(25);
    expect(picture?.notes).toEqual(['Dated sentences for each day; choose one to go to it.']);
  });
});

describe('whatever the dates', () => {
  const year = fc.integer({ min: 0, max: 9998 }).map((n) => String(n).padStart(4, '0'));
  const month = fc.integer({ min: 1, max: 12 }).map((n) => String(n).padStart(2, '0'));
  const day = fc.integer({ min: 1, max: 28 }).map((n) => String(n).padStart(2, '0'));
  const date = fc.oneof(
    year,
    year.map((y) => `${y.slice(0, 3)}X`),
    year.map((y) => `${y.slice(0, 2)}XX`),
    year.map((y) => `${y}/..`),
    year.map((y) => `../${y}`),
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
    fc.tuple(fc.constantFrom('2023', '2024'), month, day).map((parts) => parts.join('-')),
    fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${y}-${code}`),
  );
  const dates = fc.uniqueArray(date, { minLength: 3, maxLength: 40 });
  const canvas = fc.record({
    dir: fc.constantFrom('ltr', 'rtl'),
    size: fc.constantFrom('small', 'full'),
  }) as fc.Arbitrary<Canvas>;

  it('everything lies within the picture, as marks up to twenty and as counts beyond', () => {
    fc.assert(
      fc.property(dates, canvas, (all, where) => {
        const picture = pictureOf(dated(...all), where);
        expect(picture?.kind).toBe(all.length > 20 ? 'counts' : 'marks');
        for (const x of acrossOf(picture)) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('each date has its mark, and all sentences are counted', () => {
    fc.assert(
      fc.property(dates, (all) => {
        const picture = pictureOf(dated(...all), { dir: 'ltr', size: 'full' });
        if (picture?.kind === 'marks')
          expect(picture.wide?.marks.map(({ href }) => href)).toEqual(all.map((when) => `#${when}`));
        else
          expect(picture?.wide?.columns.reduce((sum, { count }) => sum + Number(count.text), 0)).toBe(
            all.length,
          );
      }),
    );
  });
});

function acrossOf(picture: PictureView | null): number[] {
  if (!picture) return [];
  if (picture.kind === 'counts')
    return [
      ...picture.rows.flatMap((row) => (row.kind === 'count' ? [row.bar.x, row.bar.x + row.bar.width] : [])),
      ...(picture.wide?.columns.flatMap(({ from, to, bar }) => [from, to, bar.x, bar.x + bar.width]) ?? []),
    ];
  return [...picture.rows, picture.wide].flatMap((plot) =>
    plot && 'marks' in plot
      ? plot.marks.flatMap(({ from, to, label }) => [from, to, ...(label ? [label.x] : [])])
      : [],
  );
}
