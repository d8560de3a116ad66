import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { axeFaults, openBrowser, tooWide, visitAll } from './browser.ts';
import { built, editions, type EditionName } from './built.ts';
import { few } from './crawl.ts';
import { isMoved, readSite, type Site } from './site.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()), PATIENCE);
afterAll(() => browser.close());

const fileUrl = (dir: string) => `${pathToFileURL(dir).href}/`;

describe.each(Object.keys(editions) as EditionName[])('the built edition “%s” in Chromium', (name) => {
  let site: Site;
  let served: Served;
  beforeAll(async () => {
    site = readSite(await built(name));
    served = await serve(site.dir, { prefix: '/news/2024/' });
  }, PATIENCE);
  afterAll(() => served.close());

  test.each(['from disk', 'under a sub-path of a server'])(
    'opens %s without a fault, and every page is found',
    async (how) => {
      const base = how === 'from disk' ? fileUrl(site.dir) : served.url;
      // While there is one article, no page leads to the timeline of the whole edition.
      const { pages, faults } = await visitAll(browser, base, [
        '404.html',
        'offline.html',
        'timeline/index.html',
      ]);
      expect(few(faults)).toEqual([]);
      // No page leads to an address that a page had before; it leads away by itself.
      const here = [...site.pages.values()].filter((page) => !isMoved(page)).map(({ path }) => path);
      expect([...pages].sort()).toEqual(here.sort());
    },
    PATIENCE,
  );

  test(
    'fits the width of phones, tablets and desktops, light and dark',
    async () => {
      const wide: string[] = [];
      for (const path of oneOfEachKind(site)) {
        wide.push(...(await tooWide(browser, fileUrl(site.dir) + path, [320, 360, 768, 1280])));
      }
      expect(wide).toEqual([]);
    },
    PATIENCE,
  );

  test(
    'gives axe nothing to complain of, light and dark',
    async () => {
      const faults: string[] = [];
      for (const path of oneOfEachKind(site))
        faults.push(...(await axeFaults(browser, fileUrl(site.dir) + path)));
      expect(faults).toEqual([]);
    },
    PATIENCE,
  );
});

test(
  'axe’s faults are noticed',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'axe-'));
    await writeFile(join(dir, 'index.html'), '<!doctype html><title>A</title><img src="a.png">');
    expect((await axeFaults(browser, `${fileUrl(dir)}index.html`)).join('\n')).toMatch(/image-alt at img/);
    await rm(dir, { recursive: true });
  },
  PATIENCE,
);

test(
  'the browser’s faults are noticed',
  async () => {
    const dir = await mkdtemp(join(tmpdir(), 'browser-'));
    const policy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">`;
    await writeFile(
      join(dir, 'index.html'),
      `<!doctype html>${policy}<img src="gone.png"><a href="wide.html">wide</a><a href="none.html">none</a>`,
    );
    await writeFile(
      join(dir, 'wide.html'),
      `<!doctype html>${policy}<p style="width: 500px"><img width="700" height="9">`,
    );
    const served = await serve(dir, { prefix: '/under/' });

    for (const base of [fileUrl(dir), served.url]) {
      const { pages, faults } = await visitAll(browser, base);
      expect(pages).toEqual(['index.html', 'wide.html', 'none.html']);
      expect(faults.join('\n')).toMatch(/^index\.html: .*gone\.png/m);
      expect(faults.join('\n')).toMatch(/^wide\.html: the console says “.*inline style/m);
      expect(faults.join('\n')).toMatch(/^none\.html: .*none\.html/m);
    }
    const wide = (await tooWide(browser, `${fileUrl(dir)}wide.html`, [320, 1280])).join('\n');
    expect(wide).toMatch(/wide\.html is \d+ pixels too wide at 320, light\n.* at 320, dark$/);
    await served.close();
    await rm(dir, { recursive: true });
  },
  PATIENCE,
);

/** Of each kind of page the one with the most in it, and one that reads from right to left. */
function oneOfEachKind(site: Site): readonly string[] {
  const pages = [...site.pages.values()].sort((a, b) => b.elements.length - a.elements.length);
  const kinds = [
    /^index/,
    /^articles\/[^/]+$/,
    /\/timeline\.html$/,
    /^people\/(?!index)/,
    /^people\/index/,
    /^timeline/,
    /^stories\/(?!index)/,
    /^archive\/index/,
    /^archive\/\d/,
    /^topics\/index/,
    /^topics\/(?!index)/,
    /^about/,
    /^404/,
    /^offline/,
  ];
  const rightToLeft = pages.find(({ elements }) =>
    elements.some((element) => element.attrs.some(({ name, value }) => name === 'dir' && value === 'rtl')),
  );
  const chosen = kinds.flatMap((kind) => pages.find(({ path }) => kind.test(path)) ?? []);
  return [...new Set([...chosen, ...(rightToLeft ? [rightToLeft] : [])])].map(({ path }) => path);
}
