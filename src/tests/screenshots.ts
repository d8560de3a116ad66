/** `npm run screenshots`: the pictures of the README, taken of the two editions as they are built. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import sharp, { type OverlayOptions } from 'sharp';
import { ROOT } from '../commands/build.ts';
import { openBrowser } from './browser.ts';
import { built, type EditionName } from './built.ts';

interface Shot {
  readonly name: string;
  readonly edition: EditionName;
  /** Three windows of a phone fill the width of one of a desk. */
  readonly pages: readonly [string] | readonly [string, string, string];
  readonly colorScheme?: 'light' | 'dark';
  /** What a reader does before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const ARTICLE = 'articles/taliban-pakistan-kabul-talks';
const FERRY = 'articles/nordlijn-ferry-delayed';

const SHOTS: readonly Shot[] = [
  { name: 'article', edition: 'seed', pages: [`${ARTICLE}.html`] },
  { name: 'timeline', edition: 'seed', pages: [`${ARTICLE}/timeline.html`] },
  { name: 'person', edition: 'seed', pages: ['people/mohammad-sadiq.html'] },
  {
    name: 'who-card',
    edition: 'fiction',
    pages: [`${FERRY}.html`],
    act: async (page) => {
      await page.locator('.text .person', { hasText: 'O’Rafferty' }).hover();
      await page.locator('.card').waitFor({ state: 'visible' });
    },
  },
  { name: 'story', edition: 'fiction', pages: ['stories/tarnholm-ferry.html'] },
  {
    name: 'phone',
    edition: 'fiction',
    pages: ['index.html', `${FERRY}.html`, `${FERRY}/timeline.html`],
    colorScheme: 'dark',
  },
];

const SIZE = { width: 1240, height: 800 };
const GAP = 20;

const browser = await openBrowser();
const out = join(ROOT, '.github/screenshots');
await mkdir(out, { recursive: true });
for (const shot of SHOTS) {
  const file = join(out, `${shot.name}.png`);
  // Few colours are enough for letters on paper, and weigh a quarter.
  const { size } = await (await picture(shot)).png({ palette: true, colours: 48, effort: 10 }).toFile(file);
  console.log(`${file}: ${size} bytes`);
}
await browser.close();

async function picture({ edition, pages, colorScheme = 'light', act }: Shot) {
  const base = `${pathToFileURL(await built(edition)).href}/`;
  const width = Math.floor((SIZE.width - GAP * (pages.length - 1)) / pages.length);
  const context = await browser.newContext({ viewport: { ...SIZE, width }, colorScheme });
  const parts: OverlayOptions[] = [];
  for (const path of pages) {
    const page = await context.newPage();
    await page.goto(base + path);
    await page.evaluate(async () => void (await document.fonts.ready));
    await act?.(page);
    parts.push({ input: await page.screenshot(), left: parts.length * (width + GAP), top: 0 });
  }
  await context.close();
  return sharp({ create: { ...SIZE, channels: 3, background: '#ffffff' } }).composite(parts);
}
