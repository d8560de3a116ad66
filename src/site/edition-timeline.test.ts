import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { editionTimelinePage, timelinePartPage, timelineParts } from './edition-timeline.ts';

/** An edition whose articles report that a bridge was built in each of these years. */
function edition(years: readonly number[]) {
  const sources = years.map((year, index) => {
    const article = readArticle(
      `articles/bridge-${index}.md`,
      `---\nheadline: Bridge ${index}\npublished: 2025-03-12\n---\n\nBridge ${index} was built in May ${year}.\n`,
    );
    if ('problems' in article) throw new Error(JSON.stringify(article.problems));
    return article;
  });
  return linkEdition(settingsSchema.parse({}), sources);
}

const many = edition(Array.from({ length: 201 }, (_, index) => (index < 150 ? 1998 : 2003)));

describe('the timeline of the whole edition', () => {
  it('is one page as long as that is not too long', () => {
    const few = edition([1998, 2003]);
    expect(timelineParts(few)).toEqual([]);
    expect(editionTimelinePage(few).moments.map(({ heading }) => heading.text)).toEqual([
      'May 1998',
      'May 2003',
    ]);
    expect(editionTimelinePage(few).parts).toEqual([]);
  });

  it('has a page for each year from then on, and leads to them', () => {
    expect(timelineParts(many).filter((path) => !path.includes('/'))).toEqual(['1998', '2003']);
    const { moments, parts, lede } = editionTimelinePage(many);
    expect(moments).toEqual([]);
    expect(lede).toMatch(/^201 dated sentences from 201 articles/);
    expect(parts[0]?.links.map(({ href, text, note }) => [href, text, note])).toEqual([
      ['1998.html', '1998', '150'],
      ['2003.html', '2003', '51'],
    ]);
  });

  it('holds in each year what has its date there, and leads to the others', () => {
    const page = timelinePartPage(many, '2003');
    expect(page.title).toBe('Timeline: 2003');
    expect(page.moments.map(({ heading, entries }) => [heading.text, entries.length])).toEqual([
      ['May 2003', 51],
    ]);
    expect(page.parts[0]?.links.map(({ current }) => current)).toEqual([false, true]);
  });
});
