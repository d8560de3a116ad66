import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { axeFaultsOf, openBrowser } from './browser.ts';
import { built } from './built.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let browser: Browser;
let folder: string;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  folder = join(await mkdtemp(join(tmpdir(), 'search-')), 'Copy für #1');
  await cp(await built('fiction'), folder, { recursive: true });
  served = await serve(folder, { prefix: '/news/2024/' });
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(join(folder, '..'), { recursive: true });
});

const field = (page: Page) => page.getByRole('searchbox');
const titles = (page: Page) => page.locator('.results h2').allInnerTexts();
const told = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

describe.each(['from disk', 'under a sub-path of a server'])('opened %s', (how) => {
  const base = () => (how === 'from disk' ? `${pathToFileURL(folder).href}/` : served.url);

  test(
    'a word is found as it is typed, and its passage is opened',
    async () => {
      await onPage(`${base()}search.html`, async (page) => {
        await field(page).pressSequentially('lifeline');
        await told(page, '2 results.');
        const first = page.locator('.results li').first();
        expect(await first.locator('.when').innerText()).toBe('Article, 12 March 2025');
        expect(await first.locator('mark').allInnerTexts()).toEqual(['lifeline']);
        expect(new URL(page.url()).search).toBe('?q=lifeline');

        await first.locator('.found').click();
        await page.waitForURL('**/articles/tarnholm-ferry-link-agreed.html#p-*');
        expect(await page.locator(':target').innerText()).toMatch(/This is a lifeline/);

        await page.goBack();
        await told(page, '2 results.');
        expect(await field(page).inputValue()).toBe('lifeline');
      });
    },
    PATIENCE,
  );

  test(
    'results are narrowed by kind and year, and the address keeps it all',
    async () => {
      await onPage(`${base()}search.html?q=lifeline&kind=quotation`, async (page) => {
        await told(page, 'One result.');
        const said = page.locator('.results .when');
        expect(await said.innerText()).toBe('Quotation, Ingrid Maddox, 12 March 2025');
        expect(await page.locator('.results .found').getAttribute('href')).toBe(
          'articles/tarnholm-ferry-link-agreed.html#q-this-is-a-lifeline-and-it',
        );
        const choices = await page.locator('fieldset label').allInnerTexts();
        expect(choices.map((words) => words.trim())).toEqual([
          'All 2',
          'Articles 1',
          'People 0',
          'Quotations 1',
          'Dated sentences 0',
        ]);

        await page.getByLabel('Published in').selectOption('2024');
        await told(page, 'Nothing was found.');
        expect(new URL(page.url()).search).toBe('?q=lifeline&kind=quotation&year=2024');
      });
    },
    PATIENCE,
  );

  test(
    'names are found without their accents and by their beginnings, and Persian in its letters',
    async () => {
      await onPage(`${base()}search.html`, async (page) => {
        await field(page).fill('kemal yildiz');
        await told(page, 'results');
        expect((await titles(page))[0]).toBe('Kemal Yıldızoğlu');

        await field(page).fill('كتابخانه چنارآباد');
        await told(page, 'One result.');
        const what = page.locator('.results .what');
        expect(await what.getAttribute('lang')).toBe('fa');
        expect(await what.getAttribute('dir')).toBe('rtl');
        expect(await what.locator('.found').first().getAttribute('href')).toMatch(/chenar-library-reopens/);
      });
    },
    PATIENCE,
  );

  test(
    'from any page the keyboard alone finds and opens',
    async () => {
      await onPage(`${base()}articles/wexley-sound-fog.html`, async (page) => {
        await page.keyboard.press('/');
        await page.keyboard.type('salt road');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/search.html?q=salt+road');
        await told(page, 'results');
        await page.keyboard.press('/');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowUp');
        expect(await page.locator(':focus').innerText()).toBe('The salt road returns');
        await page.keyboard.press('Escape');
        expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await page.waitForURL('**/articles/the-salt-road-returns.html*');
      });
    },
    PATIENCE,
  );

  test(
    'more results are shown when asked for, the first of them with the focus',
    async () => {
      await onPage(`${base()}search.html?q=said`, async (page) => {
        await told(page, 'results');
        expect(await page.locator('.results li').count()).toBe(10);
        // Pressed twice before they have come, it shows them once.
        await page
          .getByRole('button', { name: 'Show more' })
          .evaluate((more: HTMLButtonElement) => [more.click(), more.click()]);
        await page.locator('.results li').nth(10).waitFor();
        const shown = await page.locator('.results li').allInnerTexts();
        expect(shown.length).toBe(new Set(shown).size);
        const here = page.locator('.results h2 a').nth(10);
        expect(await here.evaluate((one) => one === document.activeElement)).toBe(true);
      });
    },
    PATIENCE,
  );

  test(
    'nothing of the index is loaded before somebody searches',
    async () => {
      const asked: string[] = [];
      const context = await browser.newContext();
      const page = await context.newPage();
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${base()}index.html`);
      await page.goto(`${base()}articles/wexley-sound-fog.html`);
      expect(asked.filter((url) => url.startsWith(`${base()}search`))).toEqual([]);
      await context.close();
    },
    PATIENCE,
  );

  test(
    'without JavaScript the archive and the people are offered',
    async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${base()}index.html`);
      await field(page).fill('ferry');
      await field(page).press('Enter');
      await page.waitForURL('**/search.html?q=ferry');
      expect(await page.locator('main a').allInnerTexts()).toEqual(['Archive', 'People']);
      await context.close();
    },
    PATIENCE,
  );
});

test(
  'axe finds no fault in results, and where the index cannot be had that is said',
  async () => {
    const context = await browser.newContext({
      bypassCSP: true,
      viewport: { width: 320, height: 900 },
      // It would give what it keeps in place of what cannot be had.
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await page.goto(`${served.url}search.html?q=said`);
    await told(page, 'results');
    expect(await axeFaultsOf(page)).toEqual([]);

    await page.route('**/search/*/words-*', (route) => route.abort());
    await page.goto(`${served.url}search.html?q=said`);
    await told(page, 'The search could not be loaded.');
    await page.unroute('**/search/*/words-*');
    // Some servers answer with something of their own in its place.
    let isAnswered = false;
    await page.route('**/search/*/words-*', (route) => {
      isAnswered = true;
      return route.fulfill({ contentType: 'text/javascript' });
    });
    await page.getByRole('button', { name: 'Search' }).click();
    await expect.poll(() => isAnswered).toBe(true);
    await told(page, 'The search could not be loaded.');
    await page.unroute('**/search/*/words-*');
    await page.getByRole('button', { name: 'Search' }).click();
    await told(page, 'results');
    await context.close();
  },
  PATIENCE,
);

/** Opens a page on which nothing may fail or be said on the console. */
async function onPage(url: string, look: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => faults.push(message.text()));
  page.on('requestfailed', (request) => {
    // A page that is left breaks off what it had asked for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(request.url());
  });
  await page.goto(url);
  await look(page);
  expect(faults).toEqual([]);
  await context.close();
}
