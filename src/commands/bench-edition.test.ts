import { expect, test } from 'vitest';
import { tableOf } from './bench-edition.ts';

const run = { name: 'cold, with finding', wall: 30, cpu: 41.26, memory: 900.4, files: 12, heaviest: 181.2 };

test('what builds cost is a table', () => {
  expect(tableOf([run])).toBe(
    '|  | wall s | CPU s | peak MB | files | heaviest page kB |\n' +
      '| --- | --- | --- | --- | --- | --- |\n' +
      '| cold, with finding | 30.0 | 41.3 | 900 | 12 | 181 |',
  );
});

test('beside a peer, each run is told as a part of its time', () => {
  expect(
    tableOf([run, { ...run, name: 'eleventy', wall: 20 }])
      .split('\n')
      .slice(2),
  ).toEqual([
    '| cold, with finding | 30.0 | 41.3 | 900 | 12 | 181 | 1.50 |',
    '| eleventy | 20.0 | 41.3 | 900 | 12 | 181 | 1.00 |',
  ]);
});
