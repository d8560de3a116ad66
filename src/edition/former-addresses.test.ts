import { describe, expect, it } from 'vitest';
import { editionOf } from './edition-for-tests.ts';

describe('an address that an article had before', () => {
  it('leads to one article', () => {
    const articles = {
      a: ['published: 2025-03-01\nformerly: [old, old, older]'],
      b: ['published: 2025-03-01\nformerly: [oldest]'],
    } as const;
    expect(() => editionOf(articles)).not.toThrow();
  });

  it.each([
    [
      'two articles claim',
      'formerly: [old]',
      'articles/a.md:4:12: “old” is under “formerly” in two articles; take it out of one',
    ],
    [
      'is another’s now',
      '',
      'articles/a.md:4:12: “old” under “formerly” is the address of an article now; take it out',
    ],
    [
      'will be a draft’s',
      'draft: true',
      'articles/a.md:4:12: “old” under “formerly” is the address of an article now; take it out',
    ],
  ])('that %s is an error', (_, fields, problem) => {
    const other = fields.startsWith('formerly') ? 'b' : 'old';
    const articles = {
      a: ['published: 2025-03-01\nformerly: [old]'],
      [other]: [`published: 2025-03-01\n${fields}`],
    } as const;
    expect(() => editionOf(articles)).toThrow(problem);
  });
});
