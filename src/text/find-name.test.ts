import { expect, test } from 'vitest';
import { mayHold, nameFinder } from './find-name.ts';

test.each([
  ['Ida Berg', 'Then Ida Berg left.', 'Ida Berg'],
  ['Ida Berg', '# IDA BERG LEAVES', 'IDA BERG'],
  ['Ida Berg', 'Ida\nBerg’s house', 'Ida\nBerg'],
  ['Ida Berg', 'Berg, Ida; Lund, Ada', 'Berg, Ida'],
  ['Ines Castellan', 'Inés Castellán left.', 'Inés Castellán'],
  ['Inés Castellán', 'Ines Castellan left.', 'Ines Castellan'],
  ['Niamh O’Rafferty', "Niamh O'Rafferty left.", "Niamh O'Rafferty"],
  ['Hester Mbeki-Lowe', 'Hester Mbeki Lowe left.', 'Hester Mbeki Lowe'],
  ['ida-berg', 'https://example.org/ida-berg.html', 'ida-berg'],
  ['Berg', 'Ice on the Berg', 'Berg'],
  ['Berg', 'BERG LEAVES', 'BERG'],
  ['王小明', '昨天王小明说', '王小明'],
  ['احمد شاه', 'قال احمد شاه', 'احمد شاه'],
])('“%s” is found in “%s”', (name, text, found) => {
  expect(nameFinder(text)(name).map(({ start, end }) => text.slice(start, end))).toEqual([found]);
  expect(mayHold(text)(name)).toBe(true);
});

test.each([
  ['Ida Berg', 'Ida met Berg.'],
  ['Ida Berg', 'Freida Berger left.'],
  ['Berg', 'The ice berg, the Bergs'],
])('“%s” is not found in “%s”', (name, text) => expect(nameFinder(text)(name)).toEqual([]));
