import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { chromiumPath } from '../commands/chromium.ts';

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
  const context = await browser.newContext({ javaScriptEnabled: false });
  const faults: string[] = [];
  const waiting = ['index.html', ...also];
  const seen = new Set(waiting);
  const page = await context.newPage();
  let at = '';
  page.on('console', (message) => faults.push(`${at}: the console says “${message.text()}”`));
  page.on('pageerror', (error) => faults.push(`${at}: ${error.message}`));
  page.on('requestfailed', (request) =>
    faults.push(`${at}: ${request.url()} fails: ${request.failure()?.errorText}`),
  );
  page.on('response', (response) => {
    if (response.status() >= 400)
      faults.push(`${at}: ${response.url()} is answered with ${response.status()}`);
  });

  for (const path of waiting) {
    at = path;
    try {
      await page.goto(base + path);
    } catch {
      // The failed request itself has been noted.
      continue;
    }
    // Faces are asked for only once the page is laid out, after it counts as loaded.
    await page.evaluate(async () => void (await document.fonts.ready));
    const links = await page
      .locator('a[href], svg a')
      .evaluateAll((all) =>
        all.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).href.replace(/[?#].*$/, '')),
      );
    for (const next of links.filter((link) => link.startsWith(base)).map((link) => link.slice(base.length))) {
      if (seen.has(next) || !/(\.html|\/|^)$/.test(next)) continue;
      seen.add(next);
      waiting.push(next);
    }
  }
  await context.close();
  return { pages: waiting, faults };
}

/** By how many pixels a page is wider than its window, at one width and colour scheme; 0 when it fits. */
export async function overflowOf(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const over = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.scrollingElement ?? document.documentElement;
    return scrollWidth - clientWidth;
  });
  await page.close();
  return over;
}
