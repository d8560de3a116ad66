import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { axeFaultsOf, openBrowser } from './browser.ts';
import { built } from './built.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

const ARTICLE = 'articles/tarnholm-ferry-link-agreed.html';

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

/** The field of the list of people; another stands in the masthead. */
const fieldOf = (page: Page) => page.getByRole('searchbox', { name: 'Find by name or role' });

describe.each(['from disk', 'under a sub-path of a server'])('opened %s', (how) => {
  const base = () => (how === 'from disk' ? `${pathToFileURL(dir).href}/` : served.url);

  test(
    'the list of people is searched by typing',
    async () => {
      await onPage(`${base()}people/index.html`, {}, async (page) => {
        const field = fieldOf(page);
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

        await field.fill('oriel vantongeren');
        expect(await people.allInnerTexts()).toEqual(['Oriel van Tongeren']);

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

  test(
    'a name in the text shows its entry to the pointer and the keyboard, and Escape puts it away',
    async () => {
      await onPage(`${base()}${ARTICLE}`, {}, async (page) => {
        const card = page.locator('.card');
        const name = page.locator('.text .person', { hasText: 'Ingrid Maddox' });
        await name.hover();
        await card.waitFor({ state: 'visible' });
        expect(await card.innerText()).toBe(await entryOf(page, 'Ingrid Maddox'));

        // From the name onto the card, where it stays, and away from both.
        await card.hover();
        await page.waitForTimeout(500);
        expect(await card.isVisible()).toBe(true);
        await page.mouse.move(1, 1);
        await card.waitFor({ state: 'hidden' });

        await page.locator('.text .date').first().focus();
        await page.keyboard.press('Shift+Tab');
        await name.focus();
        await card.waitFor({ state: 'visible' });
        // It stays while the name has the focus, wherever the pointer goes.
        await page.mouse.move(2, 2);
        await page.waitForTimeout(500);
        expect(await card.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
        expect(await card.isVisible()).toBe(false);
        expect(await name.evaluate((link) => link === document.activeElement)).toBe(true);
      });
    },
    PATIENCE,
  );

  test(
    'a link to a passage opens a menu that copies its address, its words and a citation',
    async () => {
      const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] };
      await onPage(`${base()}${ARTICLE}`, mayCopy, async (page) => {
        const link = page.getByRole('link', { name: 'Link to this quotation' }).first();
        const copied = async (name: string) => {
          await link.focus();
          await page.keyboard.press('Enter');
          await page.getByRole('button', { name }).click();
          await page.getByText('Copied.').waitFor();
          await page.keyboard.press('Escape');
          expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
          return page.evaluate(() => navigator.clipboard.readText());
        };
        const cited =
          'Courier staff, “Caldria and Veldany agree to reopen Tarnholm ferry”, The Merrin Courier, 12 March 2025.';
        const address = `${base()}${ARTICLE}#q-this-is-a-lifeline-and-it`;
        expect(await copied('Copy the address')).toBe(address);
        expect(await copied('Copy the words')).toBe(
          `“This is a lifeline, and it should never have been cut,”\n\n${cited} ${address}`,
        );
        expect(await copied('Copy a citation')).toBe(`${cited} ${base()}${ARTICLE}`);
      });
    },
    PATIENCE,
  );

  test(
    'the arrows go through the menu, and where nothing can be copied the link is followed',
    async () => {
      await onPage(`${base()}articles/tarnholm-ferry-link-agreed/timeline.html`, {}, async (page) => {
        await page.evaluate(() => {
          Object.defineProperty(navigator, 'clipboard', { value: undefined });
          document.execCommand = () => false;
        });
        const entry = page.locator('li.entry').last();
        await entry.getByRole('link', { name: 'Link to these words' }).click();
        await page.keyboard.press('ArrowUp');
        expect(await page.locator(':focus').innerText()).toBe('Copy a citation of the article');
        await page.keyboard.press('ArrowDown');
        expect(await page.locator(':focus').innerText()).toBe('Copy the address');
        await page.keyboard.press('Enter');
        await page.waitForURL(`**#${await entry.getAttribute('id')}`);
      });
    },
    PATIENCE,
  );

  test(
    'whoever comes back to the list of people finds it as they left it',
    async () => {
      await onPage(`${base()}people/index.html`, {}, async (page) => {
        const field = fieldOf(page);
        const people = page.locator('main li:visible .name');
        await field.fill('minister');
        const found = await people.allInnerTexts();
        expect(found.length).toBeGreaterThan(1);
        await people.getByRole('link').first().click();
        await page.waitForURL('**/people/*-*.html');
        await page.goBack();
        await expect.poll(() => field.inputValue()).toBe('minister');
        expect(await people.allInnerTexts()).toEqual(found);
      });
    },
    PATIENCE,
  );

  test(
    'a card is closed when its page is left, since going back may show the page as it was',
    async () => {
      await onPage(`${base()}${ARTICLE}`, {}, async (page) => {
        const card = page.locator('.card');
        await page.locator('.text .person').first().hover();
        await card.waitFor({ state: 'visible' });
        await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
        expect(await card.isVisible()).toBe(false);
      });
    },
    PATIENCE,
  );

  test(
    'the colours that a reader chose hold on the next page, until they are the system’s again',
    async () => {
      await onPage(`${base()}index.html`, { colorScheme: 'light' }, async (page) => {
        const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
        const choice = page.getByRole('combobox', { name: 'Colours' });
        const [light, dark] = ['rgb(253, 253, 252)', 'rgb(19, 22, 24)'];
        expect(await paper()).toBe(light);
        await choice.selectOption('Dark');
        expect(await paper()).toBe(dark);
        await page.goto(`${base()}${ARTICLE}`);
        expect(await paper()).toBe(dark);
        expect(await choice.inputValue()).toBe('dark');
        await choice.selectOption('Automatic');
        expect(await paper()).toBe(light);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await paper()).toBe(dark);
      });
    },
    PATIENCE,
  );

  test(
    'a first tap on a name shows its entry, and the second one follows the link',
    async () => {
      const phone = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };
      await onPage(`${base()}${ARTICLE}`, phone, async (page) => {
        const card = page.locator('.card');
        for (const name of await page.locator('.text .person').all()) {
          await name.tap();
          await card.waitFor({ state: 'visible' });
          const { x, width } = (await card.boundingBox())!;
          expect([x >= 0, x + width <= 360]).toEqual([true, true]);
          // The card may lie over the next name; a tap beside it takes it away.
          await page.locator('h1').tap();
          await card.waitFor({ state: 'hidden' });
        }

        const name = page.locator('.text .person', { hasText: 'Ingrid Maddox' });
        await name.tap();
        await card.getByText('Ingrid Maddox').tap();
        await page.waitForURL('**/people/ingrid-maddox.html');
        await page.goBack();
        await name.tap();
        await name.tap();
        await page.waitForURL('**/people/ingrid-maddox.html#p-**');
      });
    },
    PATIENCE,
  );
});

test(
  'a table has the keyboard’s focus where it is wider than its column, and only there',
  async () => {
    const salt = `${served.url}articles/the-salt-road-returns.html`;
    await onPage(salt, { viewport: { width: 360, height: 800 }, bypassCSP: true }, async (page) => {
      const table = page.getByRole('region', { name: 'Table' });
      await table.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => table.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0);
      expect(await axeFaultsOf(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      await expect.poll(() => table.count()).toBe(0);
    });
  },
  PATIENCE,
);

test.each(['lost.html', 'articles/lost.html', 'articles/lost/and/found/', 'people/../x/y/z.html?a#b'])(
  'a page that is not there leads home from %s',
  async (lost) => {
    await onPage(served.url + lost, {}, async (page) => {
      await page.getByRole('link', { name: 'Go to the front page' }).click();
      await page.waitForURL(`${served.url}index.html`);
    });
  },
  PATIENCE,
);

test(
  'without JavaScript a name is a link, and no entry is read twice with it',
  async () => {
    const url = `${served.url}${ARTICLE}`;
    await onPage(url, { javaScriptEnabled: false }, async (page) => {
      await page.locator('.text .person').first().click();
      expect(page.url()).toMatch(/\/people\/[\w-]+\.html#p-/);
      expect(await page.getByRole('combobox').count()).toBe(0);
      await page.goBack();
      await page.getByRole('link', { name: 'Link to passage 2' }).click();
      expect(page.url()).toBe(`${url}#${await page.locator('.text > *').nth(1).getAttribute('id')}`);
    });
    await onPage(url, {}, async (page) => {
      const links = page.getByRole('link', { name: 'Ingrid Maddox', exact: true });
      const before = await links.count();
      await links.first().hover();
      await page.locator('.card').waitFor({ state: 'visible' });
      expect(await links.count()).toBe(before);
    });
  },
  PATIENCE,
);

test(
  'gives axe nothing to complain of where a script has been at work',
  async () => {
    await onPage(`${served.url}${ARTICLE}`, { bypassCSP: true }, async (page) => {
      await page.locator('.text .person').first().hover();
      await page.locator('.card').waitFor({ state: 'visible' });
      expect(await axeFaultsOf(page)).toEqual([]);
      await page.getByRole('link', { name: 'Link to passage 2' }).click();
      await page.locator('.share').waitFor({ state: 'visible' });
      expect(await axeFaultsOf(page)).toEqual([]);
    });
    await onPage(`${served.url}people/index.html`, { bypassCSP: true }, async (page) => {
      await fieldOf(page).fill('minister');
      expect(await axeFaultsOf(page)).toEqual([]);
    });
  },
  PATIENCE,
);

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
    // A service worker would give the scripts that are refused here.
    await onPage(url, { viewport: { width: 360, height: 800 }, serviceWorkers: 'block' }, async (page) => {
      after = await listAt(page);
      await page.route('**/*.js', (route) => route.abort());
      await page.reload();
      before = await listAt(page);
      expect(await fieldOf(page).count()).toBe(0);
    });
    await onPage(url, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false }, async (page) => {
      without = await listAt(page);
    });
    expect(after).toBe(before);
    expect(without).toBeLessThan(before - 100);
  },
  PATIENCE,
);

/** What the box of people says of somebody. */
function entryOf(page: Page, name: string): Promise<string> {
  return page.locator('.who li', { hasText: name }).innerText();
}

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
