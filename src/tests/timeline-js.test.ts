import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type Served } from '../commands/serve.ts';
import { timelineJsDates, type TimelineJsDate } from '../site/timeline-js-dates.ts';
import type { TimelineJs } from '../site/timeline-js.ts';
import { openBrowser } from './browser.ts';
import { built, editions, type EditionName } from './built.ts';
import { readSite, type Site } from './site.ts';
import { openTimelineJs, understood } from './timeline-js.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()), PATIENCE);
afterAll(() => browser.close());

describe.each(Object.keys(editions) as EditionName[])('TimelineJS and the built edition “%s”', (name) => {
  let site: Site;
  let served: Served;
  beforeAll(async () => {
    site = readSite(await built(name));
    served = await serve(site.dir);
  }, PATIENCE);
  afterAll(() => served.close());

  test(
    'load every timeline.json as it is, with its dates, words and links',
    async () => {
      const files = [...site.files].filter((file) => file.endsWith('/timeline.json'));
      expect(files).not.toEqual([]);
      for (const file of files) {
        const json = JSON.parse(readFileSync(join(site.dir, file), 'utf8')) as TimelineJs;
        const page = await openTimelineJs(browser, `${served.url}${dirname(file)}/embedded`);
        const { errors, title, events } = await understood(page, served.url + file);

        expect(errors).toEqual([]);
        expect(title).toBe(plain(json.title.text.headline));
        expect(events).toEqual(
          json.events.map(({ unique_id, start_date, end_date, display_date, text }) => ({
            id: unique_id,
            start: read(start_date),
            end: end_date ? read(end_date) : null,
            date: display_date,
            headline: plain(text.headline),
            paragraphs: text.text!.split('</p>').slice(0, -1).map(plain),
            link: expect.stringMatching(/^http.*#p-/),
          })),
        );
        for (const { link } of events) {
          const { pathname, hash } = new URL(link!);
          expect(site.pages.get(pathname.slice(1))?.ids.has(decodeURIComponent(hash.slice(1)))).toBe(true);
        }
        await page.close();
      }
    },
    PATIENCE,
  );
});

test(
  'TimelineJS takes every precision for what it is, and text for text',
  async () => {
    const dates = [
      '2024-12-24',
      '2023-09',
      '2021',
      '199X',
      '19XX',
      '2022-24',
      '2024-41',
      '2014/2016',
      '2024-11~',
    ];
    const markup = '&lt;img src=x onerror=alert(1)&gt; &amp;amp; “&lt;b&gt;”';
    const events = dates.map((edtf, i) => ({
      unique_id: `e-${i}`,
      ...timelineJsDates(edtf),
      display_date: '\u200B',
      text: { headline: markup, text: `<p>${markup}</p>` },
    }));
    const timeline = { title: { unique_id: 'title', text: { headline: markup } }, events };
    const served = await serve(await built('seed'));
    const page = await openTimelineJs(browser, `${served.url}embedded`);
    const shown = await understood(page, timeline);
    await served.close();

    expect(shown.errors).toEqual([]);
    const byId = new Map(shown.events.map((event) => [event.id, event]));
    expect(dates.map((_, i) => [byId.get(`e-${i}`)?.start, byId.get(`e-${i}`)?.end])).toEqual(
      events.map(({ start_date, end_date }) => [read(start_date), end_date ? read(end_date) : null]),
    );
    expect(shown.events.map(({ date }) => date)).toEqual(dates.map(() => '\u200B'));
    const words = '<img src=x onerror=alert(1)> &amp; “<b>”';
    expect(shown.title).toBe(words);
    for (const { headline, paragraphs } of shown.events) {
      expect([headline, ...paragraphs]).toEqual([words, words]);
    }
  },
  PATIENCE,
);

/** A date as TimelineJS should have read it. */
function read({ year, month, day }: TimelineJsDate) {
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    format: day !== undefined ? 'full' : month !== undefined ? 'month' : 'year',
    at: `${year}-${month ?? 1}-${day ?? 1}`,
  };
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
