import { describe, expect, it } from 'vitest';
import { timelineJsDates } from './timeline-js-dates.ts';

describe('a date for TimelineJS', () => {
  it.each([
    ['2024-12-24', { year: 2024, month: 12, day: 24 }],
    ['2023-09', { year: 2023, month: 9 }],
    ['2021', { year: 2021 }],
  ])('%s is as precise as it is', (edtf, start_date) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date });
  });

  it.each([
    ['199X', { year: 1990 }, { year: 1999 }],
    ['19XX', { year: 1900 }, { year: 1999 }],
    ['2022-21', { year: 2022, month: 3 }, { year: 2022, month: 5 }],
    ['2022-24', { year: 2022, month: 12 }, { year: 2023, month: 2 }],
    ['2024-34', { year: 2024, month: 4 }, { year: 2024, month: 6 }],
    ['2024-41', { year: 2024, month: 7 }, { year: 2024, month: 12 }],
    ['2014/2016', { year: 2014 }, { year: 2016 }],
    ['2024-05/2024-07', { year: 2024, month: 5 }, { year: 2024, month: 7 }],
    ['2025-02-27/2025-03-02', { year: 2025, month: 2, day: 27 }, { year: 2025, month: 3, day: 2 }],
    ['199X/2004-06', { year: 1990 }, { year: 2004, month: 6 }],
  ])('%s has both its ends, none finer than it is', (edtf, start_date, end_date) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date, end_date });
  });

  it.each([
    ['2024-11~', { year: 2024, month: 11 }],
    ['2014/..', { year: 2014 }],
    ['../2014', { year: 2014 }],
    // TimelineJS takes a year for its first day, and would draw this one backwards.
    ['2024-05/2024', { year: 2024, month: 5 }],
  ])('%s has one end', (edtf, start_date) => {
    expect(timelineJsDates(edtf)).toEqual({ start_date });
  });
});
