import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { ROOT } from '../commands/build.ts';
import type { TimelineJsDate } from '../site/timeline-js-dates.ts';
import type { TimelineJs } from '../site/timeline-js.ts';

/** What TimelineJS made of a timeline: what it refused, and each event as it stands on its slide. */
export interface Understood {
  readonly errors: readonly string[];
  readonly title: string;
  readonly events: readonly UnderstoodEvent[];
}

export interface UnderstoodEvent {
  readonly id: string;
  readonly start: UnderstoodDate;
  readonly end: UnderstoodDate | null;
  readonly date: string;
  readonly headline: string;
  readonly paragraphs: readonly string[];
  readonly link: string | null;
}

export interface UnderstoodDate extends TimelineJsDate {
  /** The form in which it shows the date, by its own judgement of the precision: year, month, full. */
  readonly format: string;
  /** Where it draws the date, read by the clock of the place that it is shown at. */
  readonly at: string;
}

/** A page with nothing but TimelineJS, at an address below that of a served site. */
export async function openTimelineJs(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  const dist = join(ROOT, 'node_modules/@knight-lab/timelinejs/dist');
  const html =
    '<!doctype html><link rel="stylesheet" href="/tl/css/timeline.css"><script src="/tl/js/timeline.js"></script>';
  await page.route('**/*', (route) => {
    const { pathname, href } = new URL(route.request().url());
    if (pathname.startsWith('/tl/'))
      return route.fulfill({ path: join(dist, pathname.slice('/tl/'.length)) });
    if (href === address) return route.fulfill({ contentType: 'text/html', body: html });
    return href.startsWith(new URL(address).origin) ? route.continue() : route.abort();
  });
  await page.goto(address);
  return page;
}

/** Has TimelineJS load a timeline, from its address or as an object, as whoever embeds it would. */
export async function understood(page: Page, timeline: string | TimelineJs): Promise<Understood> {
  return page.evaluate(async (data) => {
    const { TL } = globalThis as unknown as { TL: TimelineJsLibrary };
    const box = Object.assign(document.createElement('div'), { id: 'timeline' });
    box.setAttribute('style', 'width: 900px; height: 600px');
    document.body.replaceChildren(box);
    const options = { script_path: `${location.origin}/tl/js/`, font: null, height: 600, width: 900 };
    const shown = new TL.Timeline('timeline', data, options);
    if (!shown.ready) await new Promise((ready) => shown.on('ready', () => ready(null)));

    const dateOf = (date: LibraryDate | undefined) => {
      if (!date) return null;
      const { year, month, day, format, date_obj: at } = date.data;
      const parts = { year, ...(month && { month }), ...(day && { day }) };
      return { ...parts, format, at: `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}` };
    };
    const wordsIn = (id: string, selector: string) =>
      [...document.querySelectorAll(`[id="${id}"] ${selector}`)].map(({ textContent }) => textContent ?? '');
    return {
      errors: shown.config.getErrors().map(String),
      title: wordsIn(shown.config.title.unique_id, '.tl-headline')[0] ?? '',
      events: shown.config.events.map(({ unique_id: id, start_date, end_date }) => ({
        id,
        start: dateOf(start_date)!,
        end: dateOf(end_date),
        date: wordsIn(id, '.tl-headline-date')[0] ?? '',
        headline: wordsIn(id, '.tl-headline')[0] ?? '',
        paragraphs: wordsIn(id, '.tl-text-content p'),
        link: document.querySelector<HTMLAnchorElement>(`[id="${id}"] .tl-text-content a`)?.href ?? null,
      })),
    };
  }, timeline);
}

interface TimelineJsLibrary {
  Timeline: new (id: string, data: string | TimelineJs, options: object) => LibraryTimeline;
}

interface LibraryTimeline {
  readonly ready: boolean;
  on(event: string, heard: () => void): void;
  readonly config: {
    getErrors(): readonly unknown[];
    readonly title: { readonly unique_id: string };
    readonly events: readonly {
      readonly unique_id: string;
      readonly start_date: LibraryDate;
      readonly end_date?: LibraryDate;
    }[];
  };
}

interface LibraryDate {
  readonly data: TimelineJsDate & { readonly format: string; readonly date_obj: Date };
}
