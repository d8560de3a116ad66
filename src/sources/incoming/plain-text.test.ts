import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBody } from '../../text/passages.ts';
import { paragraphsOf, plainToMarkdown, uniform } from './plain-text.ts';

describe('a plain text', () => {
  it('has a paragraph for each line where no line is blank', () => {
    expect(paragraphsOf('One ferry.\n Two ferries. \nThree.\n')).toEqual([
      'One ferry.',
      'Two ferries.',
      'Three.',
    ]);
  });

  it('is parted by blank lines where its lines are broken', () => {
    expect(paragraphsOf('One ferry\nsailed.\n \n\nTwo did.')).toEqual(['One ferry\nsailed.', 'Two did.']);
  });

  it('has a paragraph for each line where one is too long to have been broken', () => {
    const long = 'A ferry sailed. '.repeat(10).trim();
    expect(paragraphsOf(`${long}\nTwo.\n\nThree.`)).toEqual([long, 'Two.', 'Three.']);
  });

  it('is brought into one form: line ends and letters', () => {
    expect(uniform('\uFEFFCafe\u0301\r\nMu\u0308ller\rend')).toBe('Café\nMüller\nend');
  });
});

describe('Markdown shows the very words of', () => {
  it.each([
    ['A pier of 3 * 4 metres, *new*.', 'A pier of 3 \\* 4 metres, \\*new\\*.'],
    ['# 1 in the list', '\\# 1 in the list'],
    ['2024. A year.', '2024\\. A year.'],
    ['- she said', '\\- she said'],
    ['> quoted', '\\> quoted'],
    ['<b>bold</b> &amp; bad', '\\<b\\>bold\\</b\\> \\&amp; bad'],
    ['[^1]: a note', '\\[\\^1\\]\\: a note'],
    ['[the envoy](person:none)', '\\[the envoy\\](person:none)'],
    ['![a](b.jpg)', '!\\[a\\](b.jpg)'],
    ['from ftp://example.org/', 'from ftp\\://example.org/'],
    ['---', '\\---'],
    ['C:\\*new_*', 'C:\\\\\\*new\\_\\*'],
  ])('%s', (words, markdown) => {
    expect(plainToMarkdown(words)).toBe(markdown);
    expect(parseBody(markdown).text).toBe(words);
  });

  it.each([
    'AT&T paid $3 (or so) [sic].',
    'See https://example.org/a_b_c for more.',
    'snake_case, 5 < 6 and “so”…',
    '1802 – a year',
  ])('%s, as it is', (words) => {
    expect(plainToMarkdown(words)).toBe(words);
  });

  it('any text', () => {
    const char = fc.oneof(
      fc.constantFrom(...'\\`*_~[]<>|&:/.@#+-=1!(){}^"\' \tabw;'),
      fc.string({ unit: 'grapheme', maxLength: 1 }),
    );
    const line = fc.array(char, { maxLength: 30 }).map((chars) => chars.join(''));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const text = uniform(lines.join('\n'));
        const words = paragraphsOf(text).map((each) => each.replace(/\s*\n\s*/g, ' '));
        expect(parseBody(plainToMarkdown(text)).passages.map((passage) => passage.text)).toEqual(words);
      }),
      { numRuns: 2000 },
    );
  });
});
