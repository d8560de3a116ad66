import { expect, test } from 'vitest';
import { anchorMaker, unique, type Taken } from './anchor.ts';

test.each([
  [
    ['a', 'a', 'a'],
    ['a', 'a-2', 'a-3'],
  ],
  [
    ['a-2', 'a', 'a', 'a'],
    ['a-2', 'a', 'a-3', 'a-4'],
  ],
  [
    ['a', 'a', 'a-2', 'a-2'],
    ['a', 'a-2', 'a-2-2', 'a-2-3'],
  ],
])('of %s each has an anchor of its own', (wishes, anchors) => {
  const taken: Taken = new Map();
  expect(wishes.map((wish) => unique(wish, taken))).toEqual(anchors);
});

test('an anchor is made of the first words of a text', () => {
  expect(anchorMaker()('p', 'Gül’s ferry, at last, returns to the pier.')).toBe(
    'p-guls-ferry-at-last-returns-to',
  );
});
