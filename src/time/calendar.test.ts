import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, day, month4, toIso, toNumber, week, weekday } from './calendar.ts';

describe('the calendar', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-03-01', -1, '2000-02-29'],
  ])('%s and %i days is %s', (iso, days, other) => expect(addDays(iso, days)).toBe(other));

  it.each([
    ['2024-12-24', 2],
    ['2024-12-29', 7],
    ['1969-12-29', 1],
  ])('%s is weekday %i', (iso, number) => expect(weekday(iso)).toBe(number));

  it('has no 30 February', () => expect(day(2024, 2, 30)).toBeNull());

  it('rolls months over into other years', () =>
    expect([month4(2024, 0), month4(2024, 13), month4(2024, -11)]).toEqual([
      '2023-12',
      '2025-01',
      '2023-01',
    ]));

  it('has weeks from Monday to Sunday', () => expect(week('2024-12-29', 0)).toBe('2024-12-23/2024-12-29'));

  it('counts days one by one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (number) => {
        expect(toNumber(toIso(number))).toBe(number);
        expect(weekday(toIso(number + 1))).toBe((weekday(toIso(number)) % 7) + 1);
      }),
    );
  });

  it.each(['2023-02-30', '24 December', '2023-2-3', ''])('refuses “%s”', (text) =>
    expect(() => toNumber(text)).toThrow(RangeError),
  );
});
