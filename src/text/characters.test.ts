import { expect, it } from 'vitest';
import { parseBody } from './passages.ts';
import { beginning, invisibleIn, visible } from './characters.ts';

it.each([
  ['an override', 'a\u202Eb\u202Cc', 'abc'],
  ['an embedding', '\u202Aa\u202B', 'a'],
  ['an isolate that ends', 'a \u2067b\u2069 c', 'a \u2067b\u2069 c'],
  ['an isolate that does not', 'a \u2067b\nc', 'a \u2067b\u2069\nc'],
  ['the end of no isolate', 'a\u2069b', 'ab'],
  ['a space of no width', 'Le\u200Bna Mar\u2060sh', 'Lena Marsh'],
  ['the same in Thai', 'ไทย\u200Bไทย', 'ไทย\u200Bไทย'],
  ['a byte order mark within', 'a\uFEFFb', 'ab'],
  ['a soft hyphen', 'fer\u00ADry', 'ferry'],
  ['a bell', 'a\u0007b\u009Fc', 'abc'],
  ['line ends of other kinds', 'a\u000Bb\u2028c\u0085d', 'a b c d'],
  ['half a character', 'a\uD83Db', 'a\uFFFDb'],
  ['joiners', 'می\u200Cخواهم 👩\u200D🚒 ❤️', 'می\u200Cخواهم 👩\u200D🚒 ❤️'],
  ['marks of one letter', '\u200Fשלום\u200E', '\u200Fשלום\u200E'],
  ['line ends and tabs', 'a\n\tb', 'a\n\tb'],
])('of what nobody sees, only what does no harm is kept: %s', (_, text, expected) => {
  expect(visible(text)).toBe(expected);
});

it('invisible characters are counted by their kind', () => {
  expect(invisibleIn('a\u202Eb\u202Cc\u200B')).toEqual([
    { what: 'that turns the direction of writing', offset: 1, count: 2 },
    { what: 'of no width', offset: 5, count: 1 },
  ]);
});

it('character references bring none in', () => {
  expect(parseBody('a&#x202E;b &#8203;c &#7;d &#0;e').text).toBe('ab c d \uFFFDe');
});

it.each([
  ['ferry', 5, 'ferry'],
  ['ferries', 5, 'ferri…'],
  ['👩‍🚒👩‍🚒👩‍🚒', 2, '👩‍🚒👩‍🚒…'],
  ['🇬🇧🇫🇷', 1, '🇬🇧…'],
  ['e\u0301e\u0301', 1, 'e\u0301…'],
])('the beginning of %s never cuts a character', (text, length, expected) => {
  expect(beginning(text, length)).toBe(expected);
});
