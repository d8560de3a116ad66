import fc from 'fast-check';
import type { Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { markInline, plainText, sliceInline } from './inline.ts';
import { parseBody } from './passages.ts';

const tokensOf = (markdown: string) => parseBody(markdown).passages[0]?.tokens ?? [];

/** Inline tokens in a short form: text as it is, what holds tokens as `[type: …]`. */
const shape = (tokens: readonly Token[]): string =>
  tokens
    .map((t) => ('tokens' in t && t.tokens ? `[${t.type}: ${shape(t.tokens)}]` : 'text' in t ? t.text : ''))
    .join('');

describe('a stretch of inline text', () => {
  it('keeps the emphasis that it is inside of', () => {
    expect(shape(sliceInline(tokensOf('A *very long* way'), { start: 7, end: 13 }))).toBe('[em: long] w');
  });
});

describe('a link', () => {
  it('has its address with character references decoded', () => {
    expect(tokensOf('[x](https://a.org/?b=1&amp;c=2)')).toMatchObject([{ href: 'https://a.org/?b=1&c=2' }]);
  });

  it('that is an editor’s note is read as such, however it is spelt', () => {
    expect(tokensOf('[x](person&#58;ada) [y](time:%zz)')).toMatchObject([
      { type: 'note', about: 'person', is: 'ada' },
      {},
      { type: 'note', about: 'time', is: '%zz' },
    ]);
  });
});

describe('marks', () => {
  it('go around the words', () => {
    expect(shape(markInline(tokensOf('Ada met Bo.'), [{ start: 8, end: 10 }]))).toBe('Ada met [mark: Bo].');
  });

  it('go into emphasis', () => {
    expect(shape(markInline(tokensOf('**Ada Bo** met'), [{ start: 0, end: 3 }]))).toBe(
      '[strong: [mark: Ada] Bo] met',
    );
  });

  it('are put around each part where emphasis begins inside', () => {
    expect(shape(markInline(tokensOf('Ada *Bo* met'), [{ start: 0, end: 6 }]))).toBe(
      '[mark: Ada ][em: [mark: Bo]] met',
    );
  });

  it('stay out of links, which cannot hold another', () => {
    expect(shape(markInline(tokensOf('See [Ada](https://example.org)'), [{ start: 4, end: 7 }]))).toBe(
      'See [link: Ada]',
    );
  });

  it('never change the text, wherever they are', () => {
    const tokens = tokensOf('One *two **three** four* `five` &amp; six [seven](https://example.org) eight');
    const text = plainText(tokens);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
        const mark = { start: Math.min(a, b), end: Math.max(a, b) };
        expect(plainText(markInline(tokens, [mark]))).toBe(text);
        expect(plainText(sliceInline(tokens, mark))).toBe(text.slice(mark.start, mark.end));
      }),
    );
  });
});
