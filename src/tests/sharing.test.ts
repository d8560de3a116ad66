import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { built, editions, runBuild } from './built.ts';
import { few, rules } from './crawl.ts';
import { attr, kindOf, readSite, target, type Page, type Site } from './site.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;
const SITE = 'https://courier.example/news/';

const IN_ARABIC_LETTERS = 'articles/chenar-library-reopens.html';

let out: string;
let unknown: Site;
let known: Site;
beforeAll(async () => {
  unknown = readSite(await built('fiction'));
  out = mkdtempSync(join(tmpdir(), 'sharing-'));
  const words = await runBuild({ CONTENT_DIR: editions.fiction, OUT_DIR: join(out, 'site'), SITE_URL: SITE });
  expect(words).not.toContain('Left out');
  known = readSite(join(out, 'site'));
}, PATIENCE);
afterAll(() => rmSync(out, { recursive: true }));

const text = (site: Site, file: string) => readFileSync(join(site.dir, file), 'utf8');
const pagesOf = (site: Site) => [...site.pages.values()].filter(({ path }) => path !== '404.html');
/** A page that stays, and not one at an earlier address. */
const isLasting = ({ elements }: Page) => !elements.some((one) => attr(one, 'http-equiv') === 'refresh');
const isListed = ({ elements }: Page) => !elements.some((one) => attr(one, 'name') === 'robots');

/** What `meta` elements say, by their names and properties. */
const metaOf = ({ elements }: Page) =>
  Object.fromEntries(
    elements.flatMap((one) => {
      const name = attr(one, 'name') ?? attr(one, 'property');
      return one.tagName === 'meta' && name !== undefined ? [[name, attr(one, 'content') ?? '']] : [];
    }),
  );
const linksOf = ({ path, elements }: Page, rel: string) =>
  elements.flatMap((one) => {
    const href = attr(one, 'href');
    return attr(one, 'rel') === rel && href !== undefined ? [{ href, file: target(path, href)?.path }] : [];
  });

describe('with a known address', () => {
  test.each(rules)('$rule', ({ faults }) => expect(few(faults(known))).toEqual([]));

  test('the page that is shown where there is none leads to the front page from any depth', () => {
    const links = known.pages.get('404.html')!.elements.filter(({ tagName }) => tagName === 'a');
    expect(links.map((link) => attr(link, 'href'))).toEqual([`${SITE}index.html`]);
  });

  test('every page that may be listed says where it is, and the sitemap lists these and no others', () => {
    const listed = pagesOf(known).filter(isListed);
    for (const page of pagesOf(known)) {
      const canonical = isListed(page) ? [SITE + page.path] : [];
      expect(linksOf(page, 'canonical').map(({ href }) => href)).toEqual(canonical);
    }
    const inMap = [...text(known, 'sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(
      ([, address]) => address,
    );
    expect(inMap).toEqual(listed.map(({ path }) => SITE + path));
    expect(text(known, 'robots.txt')).toContain(`Sitemap: ${SITE}sitemap.xml`);
  });

  test('every page has a card, and every article that our faces can set one with a picture', () => {
    for (const page of pagesOf(known)) {
      const meta = metaOf(page);
      const hasPicture =
        kindOf(page.path) === 'article' && isLasting(page) && page.path !== IN_ARABIC_LETTERS;
      expect(meta).toMatchObject({
        'og:url': SITE + page.path,
        'og:title': expect.stringMatching(/./),
        'og:description': meta['description'],
        'twitter:card': hasPicture ? 'summary_large_image' : 'summary',
      });
      if (!hasPicture) continue;
      const png = readFileSync(join(known.dir, meta['og:image']!.replace(SITE, '')));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });

  test('the feed is had in three formats, all found from every page', () => {
    for (const page of pagesOf(known)) {
      const feeds = linksOf(page, 'alternate').map(({ file }) => file);
      expect(feeds.slice(0, 3)).toEqual(['feed.xml', 'feed.rss.xml', 'feed.json']);
    }
    const formats = ['feed.xml', 'feed.rss.xml', 'feed.json'].map(
      (file) => parseFeed(text(known, file)).format,
    );
    expect(formats).toEqual(['atom', 'rss', 'json']);
  });
});

test('without an address nothing names one, and nothing that needs one is there', () => {
  const missing = ['sitemap.xml', 'robots.txt', 'feed.rss.xml', 'feed.json'];
  expect(missing.filter((file) => unknown.files.has(file))).toEqual([]);
  expect([...unknown.files].filter((file) => file.endsWith('share.png'))).toEqual([]);
  for (const page of pagesOf(unknown)) {
    expect(linksOf(page, 'canonical')).toEqual([]);
    expect(Object.keys(metaOf(page)).filter((name) => /^(og|twitter|article):/.test(name))).toEqual([]);
  }
});

test('each person has a feed, which their page names, but those who are withheld', () => {
  const people = pagesOf(unknown).filter((page) => kindOf(page.path) === 'person' && !isMoved(page));
  const feeds = people.flatMap((page) => linksOf(page, 'alternate').flatMap(({ file }) => file ?? []));
  const own = [...unknown.files].filter((file) => /^people\/.*\.xml$/.test(file));
  expect([...new Set(feeds)].filter((file) => file !== 'feed.xml').sort()).toEqual(own);
  for (const file of own) expect(parseFeed(text(unknown, file))).toHaveProperty('format', 'atom');
  expect(own.join()).not.toContain('renfield');
});

const isMoved = ({ elements }: Page) => elements.some((one) => attr(one, 'http-equiv') === 'refresh');

test('the blocks of data are JSON, and name no person whom no editor vouches for', () => {
  for (const page of pagesOf(unknown)) {
    const blocks = page.elements.filter((one) => attr(one, 'type') === 'application/ld+json');
    expect(blocks).toHaveLength(isListed(page) ? 1 : 0);
    for (const block of blocks) {
      const [words] = block.childNodes;
      const data: unknown = JSON.parse(words && 'value' in words ? words.value : '');
      expect(data).toHaveProperty('@context', 'https://schema.org');
      for (const { '@id': id } of peopleIn(data)) {
        const person = unknown.pages.get(target(page.path, id)?.path ?? '');
        expect(person && isListed(person)).toBe(true);
      }
    }
  }
});

/** Everything in a block of data that it calls a person of the edition. */
function peopleIn(data: unknown): { '@id': string }[] {
  if (typeof data !== 'object' || data === null) return [];
  const isPerson = '@type' in data && data['@type'] === 'Person' && '@id' in data;
  return [...(isPerson ? [data as { '@id': string }] : []), ...Object.values(data).flatMap(peopleIn)];
}

test('each article’s text is had as it was received, to the byte', () => {
  const texts = [...unknown.files].filter((file) => /^articles\/[^/]+\.txt$/.test(file));
  expect(texts.length).toBe(
    pagesOf(unknown).filter((page) => kindOf(page.path) === 'article' && isLasting(page)).length,
  );
  for (const file of texts) {
    const source = readFileSync(join(editions.fiction, file.replace(/txt$/, 'md')));
    const received = readFileSync(join(unknown.dir, file));
    expect(source.subarray(-received.length).equals(received)).toBe(true);
    expect(source.subarray(0, -received.length).toString()).toMatch(/^---\n[^]*\n---\n$/);
  }
});

test('the sums are those of all files', () => {
  const lines = text(known, 'SHA256SUMS').trimEnd().split('\n');
  const sums = Object.fromEntries(lines.map((line) => line.split('  ').reverse()));
  const files = [...known.files].filter((file) => file !== 'SHA256SUMS');
  expect(Object.keys(sums)).toEqual(files);
  for (const file of files) {
    const bytes = readFileSync(join(known.dir, file));
    expect(sums[file]).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});
