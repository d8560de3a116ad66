import type { Article } from '../edition/article.ts';
import { isEnglish } from '../edition/english.ts';
import type { Edition } from '../edition/edition.ts';
import { exportedBefore, exportedEntries } from '../edition/exported.ts';
import { whenOf, type Entry } from '../edition/timeline.ts';
import { absolute, addresses, relative } from './addresses.ts';
import { ownLanguage } from './article-facts.ts';
import { dateText } from './dates.ts';
import { escapeHtml } from './render.ts';
import { timelineJsDates, type TimelineJsDates } from './timeline-js-dates.ts';
import { wording } from './wording.ts';
import type { Html } from './view.ts';

/** What TimelineJS3 loads: https://timeline.knightlab.com/docs/json-format.html */
export interface TimelineJs {
  readonly title: { readonly unique_id: string; readonly text: TimelineJsText };
  readonly events: readonly TimelineJsEvent[];
}

export interface TimelineJsEvent extends TimelineJsDates {
  readonly unique_id: string;
  /** What TimelineJS shows in place of its own words for the dates. */
  readonly display_date: string;
  readonly text: TimelineJsText;
}

interface TimelineJsText {
  readonly headline: Html;
  readonly text?: Html;
}

/** Whether anything of an article can be exported. */
export function hasTimelineJs(edition: Edition, article: Article): boolean {
  return exportedEntries(edition, article).length > 0;
}

export function timelineJsOf(edition: Edition, article: Article): TimelineJs {
  const { headline, dek } = article.data;
  return {
    title: {
      unique_id: 'title',
      text: {
        headline: escapeHtml(headline),
        ...(dek !== undefined && { text: quoted(article, dek) }),
      },
    },
    events: exportedEntries(edition, article).map((entry) => ({
      unique_id: entry.anchor,
      ...timelineJsDates(whenOf(entry.sentence.time)),
      display_date: NOTHING_SEEN,
      text: textOf(edition, entry),
    })),
  };
}

/** The headline has the date, as precise as it is; TimelineJS takes white space for no words, and writes its own. */
const NOTHING_SEEN = '\u200B';

/**
 * The headline labels a slide's mark and the ways to it. As on our own timeline it is the date: the sentence is
 * too long for it, and cut short it would lose what it attributes. The text has the sentence whole.
 */
function textOf(edition: Edition, entry: Entry): TimelineJsText {
  const { article, passage, sentence } = entry;
  const words = article.body.text.slice(sentence.start, sentence.end);
  const before = exportedBefore(entry);
  const source = [
    ...(sentence.standing === 'announced' ? [`${wording.standing.announced}.`] : []),
    wording.reported(dateText(article.day)),
    `<a href="${escapeHtml(hrefOf(edition, entry))}">${escapeHtml(wording.passage(passage.number))}</a>`,
  ].join(' ');
  return {
    headline: escapeHtml(dateText(whenOf(sentence.time))),
    text: `${before === null ? '' : quoted(article, before)}${quoted(article, words)}<p>${source}</p>`,
  };
}

/** With the edition's address known, the link holds wherever the timeline is shown; else beside the site. */
function hrefOf({ settings }: Edition, { article, passage }: Entry): string {
  const to = addresses.article(article.slug);
  return settings.address === undefined
    ? relative(addresses.timelineJs(article.slug), to, passage.anchor)
    : absolute(settings.address, to, passage.anchor);
}

/** A paragraph of the article's own words; in another language than the house's it says which. */
function quoted(article: Article, words: string): Html {
  if (isEnglish(article.language)) return `<p>${escapeHtml(words)}</p>`;
  const { lang, dir } = ownLanguage(article);
  return `<p lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</p>`;
}
