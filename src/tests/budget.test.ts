import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { openBrowser } from './browser.ts';
import { built } from './built.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

const ARTICLE = 'articles/taliban-pakistan-kabul-talks.html';

/**
 * What the seed’s article may ask of a network, compressed. Nothing shifts when the faces come in time; when they come
 * late, those that stood in take almost the same room. (A shift of 0.1 is what browsers’ makers call good.)
 */
const LIMITS = { words: 12_000, faces: 60_000, scripts: 5_000, requests: 7, shift: 0.005 };

let browser: Browser;
let dir: string;
let served: Served;
beforeAll(async () => {
  browser = await openBrowser();
  dir = await built('seed');
  served = await serve(dir);
}, PATIENCE);
afterAll(async () => {
  await browser.close();
  await served.close();
});

test.each([360, 1280])(
  'an article %i pixels wide keeps within its budget on a slow network',
  async (width) => {
    const spent = await spentOn(width);
    const over = (Object.keys(LIMITS) as (keyof typeof LIMITS)[]).filter(
      (what) => spent[what] > LIMITS[what],
    );
    expect(over.map((what) => `${what}: ${spent[what]} of ${LIMITS[what]}`)).toEqual([]);
    // It was a page with its text, its look and its faces that was measured.
    expect(Object.values(spent).slice(0, 4).every(Boolean), JSON.stringify(spent)).toBe(true);
  },
  PATIENCE,
);

/** The bytes of HTML and CSS, of faces and of scripts that the page loads, its requests, and how far it shifts. */
async function spentOn(width: number): Promise<typeof LIMITS> {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  const files: string[] = [];
  page.on('request', (request) => void files.push(request.url().slice(served.url.length)));
  const network = await page.context().newCDPSession(page);
  await network.send('Network.enable');
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 180_000,
    uploadThroughput: 90_000,
  });
  await page.goto(served.url + ARTICLE, { waitUntil: 'networkidle' });
  await page.evaluate(async () => void (await document.fonts.ready));
  const shift = await page.evaluate(shifted);
  const icon = await page.locator('link[rel=icon]').count();
  await page.close();
  const weight = (ending: RegExp) =>
    files
      .filter((file) => ending.test(file))
      .map((file) => readFileSync(join(dir, file)))
      .reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);
  return {
    words: weight(/\.(html|css)$/),
    faces: weight(/\.woff2$/),
    scripts: weight(/\.js$/),
    // Playwright does not tell of the icon, for which a browser asks all the same.
    requests: files.filter((file) => !file.endsWith('.svg')).length + icon,
    shift,
  };
}

/** In the page: the sum of all its layout shifts, as the browser has recorded them. */
function shifted(): Promise<number> {
  return new Promise((done) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { readonly value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    // What is buffered comes before the next frames are drawn.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(sum))));
  });
}
