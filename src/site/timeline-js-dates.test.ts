import { describe, expect, it } from 'vitest';
import { timelineJsDates } from './timeline-js-dates.ts';

describe('a date for TimelineJS', () => {
  it.each([
    ['2024-12-24', { year: 2024, month: 12, day: 24 }],
    ['2023-09', { year: 2023, month: 9 }],
    ['2021', { year: 2021 }],
  ])('%s is as precise as it is, and worded by TimelineJS', (edtf, start_date) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date });
  });

  it.each([
    ['199X', { year: 1990 }, { year: 1999 }, 'the 1990s'],
    ['19XX', { year: 1900 }, { year: 1999 }, 'the 20th century'],
    ['2022-21', { year: 2022, month: 3 }, { year: 2022, month: 5 }, 'spring 2022'],
    ['2022-24', { year: 2022, month: 12 }, { year: 2023, month: 2 }, 'winter 2022'],
    ['2024-34', { year: 2024, month: 4 }, { year: 2024, month: 6 }, 'second quarter of 2024'],
    ['2024-41', { year: 2024, month: 7 }, { year: 2024, month: 12 }, 'second half of 2024'],
    ['2014/2016', { year: 2014 }, { year: 2016 }, '2014 to 2016'],
    ['2024-05/2024-07', { year: 2024, month: 5 }, { year: 2024, month: 7 }, 'May to July 2024'],
    [
      '2025-02-27/2025-03-02',
      { year: 2025, month: 2, day: 27 },
      { year: 2025, month: 3, day: 2 },
      '27 February to 2 March 2025',
    ],
    ['199X/2004-06', { year: 1990 }, { year: 2004, month: 6 }, 'the 1990s to June 2004'],
  ])('%s has both its ends, none finer than it is, and our words', (edtf, start_date, end_date, words) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date, end_date, display_date: words });
  });

  it.each([
    ['2024-11~', { year: 2024, month: 11 }, 'about November 2024'],
    ['2014/..', { year: 2014 }, 'from 2014 on'],
    ['../2014', { year: 2014 }, 'until 2014'],
    // TimelineJS takes a year for its first day, and would draw this one backwards.
    ['2024-05/2024', { year: 2024, month: 5 }, 'May 2024 to 2024'],
  ])('%s has one end, and our words say the rest', (edtf, start_date, words) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date, display_date: words });
  });
});
