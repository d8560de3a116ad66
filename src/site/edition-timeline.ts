import type { Edition } from '../edition/edition.ts';
import { moments, type Entry, type Moment } from '../edition/timeline.ts';
import { unique, type Taken } from '../text/anchor.ts';
import { bounds } from '../text/edtf.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { dateMark } from './date-mark.ts';
import { directionOf, frameOf } from './frame.ts';
import { pictureOf } from './picture.ts';
import { entryView, momentViews, precisionNote, sentencesIn } from './timeline-page.ts';
import { wording } from './wording.ts';
import type { TimelineView } from './view.ts';

/** So many dated sentences stand on one page; of more, each year has a page of its own. */
const MOST_ON_ONE_PAGE = 200;

/** The years that have a page of their own, oldest first: none while one page holds all. */
export function timelineYears(edition: Edition): string[] {
  const all = entriesOf(edition);
  return all.length <= MOST_ON_ONE_PAGE ? [] : [...new Set(moments(all).map(yearOf))];
}

/** The timeline of the whole edition: all of it, or the way to its years. */
export function editionTimelinePage(edition: Edition): TimelineView {
  const isSplit = timelineYears(edition).length > 0;
  const shown = moments(entriesOf(edition));
  return { ...timelineOf(edition, addresses.timeline, shown, isSplit ? [] : shown), title: wording.timeline };
}

/** One year of the timeline of an edition that has grown. */
export function timelineYearPage(edition: Edition, year: string): TimelineView {
  const shown = moments(entriesOf(edition)).filter((moment) => yearOf(moment) === year);
  return {
    ...timelineOf(edition, addresses.timelineYear(year), shown, shown),
    title: wording.timelineIn(year),
  };
}

/** `drawn` are the dates of the picture, `listed` those whose sentences the page holds. */
function timelineOf(
  edition: Edition,
  page: string,
  drawn: readonly Moment[],
  listed: readonly Moment[],
): TimelineView {
  const link = linksFrom(page);
  const id = anchorsOf(edition);
  const years = timelineYears(edition);
  const entries = drawn.flatMap((moment) => moment.entries);
  const home = (moment: Moment) =>
    years.length > 0 ? addresses.timelineYear(yearOf(moment)) : addresses.timeline;
  return {
    frame: frameOf(edition, {
      page,
      title: page === addresses.timeline ? wording.timeline : wording.timelineIn(yearOf(drawn[0]!)),
      description: wording.timelineDescription(edition.settings.title),
    }),
    title: wording.timeline,
    of: null,
    lede: wording.datedSentencesOfAll(
      sentencesIn(entries),
      new Set(entries.map(({ article }) => article)).size,
    ),
    picture: pictureOf(
      drawn.map((moment) => ({
        when: moment.when,
        mark: dateMark(moment),
        count: moment.entries.length,
        href: link(home(moment), id.get(moment.entries[0]!)),
      })),
      { dir: directionOf(edition.settings.language), size: 'full' },
    ),
    moments: momentViews(
      listed,
      (entry) => ({
        ...entryView(edition, entry, link, id.get(entry)!),
        article: { href: link(addresses.article(entry.article.slug)), text: entry.article.data.headline },
      }),
      ({ when }) => precisionNote(when),
    ),
    years: years.length > 0 ? { label: wording.years, links: yearLinks(edition, years, page, link) } : null,
    people: null,
    downloads: [],
  };
}

function yearLinks(edition: Edition, years: readonly string[], page: string, link: Linker) {
  const count = new Map<string, number>();
  for (const moment of moments(entriesOf(edition))) {
    count.set(yearOf(moment), (count.get(yearOf(moment)) ?? 0) + moment.entries.length);
  }
  return years.map((year) => ({
    href: link(addresses.timelineYear(year)),
    text: String(Number(year)),
    note: String(count.get(year)),
    current: page === addresses.timelineYear(year),
  }));
}

/** The ids of all entries on the timeline of the edition: those of their articles, with the article's slug. */
function anchorsOf(edition: Edition): Map<Entry, string> {
  const taken: Taken = new Map();
  return new Map(
    [...edition.entries].flatMap(([{ slug }, entries]) =>
      entries.map((entry) => [entry, unique(entry.anchor.replace('e-', `e-${slug}-`), taken)] as const),
    ),
  );
}

/** A date stands in the year in which it may begin. */
function yearOf({ when }: Moment): string {
  return bounds(when).earliest.slice(0, 4);
}

function entriesOf({ entries }: Edition): Entry[] {
  return [...entries.values()].flat();
}
