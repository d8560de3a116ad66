import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { openBrowser } from './browser.ts';
import { built } from './built.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

/** Two editions on one origin, the second even in a folder of the first. */
const SECOND = 'papers/seed/';
const [READ, UNREAD] = ['articles/wexley-sound-fog.html', 'articles/garrow-bridge-inquiry.html'];
const SEEDS = 'articles/taliban-pakistan-kabul-talks.html';

let browser: Browser;
let folder: string;
let served: Served;
let origin: string;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

beforeEach(async () => {
  await rm(folder, { recursive: true });
  await cp(await built('fiction'), folder, { recursive: true });
  await cp(await built('seed'), join(folder, SECOND), { recursive: true });
  served = await serve(folder);
  origin = served.url;
  // The tests ask from within pages what these may not: past their policy.
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
}, PATIENCE);
afterEach(async () => {
  await context.close();
  await served.close();
});

const again = async () => void (served = await serve(folder, { port: Number(new URL(origin).port) }));
const heading = (address = '') =>
  (address ? page.goto(origin + address) : page.reload()).then(() => page.innerText('h1'));

/** What an edition keeps, by its addresses from the origin. */
const kept = (edition = '') =>
  page.evaluate(async (name) => {
    const keys = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
    return keys.map(({ url }) => url.slice(location.origin.length + 1));
  }, `dateline ${origin}${edition}`);

/** Opens a page, and waits until it and the page to be shown without a network are kept, as happens within a moment. */
async function read(address: string, edition = ''): Promise<void> {
  await page.goto(origin + address);
  const keys = [address, `${edition}offline.html`].map((one) => one.replace(/(index)?\.html$/, ''));
  await expect.poll(() => kept(edition), { timeout: 20_000 }).toEqual(expect.arrayContaining(keys));
  await expect
    .poll(() => page.evaluate(() => navigator.serviceWorker.controller?.scriptURL), { timeout: 20_000 })
    .toBe(`${origin}${edition}sw.js`);
  // Nor does it take longer for what the page is made of.
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name.slice(location.origin.length + 1)),
  );
  const own = files.filter((file) => file.startsWith(`${edition}_astro/`));
  await expect.poll(() => kept(edition), { timeout: 20_000 }).toEqual(expect.arrayContaining(own));
}

/** As a browser does with a worker that has had nothing to do for a while. */
async function sleep(): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

describe('without a network', () => {
  test(
    'the first page of a first visit is read again, whole',
    async () => {
      await read(READ);
      const title = await page.innerText('h1');
      await served.close();
      const failed: string[] = [];
      page.on('requestfailed', (request) => failed.push(request.url()));
      expect(await heading()).toBe(title);
      expect(failed).toEqual([]);
      const faces = () => page.evaluate(() => document.fonts.check('20px Newsreader'));
      expect(await faces()).toBe(true);
      expect(await heading(`${READ}?from=feed#main`)).toBe(title);
    },
    PATIENCE,
  );

  test(
    'the front page answers under both of its addresses',
    async () => {
      await read('index.html');
      const title = await page.innerText('h1');
      await served.close();
      expect(await heading('')).toBe(title);
      await page.goto(origin);
      expect(await page.innerText('h1')).toBe(title);
    },
    PATIENCE,
  );

  test(
    'a page that was not read gives way to one that lists what was, and leads back when there is a network',
    async () => {
      await read(READ);
      const title = await page.innerText('h1');
      await served.close();
      expect(await heading(UNREAD)).toBe('Not kept on this device');
      expect(page.url()).toBe(`${origin}offline.html#${UNREAD}`);
      await page.waitForSelector('#kept li');
      expect(await page.locator('#kept a').allInnerTexts()).toEqual([title]);
      await again();
      await page.click('#again');
      await page.waitForURL(origin + UNREAD);
      expect(await page.innerText('h1')).not.toBe('Not kept on this device');
    },
    PATIENCE,
  );

  test(
    'so it does where a server leads from a page’s address to one without its ending',
    async () => {
      const lean = await servedWithoutEndings(origin);
      origin = lean.url;
      await read(READ);
      const title = await page.innerText('h1');
      await lean.close();
      expect(await heading(READ)).toBe(title);
      expect(await heading(UNREAD)).toBe('Not kept on this device');
      await page.waitForSelector('#kept li');
      expect(await page.locator('#kept a').allInnerTexts()).toEqual([title]);
    },
    PATIENCE,
  );

  test(
    'what the edition no longer has is not read again',
    async () => {
      await read(READ);
      await rm(join(folder, READ));
      await page.reload();
      await expect.poll(() => kept(), { timeout: 20_000 }).not.toContain(READ.replace('.html', ''));
      await served.close();
      expect(await heading(READ)).toBe('Not kept on this device');
    },
    PATIENCE,
  );

  test(
    'each of two editions on one origin has its own',
    async () => {
      await read(READ);
      await read(SECOND + SEEDS, SECOND);
      const title = await page.innerText('h1');
      const names = await page.evaluate(() => caches.keys());
      expect(names.sort()).toEqual([`dateline ${origin}`, `dateline ${origin}${SECOND}`]);
      const before = await kept();
      await page.goto(`${origin}${SECOND}about.html`);
      await expect.poll(() => kept(SECOND), { timeout: 20_000 }).toContain(`${SECOND}about`);
      expect(await kept()).toEqual(before);

      await served.close();
      expect(await heading(SECOND + SEEDS)).toBe(title);
      await page.goto(`${origin}${SECOND}people/index.html`);
      expect(page.url()).toBe(`${origin}${SECOND}offline.html#people/index.html`);
      await page.goto(origin + UNREAD);
      expect(page.url()).toBe(`${origin}offline.html#${UNREAD}`);
    },
    PATIENCE,
  );

  test(
    'requests for a part of a file, to change something, or to another host are left alone',
    async () => {
      const text = READ.replace('.html', '.txt');
      await read(READ);
      await page.evaluate((url) => fetch(url), origin + text);
      await expect.poll(() => kept(), { timeout: 20_000 }).toContain(text);
      await served.close();
      const asked = (url: string, init: { method?: string; headers?: Record<string, string> } = {}) =>
        page.evaluate(
          ([address, given]) =>
            fetch(address, given).then(
              ({ status }) => status,
              () => 'failed',
            ),
          [url, init] as const,
        );
      expect(await asked(origin + text)).toBe(200);
      expect(await asked(origin + text, { headers: { range: 'bytes=0-9' } })).toBe('failed');
      expect(await asked(origin + text, { method: 'POST' })).toBe('failed');
      const other = await serve(folder);
      await page.evaluate((url) => fetch(url, { mode: 'no-cors' }), `${other.url}icon.svg`);
      await other.close();
      expect((await kept()).filter((key) => key.includes('icon'))).toEqual(['icon.svg']);
    },
    PATIENCE,
  );
});

test(
  'readers can install the edition from its front page',
  async () => {
    await read('index.html');
    const session = await context.newCDPSession(page);
    const { url, errors, data } = await session.send('Page.getAppManifest');
    expect([url, errors]).toEqual([`${origin}manifest.webmanifest`, []]);
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A browser that is driven keeps nothing for later, as in a private window.
    const others = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    expect(others).toEqual([]);
    for (const { src, sizes } of (JSON.parse(data!) as { icons: { src: string; sizes: string }[] }).icons) {
      const { width, height } = await sharp(await readFile(join(folder, src))).metadata();
      expect(`${width}x${height}`).toBe(sizes);
    }
  },
  PATIENCE,
);

describe('with a network', () => {
  test(
    'the front page is as it is now, and is kept so',
    async () => {
      await read('index.html');
      const front = join(folder, 'index.html');
      await writeFile(
        front,
        (await readFile(front, 'utf8')).replace(/<title>.*?<\/title>/, '<title>Late edition</title>'),
      );
      await page.reload();
      expect(await page.title()).toBe('Late edition');
      await served.close();
      await page.reload();
      expect(await page.title()).toBe('Late edition');
    },
    PATIENCE,
  );

  test(
    'that does not answer, a page is shown as it was read',
    async () => {
      await read(READ);
      const title = await page.innerText('h1');
      await served.close();
      const deaf = createServer(() => {});
      await new Promise<void>((done) => deaf.listen(Number(new URL(origin).port), '127.0.0.1', done));
      expect(await heading()).toBe(title);
      deaf.closeAllConnections();
      await new Promise((done) => deaf.close(done));
    },
    PATIENCE,
  );

  test(
    'a new worker takes over within one visit, and what was read stays readable',
    async () => {
      await read(READ);
      const title = await page.innerText('h1');
      await appendFile(
        join(folder, 'sw.js'),
        '\nself.addEventListener("message", ({ source }) => source.postMessage("new"));',
      );
      await page.goto(`${origin}about.html`);
      const answer = () =>
        page.evaluate(
          () =>
            new Promise((done) => {
              navigator.serviceWorker.onmessage = ({ data }) => done(data);
              navigator.serviceWorker.controller?.postMessage([]);
              setTimeout(done, 500, 'old');
            }),
        );
      await expect.poll(answer, { timeout: 20_000 }).toBe('new');
      await served.close();
      expect(await heading(READ)).toBe(title);
    },
    PATIENCE,
  );

  test(
    'a worker that was removed takes its own away, and leaves the other edition’s',
    async () => {
      await read(READ);
      await read(SECOND + SEEDS, SECOND);
      await rm(join(folder, 'sw.js'));
      await sleep();
      await page.goto(origin + READ);
      const left = () =>
        page.evaluate(async () => [
          ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
          ...(await caches.keys()),
        ]);
      await expect.poll(left, { timeout: 20_000 }).toEqual([origin + SECOND, `dateline ${origin}${SECOND}`]);
      await page.goto(origin + UNREAD);
      await expect.poll(left).toEqual([origin + SECOND, `dateline ${origin}${SECOND}`]);
    },
    PATIENCE,
  );

  test(
    'the last thousand files are kept',
    async () => {
      await read(READ);
      await page.evaluate(async (name) => {
        const cache = await caches.open(name);
        for (let n = 0; n < 1_050; n++) await cache.put(`/old/${n}`, new Response('old'));
      }, `dateline ${origin}`);
      await sleep();
      await page.goto(origin + READ);
      // What the page itself is made of may come after the oldest have gone.
      await expect.poll(async () => (await kept()).length, { timeout: 60_000 }).toBeLessThan(1_020);
      const keys = await kept();
      expect(keys).toContain('old/1049');
      expect(keys).not.toContain('old/0');
      expect(keys).toEqual(expect.arrayContaining(['offline', READ.replace('.html', '')]));
    },
    PATIENCE,
  );
});

/** What another server gives, with each page at its address without the ending, to which the whole one leads. */
async function servedWithoutEndings(behind: string): Promise<Served> {
  const server = createServer(async ({ url = '' }, response) => {
    const path = url.slice(1);
    if (path.endsWith('.html')) {
      const location = `/${path.replace(/(^|\/)index\.html$|\.html$/, '$1')}`;
      return void response.writeHead(308, { location }).end();
    }
    const { status, headers, body } = await fetch(
      behind + (/(^|\/)$|\.\w+$/.test(path) ? path : `${path}.html`),
    );
    response.writeHead(status, { 'content-type': headers.get('content-type')! });
    for await (const part of body ?? []) response.write(part);
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
