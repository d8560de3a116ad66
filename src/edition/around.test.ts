import { describe, expect, it } from 'vitest';
import { editionOf } from './edition-for-tests.ts';
import { aroundOf } from './around.ts';

const FERRY = 'story: ferry';

/** The words of the sentences before and after the article `own`. */
function around(articles: Parameters<typeof editionOf>[0], settings = {}) {
  const edition = editionOf(articles, { settings });
  const own = edition.articles.find(({ slug }) => slug === 'own')!;
  const { before, after } = aroundOf(edition, own);
  const words = (entries: typeof before) =>
    entries.map(({ article, sentence }) => article.body.text.slice(sentence.start, sentence.end));
  return { before: words(before), after: words(after) };
}

const OWN = [
  `published: 2025-03-12\n${FERRY}`,
  'The ferry stopped in May 2024. Talks began on 3 March 2025.',
] as const;

describe('what a story dates around one of its articles', () => {
  it('is what lies before its first date and after its last, oldest first', () => {
    expect(
      around({
        own: OWN,
        first: [
          `published: 2024-06-01\n${FERRY}`,
          'The pier was built in 1998. Boats sailed in January 2024. Talks failed on 30 May 2024.',
        ],
        last: [
          `published: 2025-09-01\n${FERRY}`,
          'The ferry sailed on 30 August 2025. Talks ended on 5 April 2025. The old pier fell in 1999.',
        ],
      }),
    ).toEqual({
      before: ['The pier was built in 1998.', 'The old pier fell in 1999.', 'Boats sailed in January 2024.'],
      after: ['Talks ended on 5 April 2025.', 'The ferry sailed on 30 August 2025.'],
    });
  });

  it('is nothing that may lie within', () => {
    const other = [
      `published: 2025-09-01\n${FERRY}`,
      'The pier fell in 2024. Boats sailed in March 2025.',
    ] as const;
    expect(around({ own: OWN, other })).toEqual({ before: [], after: [] });
  });

  it('is not hidden by what the article announces, or dates to the year', () => {
    const other = [`published: 2025-09-01\n${FERRY}`, 'The ferry sailed on 30 August 2025.'] as const;
    for (const text of ['The pier fell in 2025.', 'The bridge will open in 2031.'])
      expect(around({ own: [OWN[0], text], other }).after).toEqual(['The ferry sailed on 30 August 2025.']);
  });

  it('holds nothing that an earlier article announced', () => {
    const other = [`published: 2025-01-01\n${FERRY}`, 'The ferry will sail on 1 September 2025.'] as const;
    expect(around({ own: OWN, other }).after).toEqual([]);
  });

  it('holds nothing of other stories, of withdrawn articles or of the withheld', () => {
    const text = 'Ida Berg left in June 2023.';
    const other = (fields: string) => [`published: 2025-09-01\n${fields}`, text] as const;
    expect(around({ own: OWN, other: other(FERRY) }).before).toEqual([text]);
    expect(around({ own: OWN, other: other('story: trains') }).before).toEqual([]);
    expect(around({ own: OWN, other: other(`${FERRY}\nstatus: withdrawn`) }).before).toEqual([]);
    expect(around({ own: OWN, other: other(FERRY) }, { withhold: ['Ida Berg'] }).before).toEqual([]);
  });

  it('is nothing where the article dates nothing', () => {
    const other = [`published: 2025-09-01\n${FERRY}`, 'The ferry sailed on 30 August 2025.'] as const;
    expect(around({ own: [OWN[0], 'Boats sailed.'], other })).toEqual({ before: [], after: [] });
  });
});
