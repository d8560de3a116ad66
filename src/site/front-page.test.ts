import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { frontPage } from './front-page.ts';

const front = (articles: Parameters<typeof editionOf>[0]) => {
  const { lead, items, more } = frontPage(editionOf(articles));
  return { lead: lead?.headline.text, items: items.map(({ headline }) => headline.text), more: more?.href };
};

const many = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `a-${n}`,
      [`published: 2025-03-01T${10 + (n % 10)}:${10 + n}Z`] as const,
    ]),
  );

describe('the front page', () => {
  it('names four people of the lead, and leads to the others', () => {
    const names = ['Ada Lund', 'Ida Berg', 'Paul Sarrow', 'Ines Castellan'];
    const people = (all: readonly string[]) => {
      const text = all.map((name) => `Orrel’s envoy, ${name}, came.`).join('\n\n');
      return frontPage(editionOf({ a: ['published: 2025-03-01', text] })).lead?.people;
    };
    expect(people(names)).toMatchObject({ entries: { length: 4 }, more: null });
    expect(people([...names, 'Lena Marsh'])).toMatchObject({
      entries: { length: 4 },
      more: { href: 'articles/a.html#people', text: 'One more' },
    });
  });

  it('leads with the newest article', () => {
    expect(front({ a: ['published: 2025-03-01'], b: ['published: 2025-03-02'] })).toMatchObject({
      lead: 'b',
      items: ['a'],
    });
  });

  it('leads with the newest that is featured, and has the others by date', () => {
    expect(
      front({
        a: ['published: 2025-03-01\nfeatured: true'],
        b: ['published: 2025-03-02\nfeatured: true'],
        c: ['published: 2025-03-03\nfeatured: false'],
        gone: ['published: 2025-03-04\nfeatured: true\nstatus: withdrawn'],
      }),
    ).toMatchObject({ lead: 'b', items: ['c', 'a'] });
  });

  it('shows thirty articles, and leads to the archive from then on', () => {
    expect(front(many(30))).toMatchObject({ more: undefined });
    expect(front(many(30)).items).toHaveLength(29);
    expect(front(many(31))).toMatchObject({ more: 'archive/index.html' });
    expect(front(many(31)).items).toHaveLength(29);
  });
});
