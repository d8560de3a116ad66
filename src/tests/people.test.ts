import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { personPage } from '../site/person-page.ts';
import { readArticle, type ArticleSource } from '../sources/article-source.ts';
import { articlesIn, profilesIn, settingsIn } from '../sources/content-folder.ts';
import { editions } from './built.ts';

const read = settingsIn(editions.fiction);
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const { settings } = read;
const { sources } = articlesIn(editions.fiction);
const profiles = profilesIn(editions.fiction).sources;

/** Every person's page as it would be laid out, by address. */
function pages(articles: readonly ArticleSource[]) {
  const edition = linkEdition(settings, articles, profiles);
  return new Map([...edition.people].map(([slug, person]) => [slug, personPage(edition, person)]));
}

const UNRELATED = readArticle(
  'articles/lantern-market.md',
  '---\nheadline: Lanterns sell out\npublished: 2025-11-01\n---\n\nThe lantern maker Wilhelmina Stroud, 71, sold her last one on Friday.\n',
);

describe('the people’s pages', () => {
  const all = pages(sources);

  it('are the same whatever order the articles are read in', () => {
    for (const turned of [[...sources].reverse(), [...sources.slice(7), ...sources.slice(0, 7)]]) {
      const others = pages(turned);
      expect([...others.keys()].sort()).toEqual([...all.keys()].sort());
      for (const [slug, page] of others) expect(page).toEqual(all.get(slug));
    }
  });

  it('are the same after an article about somebody else', () => {
    if ('problems' in UNRELATED) throw new Error(JSON.stringify(UNRELATED.problems));
    const more = pages([...sources, UNRELATED]);
    expect([...more.keys()].filter((slug) => !all.has(slug))).toEqual(['wilhelmina-stroud']);
    for (const [slug, page] of all) expect(more.get(slug)).toEqual(page);
  });

  it('are many', () => expect(all.size).toBeGreaterThan(30));
});
