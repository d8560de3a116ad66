import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { axeFaults, oneOfEachKind, openBrowser, tooWide, visitAll, visitEach } from './browser.ts';
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
  let disk: string;
  let served: Served;
  beforeAll(async () => {
    site = readSite(await built(name));
    disk = await mkdtemp(join(tmpdir(), 'für Ann #1 '));
    await cp(site.dir, disk, { recursive: true });
    served = await serve(site.dir, { prefix: '/news/2024/' });
  }, PATIENCE);
  afterAll(async () => {
    await served.close();
    await rm(disk, { recursive: true });
  });

  test.each(['from a disk whose names are not simple', 'under a sub-path of a server'])(
    'opens %s without a fault, and every page is found',
    async (how) => {
      const base = how.includes('disk') ? fileUrl(disk) : served.url;
      // While there is one article, no page leads to the timeline of the whole edition.
      const { pages, faults } = await visitAll(browser, base, [
        '404.html',
        'search.html',
        'offline.html',
        'timeline/index.html',
      ]);
      expect(few(faults)).toEqual([]);
      // No page leads to an address that a page had before; it leads away by itself.
      const here = [...site.pages.values()].filter((page) => !isMoved(page)).map(({ path }) => path);
      expect([...pages].sort()).toEqual(here.sort());
      expect(few(await visitEach(browser, base, oneOfEachKind(site)))).toEqual([]);
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
    await writeFile(
      join(dir, 'scripted.js'),
      'console.log("from script"); new Image().src = "http://127.0.0.1:9/";',
    );
    await writeFile(
      join(dir, 'scripted.html'),
      '<!doctype html><link rel="icon" href="data:,"><script src="scripted.js"></script>',
    );
    const served = await serve(dir, { prefix: '/under/' });

    for (const base of [fileUrl(dir), served.url]) {
      const scripted = (await visitEach(browser, base, ['scripted.html'])).join('\n');
      expect(scripted).toMatch(/^scripted\.html: .*says “from script”/m);
      expect(scripted).toMatch(
        /^scripted\.html: http:\/\/127\.0\.0\.1:9\/ is asked for, which is elsewhere/m,
      );
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
