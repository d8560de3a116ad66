import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { archivePage, monthPage } from './archive-pages.ts';
import { topicPage, topicsPage } from './topic-pages.ts';

const many = (days: readonly string[]) =>
  editionOf(
    Object.fromEntries(days.map((day, n) => [`a-${n}`, [`published: ${day}\ntopics: [Ferries]`] as const])),
  );

const months = [...Array<string>(10).fill('2025-03-01'), '2025-01-01', '2024-12-31'];

describe('the archive', () => {
  const edition = many(months);

  it('leads to each month, under its year', () => {
    const sections = archivePage(edition).sections.map(({ heading, items }) => [
      heading,
      items.map(({ href, text, note }) => [href, text, note]),
    ]);
    expect(sections).toEqual([
      [
        '2025',
        [
          ['2025/03.html', 'March 2025', '10 articles'],
          ['2025/01.html', 'January 2025', '1 article'],
        ],
      ],
      ['2024', [['2024/12.html', 'December 2024', '1 article']]],
    ]);
  });

  it('has the articles of a month, and leads from it to the months beside it', () => {
    const page = monthPage(edition, edition.archive[1]!);
    expect(page.items.map(({ headline }) => headline.href)).toEqual(['../../articles/a-10.html']);
    expect(page.steps.map(({ label, href }) => [label, href])).toEqual([
      ['Earlier', '../2024/12.html'],
      ['Later', '03.html'],
    ]);
  });
});

describe('a topic', () => {
  it('has thirty articles as the front page has them, and older ones by year', () => {
    const edition = many([...Array<string>(30).fill('2025-03-01'), '2024-05-01', '2024-04-01', '2023-01-01']);
    const page = topicPage(edition, edition.topics.get('ferries')!);
    expect(page.items).toHaveLength(30);
    expect(page.older.map(({ heading, items }) => [heading, items.map(({ note }) => note)])).toEqual([
      ['2024', ['1 May 2024', '1 April 2024']],
      ['2023', ['1 January 2023']],
    ]);
  });

  it('is listed with its number of articles', () => {
    expect(topicsPage(many(['2025-03-01'])).sections[0]!.items).toEqual([
      { href: 'ferries.html', text: 'Ferries', note: '1 article' },
    ]);
  });
});
