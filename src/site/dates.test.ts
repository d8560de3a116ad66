import { describe, expect, it } from 'vitest';
import { dateText, dateWithWeekday, htmlDate, instant } from './dates.ts';

describe('a date in words', () => {
  it.each([
    ['2024-12-24', '24 December 2024'],
    ['2023-09', 'September 2023'],
    ['2021', '2021'],
    ['199X', 'the 1990s'],
    ['19XX', 'the 20th century'],
    ['2022-21', 'spring 2022'],
    ['2024-34', 'second quarter of 2024'],
    ['2024-41', 'second half of 2024'],
    ['2024-11~', 'about November 2024'],
    ['2024-12-24?', 'perhaps 24 December 2024'],
    ['2024%', 'perhaps about 2024'],
    ['2022-25', 'spring 2022'],
    ['2022-32', 'winter 2022'],
    ['2022-38', 'second third of 2022'],
    ['0476', '476'],
    ['2019/..', 'from 2019 on'],
    ['../2021-05', 'until May 2021'],
    ['2014/2016', '2014 to 2016'],
    ['2025-02-03/2025-02-09', '3 to 9 February 2025'],
    ['2025-02-27/2025-03-02', '27 February to 2 March 2025'],
    ['2024-12-30/2025-01-02', '30 December 2024 to 2 January 2025'],
    ['2024-05/2024-07', 'May to July 2024'],
    ['2024-05/2025-07', 'May 2024 to July 2025'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(dateText(edtf)).toBe(expected);
  });
});

describe('a date with its weekday', () => {
  it.each([
    ['2024-12-24', 'Tuesday 24 December 2024'],
    ['2024-12-24~', 'about Tuesday 24 December 2024'],
    ['2024-12-24?', 'perhaps Tuesday 24 December 2024'],
    ['2025-02-03/2025-02-09', 'Monday 3 February 2025 to Sunday 9 February 2025'],
    ['2024-12-24/..', 'from Tuesday 24 December 2024 on'],
    ['2024-34', 'second quarter of 2024'],
    ['20XX', 'the 21st century'],
  ])('%s is “%s”', (edtf, expected) => {
    expect(dateWithWeekday(edtf)).toBe(expected);
  });
});

describe('a date for machines', () => {
  it.each([
    ['2024-12-24', '2024-12-24'],
    ['2023-09', '2023-09'],
    ['2021', '2021'],
    ['2024-11~', '2024-11'],
    ['199X', ''],
    ['2022-21', ''],
    ['2014/2016', ''],
  ])('%s is “%s”, as far as HTML has a form for it', (edtf, expected) => {
    expect(htmlDate(edtf)).toBe(expected);
  });
});

describe('a time of publication', () => {
  it.each([
    ['2025-08-29', '29 August 2025', '2025-08-29'],
    ['2025-08-29T09:15+01:00', '29 August 2025, 09:15 UTC+01:00', '2025-08-29T09:15+01:00'],
    ['2025-08-29 09:15Z', '29 August 2025, 09:15 UTC', '2025-08-29T09:15Z'],
    ['2025-08-29T09:15', '29 August 2025, 09:15', '2025-08-29T09:15'],
  ])('%s is %s, as written and at its own offset', (written, text, datetime) => {
    expect(instant(written)).toEqual({ text, datetime });
  });
});
