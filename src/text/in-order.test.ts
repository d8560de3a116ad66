import { expect, test } from 'vitest';
import { lastUpTo, startingIn } from './in-order.ts';

const ordered = [0, 2, 2, 5, 9].map((start) => ({ start, end: start + 4 }));

test('those that start in a stretch are the same as one by one', () => {
  for (let start = 0; start < 12; start += 1) {
    for (let end = start; end < 12; end += 1) {
      const each = ordered.filter((span) => span.start >= start && span.start < end);
      expect(startingIn(ordered, { start, end })).toEqual(each);
    }
  }
});

test('the last up to a place is the same as one by one', () => {
  for (let place = -1; place < 12; place += 1)
    expect(lastUpTo(ordered, place)).toBe(ordered.findLast(({ start }) => start <= place));
});
