import type { Edition } from '../edition/edition.ts';
import { moments, type Entry, type Moment } from '../edition/timeline.ts';
import { unique, type Taken } from '../text/anchor.ts';
import { bounds } from '../text/edtf.ts';
import { onceFor } from '../text/once-for.ts';
import { linksFrom, type Linker } from './addresses.ts';
import { dateMark } from './date-mark.ts';
import { directionOf } from './frame.ts';
import { headlineLink } from './item.ts';
import { pictureOf } from './picture.ts';
import { eventList } from './structured-timeline.ts';
import { entryView, momentViews, precisionNote, sentencesIn } from './timeline-page.ts';
import { wording } from './wording.ts';
import type { GatheredView, TimelineView } from './view.ts';

/** So many dated sentences stand on one page; of more, each year has a page of its own. */
const MOST_ON_ONE_PAGE = 200;

/** The dated sentences of several articles, and where they stand. */
export interface Gathering {
  /** In the order in which their ids are given. */
  readonly entries: readonly Entry[];
  /** The page of them all, and of a year where one page would be too long. */
  readonly page: string;
  readonly yearPage: (year: string) => string;
}

/** The years that have a page of their own, oldest first: none while one page holds all. */
export const yearsOf = onceFor(({ entries }: Gathering): readonly string[] =>
  entries.length <= MOST_ON_ONE_PAGE ? [] : [...new Set(moments(entries).map(yearOf))],
);

/** The timeline of several articles: all of it or, where it is too long, the way to its years; or one of these. */
export function gatheredTimeline(
  edition: Edition,
  gathering: Gathering,
  year: string | null = null,
): GatheredView {
  const link = linksFrom(pageOf(gathering, year));
  const years = yearsOf(gathering);
  const id = anchorsOf(gathering);
  const drawn = drawnOn(gathering, year);
  const listed = listedOn(gathering, drawn, year);
  const home = (moment: Moment) => (years.length > 0 ? gathering.yearPage(yearOf(moment)) : gathering.page);
  const entries = drawn.flatMap((moment) => moment.entries);
  return {
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
        article: headlineLink(entry.article, link),
      }),
      ({ when }) => precisionNote(when),
    ),
    years: years.length > 0 ? yearLinks(gathering, year, link) : null,
  };
}

/** What such a page lists, for machines. */
export function gatheredEvents(
  edition: Edition,
  gathering: Gathering,
  title: string,
  year: string | null,
): ReturnType<typeof eventList> {
  const id = anchorsOf(gathering);
  const listed = listedOn(gathering, drawnOn(gathering, year), year);
  const entries = listed.flatMap((moment) => moment.entries);
  return eventList(edition, pageOf(gathering, year), title, entries, (entry) => id.get(entry)!);
}

function pageOf({ page, yearPage }: Gathering, year: string | null): string {
  return year === null ? page : yearPage(year);
}

/** The dates of the picture. */
function drawnOn({ entries }: Gathering, year: string | null): readonly Moment[] {
  return year === null ? moments(entries) : (byYear(entries).get(year) ?? []);
}

const byYear = onceFor((entries: readonly Entry[]) => Map.groupBy(moments(entries), yearOf));

/** Those whose sentences the page holds. */
function listedOn(gathering: Gathering, drawn: readonly Moment[], year: string | null): readonly Moment[] {
  return year === null && yearsOf(gathering).length > 0 ? [] : drawn;
}

function yearLinks(
  { entries: all, yearPage }: Gathering,
  current: string | null,
  link: Linker,
): TimelineView['years'] {
  return {
    label: wording.years,
    links: [...byYear(all)].map(([year, each]) => ({
      href: link(yearPage(year)),
      text: String(Number(year)),
      note: String(each.reduce((sum, { entries }) => sum + entries.length, 0)),
      current: year === current,
    })),
  };
}

/** The ids of entries where several articles are gathered: those of their articles, with the article's slug. */
const anchorsOf = onceFor(({ entries }: Gathering): ReadonlyMap<Entry, string> => {
  const taken: Taken = new Map();
  return new Map(
    entries.map((entry) => {
      const wish = entry.anchor.replace('e-', `e-${entry.article.slug}-`);
      return [entry, unique(wish, taken)] as const;
    }),
  );
});

/** A date stands in the year in which it may begin. */
function yearOf({ when }: Moment): string {
  return bounds(when).earliest.slice(0, 4);
}
