import { expect, it } from 'vitest';
import { excessIn, LIMITS } from './limits.ts';

const nested = (depth: number) =>
  Array.from({ length: depth }, (_, n) => `${' '.repeat(2 * n)}- a`).join('\n');
const PART = 'part it with blank lines';
const SPLIT = 'publish it as several articles';
const UNSIGNED = 'take out the signs at the beginning of the line, or write “\\” before the first';
const SIGNS = 'signs such as “[”, “*”, “_” and “<”';
const INSIDE = 'more than 10 lists or quotations inside each other';

it.each([
  ['200,000 words', 'word '.repeat(200_000), 500_000, 'a text of more than 500,000 characters', SPLIT],
  [
    'a line of 200,000 characters',
    `a\n\n${'b'.repeat(200_000)}`,
    100_003,
    'a paragraph of more than 100,000 characters',
    PART,
  ],
  ['20,000 paragraphs', 'a\n\n'.repeat(20_000), 30_000, 'a text with more than 10,000 lines', SPLIT],
  ['50,000 signs of quotation', '>'.repeat(50_000), 0, INSIDE, UNSIGNED],
  ['2,000 lists on one line', `a\n\n${'- '.repeat(2_000)}a`, 3, INSIDE, UNSIGNED],
  ['lists on lines of their own', nested(11), 130, INSIDE, UNSIGNED],
  ['lists and quotations', `${'> 1. '.repeat(6)}a`, 0, INSIDE, UNSIGNED],
  [
    'emphasis without end',
    `a\n${'_a__'.repeat(20_000)}`,
    2,
    `a paragraph with more than 1,000 ${SIGNS}`,
    PART,
  ],
  ['50,000 brackets', '['.repeat(50_000), 0, `a paragraph with more than 1,000 ${SIGNS}`, PART],
  [
    'signs over many paragraphs',
    `${'*a* '.repeat(400)}\n\n`.repeat(13),
    19_224,
    `a text with more than 10,000 ${SIGNS}`,
    SPLIT,
  ],
  ['2,001 items', '- a\n'.repeat(2_001), 8_000, 'a text with more than 2,000 items of lists', SPLIT],
  [
    'a table of 12,000 cells',
    '|a|b\n'.repeat(6_000),
    25_000,
    'a text with more than 10,000 cells of tables',
    SPLIT,
  ],
  [
    'lines that stay in nine lists',
    `${'- '.repeat(9)}a\n${'b\n'.repeat(2_000)}`,
    2_240,
    'a text with more than 10,000 lines in lists and quotations, each counted as often as these are inside each other',
    SPLIT,
  ],
])('a text is told where it passes a limit: %s', (_, text, offset, what, fix) => {
  expect(excessIn(text)).toEqual({ offset, what, fix });
});

it.each([
  ['the longest text', `${'word '.repeat(100)}\n\n`.repeat(Math.floor(LIMITS.text / 502))],
  ['ten lists inside each other', nested(10)],
  ['lists side by side', '- a\n  - b\n\nText.\n\n'.repeat(900)],
  ['a rule across the column', '* '.repeat(40)],
  ['a list that a paragraph ends', `${nested(9)}\n\n${'Text.\n'.repeat(2_000)}`],
])('nothing is said of %s', (_, text) => {
  expect(excessIn(text)).toBeNull();
});
