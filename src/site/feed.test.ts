import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { feedsOf, personFeed, siteFeed, storyFeed } from './feed.ts';

const TEXT = 'Mayor Lena Marsh opened the pier.';

function source(slug: string, { fields = '', published = '2025-03-12', text = TEXT } = {}) {
  const written = `---\nheadline: The ${slug} & “I <i>”\npublished: ${published}\n${fields}\n---\n\n${text}\n`;
  const read = readArticle(`articles/${slug}.md`, written);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return read;
}

function edition(sources = [source('pier')], settings = {}) {
  return linkEdition(settingsSchema.parse({ title: 'The Gull', ...settings }), sources);
}

/** An Atom feed as a reader of feeds understands it. */
function atom(...given: Parameters<typeof edition>) {
  const parsed = parseFeed(siteFeed(edition(...given), 'xml'));
  if (parsed.format !== 'atom') throw new Error(`the feed is ${parsed.format}`);
  return parsed.feed;
}

const KNOWN = { address: 'https://example.org/news' };

describe('the Atom feed', () => {
  it('names places relative to itself until the address is known, and then in full', () => {
    const links = (settings = {}) => {
      const { links, entries } = atom(undefined, settings);
      return [...(links ?? []), ...(entries?.[0]?.links ?? [])].map(({ href, rel }) => `${rel} ${href}`);
    };
    expect(links()).toEqual(['alternate index.html', 'alternate articles/pier.html']);
    expect(links(KNOWN)).toEqual([
      'self https://example.org/news/feed.xml',
      'alternate https://example.org/news/index.html',
      'alternate https://example.org/news/articles/pier.html',
    ]);
  });

  it('has ids that stay when the site moves and the article changes', () => {
    const ids = (...given: Parameters<typeof edition>) => {
      const { id, entries } = atom(...given);
      return [id, ...(entries ?? []).map((entry) => entry.id)];
    };
    const first = ids();
    expect(first).toEqual([
      expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      'urn:uuid:fa4ee366-e060-5b00-a520-e6a9ba14c504',
    ]);
    expect(ids([source('pier', { fields: 'updated: 2025-03-20', text: 'Other.' })], KNOWN)).toEqual(first);
  });

  it('takes its times from the articles, at their offset or by the clock of the edition', () => {
    const sources = [
      source('pier', { published: '2025-03-12T09:00', fields: 'updated: 2025-03-20T10:00+01:00' }),
      source('quay', { published: '2025-03-18' }),
    ];
    const { updated, entries } = atom(sources, { timeZone: 'America/New_York' });
    expect(updated).toBe('2025-03-20T09:00:00.000Z');
    expect(entries?.map((entry) => [entry.published, entry.updated])).toEqual([
      ['2025-03-18T00:00:00.000Z', '2025-03-18T00:00:00.000Z'],
      ['2025-03-12T13:00:00.000Z', '2025-03-20T09:00:00.000Z'],
    ]);
    expect(atom([source('pier', { fields: 'draft: true' })]).updated).toBe('1970-01-01T00:00:00.000Z');
  });

  it('has the whole text, escaped once, with its own links and no ids', () => {
    const text = `${TEXT} See [the plan](https://example.org/plan).\n\n- R&D \\<b>\n- ]]> and a bell \u0007`;
    const fields = 'dek: Less & more\nbyline: Ann Lee\ncorrections: [{date: 2025-03-13, text: Not <two>}]';
    const entry = atom([source('pier', { text, fields })]).entries?.[0];
    expect(entry).toMatchObject({
      title: { value: 'The pier & “I <i>”' },
      summary: { value: 'Less & more' },
      authors: [{ name: 'Ann Lee' }],
    });
    expect(entry?.content?.value).toBe(
      '<div lang="en" dir="ltr">\n' +
        '<p><strong>Correction, 13 March 2025:</strong> Not &lt;two&gt;</p>\n' +
        `<p>${TEXT} See <a href="https://example.org/plan" rel="noopener noreferrer">the plan</a>.</p>\n` +
        '<ul>\n<li><span>R&amp;D &lt;b&gt;</span></li>\n<li><span>]]&gt; and a bell</span></li>\n</ul>\n</div>',
    );
  });

  it('leaves out what was withdrawn, and of many articles all but the newest', () => {
    const days = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2025, 0, 1 + n)).toISOString());
    const many = days.map((day, n) => source(`pier-${n}`, { published: day.slice(0, 10) }));
    const { entries } = atom([
      ...many,
      source('gone', { published: '2026-01-01', fields: 'status: withdrawn' }),
    ]);
    expect(entries).toHaveLength(50);
    expect(entries?.[0]?.title?.value).toContain('pier-59');
    expect(entries?.at(-1)?.title?.value).toContain('pier-10');
  });

  it('keeps passages on people who are withheld in the article', () => {
    const text = `${TEXT}\n\nThe weather was fine.\n\n    Lena Marsh in a block of code`;
    const content = (settings: object, words: string) =>
      atom([source('pier', { text: words })], settings).entries?.[0]?.content?.value;
    const withhold = { withhold: ['Lena Marsh'] };
    expect(content({}, text)).toContain('Marsh');
    expect(content(withhold, text)).not.toContain('Marsh');
    expect(content(withhold, `${TEXT}\n\nThe weather was fine.`)).toBe(
      '<div lang="en" dir="ltr">\n<p>These words stand in the article only.</p>\n<p>The weather was fine.</p>\n</div>',
    );
  });

  it('says in which language and direction each article is', () => {
    const [entry] = atom([source('pier', { fields: 'language: fa', text: 'متن' })]).entries ?? [];
    expect(entry?.xml?.lang).toBe('fa');
    expect(entry?.content?.value).toBe('<div lang="fa" dir="rtl">\n<p>متن</p>\n</div>');
  });
});

it('a person’s feed has the articles that name them', () => {
  const all = edition([source('pier'), source('quay', { text: 'The quay was shut.' })]);
  const parsed = parseFeed(personFeed(all, all.people.get('lena-marsh')!));
  expect(parsed).toMatchObject({
    format: 'atom',
    feed: {
      title: { value: 'Articles that name Lena Marsh – The Gull' },
      entries: [{ links: [{ href: '../articles/pier.html' }] }],
    },
  });
  expect(parsed.feed).toHaveProperty('entries.length', 1);
});

it('a story’s feed has its articles', () => {
  const all = edition([source('pier', { fields: 'story: harbour' }), source('quay')]);
  const parsed = parseFeed(storyFeed(all, all.stories.get('harbour')!));
  expect(parsed).toMatchObject({
    format: 'atom',
    feed: { entries: [{ links: [{ href: '../articles/pier.html' }] }] },
  });
  expect(parsed.feed).toHaveProperty('entries.length', 1);
});

describe('the other formats', () => {
  it('are there where the address is known', () => {
    expect(feedsOf(edition())).toEqual(['xml']);
    expect(feedsOf(edition(undefined, KNOWN))).toEqual(['xml', 'rss.xml', 'json']);
  });

  it('say the same', () => {
    const all = edition([source('pier', { fields: 'dek: Less & more' })], KNOWN);
    const id = 'urn:uuid:fa4ee366-e060-5b00-a520-e6a9ba14c504';
    expect(parseFeed(siteFeed(all, 'rss.xml'))).toMatchObject({
      format: 'rss',
      feed: {
        lastBuildDate: 'Wed, 12 Mar 2025 00:00:00 GMT',
        atom: { links: [{ href: 'https://example.org/news/feed.rss.xml', rel: 'self' }] },
        items: [
          {
            title: 'The pier & “I <i>”',
            link: 'https://example.org/news/articles/pier.html',
            guid: { value: id, isPermaLink: false },
            description: 'Less & more',
            content: { encoded: expect.stringContaining(`<p>${TEXT}</p>`) },
          },
        ],
      },
    });
    expect(JSON.parse(siteFeed(all, 'json'))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://example.org/news/feed.json',
      items: [
        {
          id,
          url: 'https://example.org/news/articles/pier.html',
          content_html: expect.stringContaining(`<p>${TEXT}</p>`),
          date_published: '2025-03-12T00:00:00.000Z',
        },
      ],
    });
  });
});
