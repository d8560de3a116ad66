import { expect, test } from 'vitest';
import { searchWords } from './words.ts';

const formsOf = (text: string) => searchWords(text).map(({ forms }) => forms);

test.each([
  ['José Müller', [['jose'], ['muller']]],
  ['Tae-joon', [['tae'], ['joon']]],
  ['Lena Marsh’s ferry', [['lena'], ['marsh'], ['ferry']]],
  ['O’Rafferty', [['orafferty', 'rafferty']]],
  ['didn’t', [['didnt']]],
  ['in 2024, 3 km', [['in'], ['2024'], ['3'], ['km']]],
  ['كتاب علي', [['کتاب'], ['علی']]],
  ['مُحَمَّد', [['محمد']]],
  ['می‌رود ۲۰۲۴', [['می'], ['رود'], ['2024']]],
  ['東京へ', [['東'], ['京'], ['へ']]],
  ['… – !', []],
])('“%s” is found by %j', (text, forms) => expect(formsOf(text)).toEqual(forms));

test('words have their places in the text as it is written', () => {
  const text = 'Café «Zoë’s»';
  expect(searchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Café', 'Zoë’s']);
});
