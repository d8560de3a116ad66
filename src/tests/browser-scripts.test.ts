import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { openBrowser } from './browser.ts';
import { built } from './built.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let browser: Browser;
let dir: string;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  dir = await built('fiction');
  served = await serve(dir, { prefix: '/news/2024/' });
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await served.close();
});

describe.each(['from disk', 'under a sub-path of a server'])('opened %s', (how) => {
  const base = () => (how === 'from disk' ? `${pathToFileURL(dir).href}/` : served.url);

  test(
    'the list of people is searched by typing',
    async () => {
      await onPage(`${base()}people/index.html`, {}, async (page) => {
        const field = page.getByRole('searchbox', { name: 'Find by name or role' });
        const status = page.getByRole('status');
        const people = page.locator('main li:visible .name');
        const everybody = await people.count();
        expect(await status.textContent()).toBe('');

        await field.pressSequentially('yildizo KEM');
        expect(await people.allInnerTexts()).toEqual(['Kemal Yıldızoğlu']);
        expect(await page.locator('main h2:visible').allInnerTexts()).toEqual(['Y']);
        expect(await status.textContent()).toBe(`1 of ${everybody} people`);

        await field.fill('transport minister');
        expect(await people.allInnerTexts()).toEqual(['Ingrid Maddox']);

        await field.fill('nobody at all');
        expect(await people.count()).toBe(0);
        expect(await status.textContent()).toBe('Nobody in the list has such a name or role.');

        await field.press('Escape');
        expect(await field.inputValue()).toBe('');
        expect(await people.count()).toBe(everybody);
        expect(await status.textContent()).toBe('');
      });
    },
    PATIENCE,
  );
});

test(
  'the field for searching moves nothing when it comes, and without JavaScript neither it nor its place is there',
  async () => {
    const url = `${served.url}people/index.html`;
    const listAt = (page: Page) =>
      page
        .locator('.letter')
        .first()
        .evaluate((list) => list.getBoundingClientRect().top);
    let [before, after, without] = [0, 0, 0];
    await onPage(url, { viewport: { width: 360, height: 800 } }, async (page) => {
      after = await listAt(page);
      await page.route('**/*.js', (route) => route.abort());
      await page.reload();
      before = await listAt(page);
      expect(await page.getByRole('searchbox').count()).toBe(0);
    });
    await onPage(url, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (page) => {
      without = await listAt(page);
    });
    expect(after).toBe(before);
    expect(without).toBeLessThan(before - 100);
  },
  PATIENCE,
);

/** Opens a page of which nothing but what the test does may go wrong. */
async function onPage(
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(url);
  await look(page);
  expect(faults).toEqual([]);
  await context.close();
}
