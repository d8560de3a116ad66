import { describe, expect, it } from 'vitest';
import { editionOf } from './edition-for-tests.ts';
import { relatedTo } from './ties.ts';

/** What an article is related to, closest first, with the kinds of its ties. */
function relatedIn(edition: ReturnType<typeof editionOf>, slug: string, most = 9) {
  const article = edition.articles.find((each) => each.slug === slug)!;
  return relatedTo(edition.ties, article, most).map(
    (each) => `${each.article.slug}: ${each.ties.map(({ kind }) => kind).join(', ')}`,
  );
}

const MINISTER = 'Caldria’s transport minister, Ingrid Maddox, spoke.';

describe('articles are tied by', () => {
  it('a story most, then by people, then by topics and days, in this order', () => {
    const edition = editionOf({
      a: [
        'published: 2025-03-10\nstory: ferry\ntopics: [Ferries]',
        `${MINISTER} The pier fell on 4 May 2024.`,
      ],
      told: ['published: 2025-01-01\nstory: ferry'],
      named: ['published: 2025-01-02', MINISTER],
      about: ['published: 2025-01-04\ntopics: [Ferries]'],
      dated: ['published: 2025-01-03', 'Boats sailed on 4 May 2024.'],
      all: ['published: 2024-01-01\nstory: ferry\ntopics: [Ferries]', MINISTER],
      none: ['published: 2025-03-10'],
    });
    expect(relatedIn(edition, 'a')).toEqual([
      'all: story, person, topic',
      'told: story',
      'named: person',
      'about: topic',
      'dated: date',
    ]);
    expect(relatedIn(edition, 'a', 2)).toHaveLength(2);
    expect(relatedIn(edition, 'none')).toEqual([]);
  });

  it('no name that several people share', () => {
    const edition = editionOf({
      a: ['published: 2025-03-10', MINISTER],
      b: ['published: 2025-03-11', 'The baker Ingrid Maddox, 34, opened a shop in Tarn.'],
    });
    expect(edition.people.get('ingrid-maddox')?.groups).toHaveLength(2);
    expect(relatedIn(edition, 'a')).toEqual([]);
  });

  it('no year or month, which are in too many', () => {
    const edition = editionOf({
      a: ['published: 2025-03-10', 'The pier fell in May 2024. It stood since 1998.'],
      b: ['published: 2025-03-11', 'Boats sailed in May 2024. They had since 1998.'],
    });
    expect(relatedIn(edition, 'a')).toEqual([]);
  });

  it('nobody who is withheld, nor by what is said of them', () => {
    const text = 'Caldria’s transport minister, Ingrid Maddox, spoke on 4 May 2024.';
    const articles = { a: ['published: 2025-03-10', text], b: ['published: 2025-03-11', text] } as const;
    expect(relatedIn(editionOf(articles), 'a')).toEqual(['b: person, date']);
    expect(relatedIn(editionOf(articles, { settings: { withhold: ['Ingrid Maddox'] } }), 'a')).toEqual([]);
  });

  it('nothing in an article that was withdrawn', () => {
    const edition = editionOf({
      a: ['published: 2025-03-10\nstory: ferry\ntopics: [Ferries]'],
      gone: ['published: 2025-03-11\nstory: ferry\ntopics: [Ferries]\nstatus: withdrawn'],
    });
    expect(relatedIn(edition, 'a')).toEqual([]);
    expect(relatedIn(edition, 'gone')).toEqual([]);
  });

  it('time, where nothing else tells equals apart: the nearest comes first', () => {
    const on = (day: number) => [`published: 2025-03-${day}\ntopics: [Ferries]`] as const;
    const edition = editionOf({ a: on(15), b: on(10), c: on(21), d: on(16) });
    expect(relatedIn(edition, 'a')).toEqual(['d: topic', 'b: topic', 'c: topic']);
  });

  it('what thousands share, without looking at each', () => {
    const many = Array.from({ length: 80 }, (_, n) => [
      `a-${n}`,
      [`published: 2025-01-01T00:${String(n % 60).padStart(2, '0')}:00Z\ntopics: [Ferries]`] as const,
    ]);
    expect(relatedIn(editionOf(Object.fromEntries(many)), 'a-40', 99).length).toBeLessThanOrEqual(50);
  });
});
