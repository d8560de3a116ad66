import { describe, expect, it } from 'vitest';
import { editionOf } from './edition-for-tests.ts';

const topics = (given: Readonly<Record<string, string>>) =>
  [
    ...editionOf(
      Object.fromEntries(
        Object.entries(given).map(([slug, fields], index) => [
          slug,
          [`published: 2025-03-0${index + 1}\n${fields}`],
        ]),
      ),
    ).topics.values(),
  ].map(({ slug, name, articles }) => [slug, name, articles.map((each) => each.slug).join(' ')]);

describe('a topic', () => {
  it('has its articles, newest first', () => {
    expect(topics({ a: 'topics: [Ferries, High seas]', b: 'topics: [Ferries]', c: '' })).toEqual([
      ['ferries', 'Ferries', 'b a'],
      ['high-seas', 'High seas', 'a'],
    ]);
  });

  it('is spelt as most of its articles spell it', () => {
    const [a, b, c] = ['topics: [Ferries]', 'topics: [Ferries]', 'topics: [ferries]'];
    expect(topics({ a: a!, b: b!, c: c! })).toEqual([['ferries', 'Ferries', 'c b a']]);
    expect(topics({ a: a!, c: c! })).toEqual([['ferries', 'ferries', 'c a']]);
  });

  it('has an article once', () => {
    expect(topics({ a: 'topics: [Ferries, ferries]' })).toEqual([['ferries', 'ferries', 'a']]);
  });

  it('has no article that was withdrawn', () => {
    expect(topics({ a: 'topics: [Ferries]\nstatus: withdrawn' })).toEqual([]);
  });

  it('must not name somebody whom the edition withholds', () => {
    const articles = {
      a: ['published: 2025-03-01\ntopics: [The Ida Berg trial]', 'Ida Berg came.'],
    } as const;
    expect(() => editionOf(articles, { settings: { withhold: ['Ida Berg'] } })).toThrow(
      'articles/a.md:4:10: “topics” names “Ida Berg”, whom the edition withholds',
    );
  });
});
