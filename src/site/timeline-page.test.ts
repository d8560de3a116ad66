import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { articleTimelinePage } from './timeline-page.ts';

/** The timeline of an article published on Wednesday 12 March 2025. */
function timeline(text: string) {
  const article = readArticle('articles/a.md', `---\nheadline: A\npublished: 2025-03-12\n---\n\n${text}\n`);
  if ('problems' in article) throw new Error(JSON.stringify(article.problems));
  const edition = linkEdition(settingsSchema.parse({}), [article]);
  return articleTimelinePage(edition, edition.articles[0]!);
}

describe('a date on a timeline', () => {
  it.each([
    ['A bridge fell on 3 May 2021.', '3 May 2021', null],
    ['A bridge fell in May 2021.', 'May 2021', 'only the month'],
    ['A bridge fell in 2021.', '2021', 'only the year'],
    ['A bridge fell in the late 1990s.', 'the 1990s', '“late 1990s”, only the decade'],
    ['A bridge fell in early 2021.', '2021', '“early 2021”, only the year'],
    ['A bridge fell on Wednesday.', '12 March 2025', '“Wednesday”, read as the day of publication'],
    ['A bridge fell on Monday.', '10 March 2025', '“Monday”, read as this date'],
  ])('says what the text gave of it: %s', (text, heading, note) => {
    expect(timeline(text).moments.map((moment) => [moment.heading.text, moment.note])).toEqual([
      [heading, note],
    ]);
  });

  it('counts sentences, not dates', () => {
    const { lede, moments } = timeline('A bridge fell in May 2021 and a tower fell in June 2022.');
    expect(moments).toHaveLength(2);
    expect(lede).toMatch(/^One dated sentence,/);
  });
});

describe('a marked sentence', () => {
  it.each([
    ['Mayor Lena Marsh denied that she visited Leeds in May 2021.', 'Denied'],
    ['The port will open on 3 May 2025.', 'Announced'],
  ])('says so: %s', (text, standing) => {
    expect(timeline(text).moments.flatMap(({ entries }) => entries.map((entry) => entry.standing))).toEqual([
      standing,
    ]);
  });
});

describe('why a date', () => {
  it.each([
    [
      'Sales rose in the second quarter of 2024.',
      'The text gives “the second quarter of 2024”: April 2024 to June 2024.',
    ],
    [
      'A bridge fell [that day](time:2024-12-24?).',
      'An editor of this edition read “that day”: perhaps Tuesday 24 December 2024.',
    ],
    [
      'A bridge fell [that month](time:2024-12-XX).',
      'An editor of this edition read “that month”: December 2024.',
    ],
    ['A bridge stood [until then](time:/2021).', 'An editor of this edition read “until then”: until 2021.'],
  ])('is told in words: %s', (text, why) => {
    expect(timeline(text).moments.flatMap(({ entries }) => entries.map((entry) => entry.why.words))).toEqual([
      why,
    ]);
  });
});

it('a sentence of another article of the story says that its article was corrected', () => {
  const edition = editionOf({
    agreed: ['published: 2025-03-12\nstory: ferry', 'A pier fell on 3 March 2025.'],
    late: [
      "published: 2025-08-29\nstory: ferry\ncorrections: [{date: 2025-08-30, text: 'It was May.'}]",
      'The boat sank on 4 June 2025.',
    ],
  });
  const { after } = articleTimelinePage(
    edition,
    edition.articles.find(({ slug }) => slug === 'agreed')!,
  );
  expect(after?.entries.map(({ corrected }) => corrected)).toEqual([
    { href: '../late.html#corrections', text: 'Corrected on 30 August 2025' },
  ]);
});
