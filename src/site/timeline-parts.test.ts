import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { editionTimelinePage, timelinePartPage, timelineParts } from './edition-timeline.ts';

const sailed = (dates: readonly string[]) => dates.map((date, n) => `Boat ${n} sailed ${date}.`).join(' ');
const times = (count: number, date: string) => Array.from({ length: count }, () => date);
const timelineOf = (...dates: readonly string[]) =>
  editionOf({ a: ['published: 2025-03-01', sailed(dates)], b: ['published: 2025-03-02', sailed(dates)] });

describe('a timeline that has grown', () => {
  const edition = timelineOf(
    ...times(20, 'on 3 May 1998'),
    ...times(20, 'on 4 May 1998'),
    ...times(20, 'in May 1998'),
    ...times(40, 'in 1998'),
    ...times(3, 'in June 2003'),
  );

  it('is parted into years, months and days, each as far as it is too long for one page', () => {
    expect(timelineParts(edition)).toEqual([
      '1998',
      '1998/more-2',
      '1998/05',
      '1998/05/03',
      '1998/05/04',
      '2003',
    ]);
  });

  it('keeps on a year’s page what has no closer date, the first that was reported', () => {
    const year = timelinePartPage(edition, '1998');
    expect(year.title).toBe('Timeline: 1998');
    expect(year.moments.map(({ heading, entries }) => [heading.text, entries.length])).toEqual([
      ['1998', 60],
    ]);
    const more = timelinePartPage(edition, '1998/more-2');
    expect(more.title).toBe('Timeline: 1998, page 2');
    expect(more.moments.map(({ entries }) => entries.length)).toEqual([20]);
  });

  it('leads from each page to its parts and to those beside it', () => {
    const day = timelinePartPage(edition, '1998/05/03');
    expect(
      day.parts.map(({ label, links }) => [label, links.map(({ text, current }) => [text, current])]),
    ).toEqual([
      [
        'Years',
        [
          ['1998', true],
          ['2003', false],
        ],
      ],
      [
        '1998',
        [
          ['2', false],
          ['May 1998', true],
        ],
      ],
      [
        'May 1998',
        [
          ['3 May 1998', true],
          ['4 May 1998', false],
        ],
      ],
    ]);
    expect(day.parts[2]!.links.map(({ href }) => href)).toEqual(['03.html', '04.html']);
  });

  it('answers to the ids that stood on a page before it was parted, with the way to where they went', () => {
    const ids = (page: ReturnType<typeof editionTimelinePage>) =>
      page.parts.at(-1)!.links.flatMap((link) => link.ids);
    const before = timelineOf(...times(20, 'on 3 May 1998'), ...times(17, 'in 1998'));
    const stood = editionTimelinePage(before).moments.flatMap(({ entries }) => entries.map(({ id }) => id));
    const after = editionTimelinePage(timelineOf(...times(20, 'on 3 May 1998'), ...times(41, 'in 1998')));
    expect(stood.filter((id) => !id.startsWith('e-a-'))).toHaveLength(37);
    expect(ids(after)).toEqual(expect.arrayContaining(stood.filter((id) => id.startsWith('e-a-'))));
  });

  it('holds every sentence on one page and on no other', () => {
    const pages = [
      editionTimelinePage(edition),
      ...timelineParts(edition).map((path) => timelinePartPage(edition, path)),
    ];
    const ids = pages.flatMap(({ moments }) => moments.flatMap(({ entries }) => entries.map(({ id }) => id)));
    expect(ids).toHaveLength(206);
    expect(new Set(ids).size).toBe(206);
  });
});
