import { expect, test } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { personPage } from './person-page.ts';

/** How the page of a mayor tells when she was described, in as many articles of one place. */
function labels(articles: number): string[] {
  const sources = Array.from({ length: articles }, (_, index) => {
    const fields = `headline: ${index}\npublished: 2025-03-0${index + 1}`;
    const source = readArticle(
      `articles/a${index}.md`,
      `---\n${fields}\n---\n\nTARN — Mayor Ada Lund spoke.\n`,
    );
    if ('problems' in source) throw new Error(JSON.stringify(source.problems));
    return source;
  });
  const edition = linkEdition(settingsSchema.parse({}), sources);
  const { groups } = personPage(edition, edition.people.get('ada-lund')!);
  return groups.flatMap(({ described }) => described.map(({ label }) => label));
}

test('a role is given each of the few days on which it was used', () =>
  expect(labels(2)).toEqual(['Described on 2 March 2025, 1 March 2025 as']));

test('a role of many days is given their number, the first and the last', () =>
  expect(labels(6)).toEqual(['Described on 6 days, the first 1 March 2025, the last 6 March 2025, as']));
