import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentsOf, followed, packPlaces, placeOf, together, unpackPlaces } from './places.ts';

const places = (...all: [number, number][]) => Float64Array.from(all, ([a, b]) => placeOf(a, b));

test('places come back as they were packed', () => {
  const place = fc.tuple(fc.nat(200_000), fc.nat(5000)).map(([document, at]) => placeOf(document, at));
  fc.assert(
    fc.property(fc.uniqueArray(place), (some) => {
      const sorted = Float64Array.from(some).sort();
      expect(unpackPlaces(packPlaces(sorted))).toEqual(sorted);
    }),
  );
});

test('what follows at a distance is found in the same document only', () => {
  const [a, b] = [places([0, 7], [1, 3], [2, 9]), places([0, 8], [1, 5], [3, 10])];
  expect(followed(a, b, 1)).toEqual(places([0, 7]));
  expect(followed(a, b, 2)).toEqual(places([1, 3]));
});

test('the places of several words stand in one order', () => {
  expect(together([places([1, 0]), places(), places([0, 3], [2, 0])])).toEqual(
    places([0, 3], [1, 0], [2, 0]),
  );
});

test('a document is named once', () => expect(documentsOf(places([0, 3], [0, 9], [4, 1]))).toEqual([0, 4]));
