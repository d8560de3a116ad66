import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumPath } from '../commands/chromium.ts';
import type { Site } from './site.ts';

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath() });
}

export interface Visit {
  /** The pages that were found, by their path from the front page’s folder. */
  readonly pages: readonly string[];
  /** Failed requests, error answers and console messages, each with the page on which it came. */
  readonly faults: readonly string[];
}

/** Opens `also` and every page that links lead to from the front page, all below `base`, without JavaScript. */
export async function visitAll(browser: Browser, base: string, also: readonly string[] = []): Promise<Visit> {
  return visit(browser, base, ['index.html', ...also], { javaScriptEnabled: false, follows: true });
}

/** The faults of these pages below `base`, with JavaScript and without. */
export async function visitEach(
  browser: Browser,
  base: string,
  paths: readonly string[],
): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const javaScriptEnabled of [true, false])
    faults.push(...(await visit(browser, base, paths, { javaScriptEnabled, follows: false })).faults);
  return faults;
}

async function visit(
  browser: Browser,
  base: string,
  paths: readonly string[],
  { javaScriptEnabled, follows }: { readonly javaScriptEnabled: boolean; readonly follows: boolean },
): Promise<Visit> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  const { faults, brokenOff, at } = listen(page, base);
  const waiting = [...paths];
  const seen = new Set(waiting);

  for (const path of waiting) {
    at(path);
    // Where it does not open, the failed request is among the faults.
    if (!(await page.goto(base + path).catch(() => null))) continue;
    // Faces are asked for only once the page is laid out, after it counts as loaded.
    await page.evaluate(async () => void (await document.fonts.ready));
    if (!follows) continue;
    for (const next of await linksIn(page, base)) {
      if (seen.has(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  await context.close();
  // An icon may still be on its way when the next page is opened; then it is asked for by itself.
  for (const url of brokenOff) if (!(await isThere(url))) faults.push(`${url} cannot be had`);
  return { pages: waiting, faults };
}

/** What axe finds against WCAG 2.2 AA and its own best practices, a line for each kind of fault. */
export async function axeFaults(browser: Browser, url: string): Promise<readonly string[]> {
  // axe is a script: it is let in past the page's policy, and the page has none of its own to run.
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const faults = await axeFaultsOf(page);
  await context.close();
  return faults;
}

/** The same of a page as it stands, in a context that lets scripts past its policy. */
export async function axeFaultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = (await page.evaluate('axe.run()')) as axe.AxeResults;
    for (const { id, nodes } of violations) {
      faults.push(
        `${page.url()} in ${colorScheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
      );
    }
  }
  return faults;
}

/** Where a page is wider than its window, in light and dark: a line for each width at which it is. */
export async function tooWide(
  browser: Browser,
  url: string,
  widths: readonly number[],
): Promise<readonly string[]> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const wide: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (over > 0) wide.push(`${url} is ${over} pixels too wide at ${width}, ${colorScheme}`);
    }
  }
  await context.close();
  return wide;
}

/** Collects what goes wrong on the page that `at` names, and the requests that were cut short by leaving one. */
function listen(page: Page, base: string) {
  const faults: string[] = [];
  const brokenOff = new Set<string>();
  let path = '';
  const note = (what: string) => faults.push(`${path}: ${what}`);
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(base) && !url.startsWith('data:')) note(`${url} is asked for, which is elsewhere`);
  });
  page.on('console', (message) => note(`the console says “${message.text()}”`));
  page.on('pageerror', (error) => note(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`${response.url()} is answered with ${response.status()}`);
  });
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText;
    if (why === 'net::ERR_ABORTED') brokenOff.add(request.url());
    else note(`${request.url()} fails: ${why}`);
  });
  return { faults, brokenOff, at: (next: string) => void (path = next) };
}

async function isThere(url: string): Promise<boolean> {
  if (!url.startsWith('file:')) return (await fetch(url)).ok;
  return access(fileURLToPath(url)).then(
    () => true,
    () => false,
  );
}

/** The pages below `base` that a page links to. */
async function linksIn(page: Page, base: string): Promise<readonly string[]> {
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).href));
  return links
    .map((link) => link.replace(/[?#].*$/, ''))
    .filter((link) => link.startsWith(base) && /(\.html|\/)$/.test(link))
    .map((link) => link.slice(base.length));
}

/** Of each kind of page the one with the most in it, and one that reads from right to left. */
export function oneOfEachKind(site: Site): readonly string[] {
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
    /^search/,
  ];
  const rightToLeft = pages.find(({ elements }) =>
    elements.some((element) => element.attrs.some(({ name, value }) => name === 'dir' && value === 'rtl')),
  );
  const chosen = kinds.flatMap((kind) => pages.find(({ path }) => kind.test(path)) ?? []);
  return [...new Set([...chosen, ...(rightToLeft ? [rightToLeft] : [])])].map(({ path }) => path);
}
