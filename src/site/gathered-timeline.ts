import type { Edition } from '../edition/edition.ts';
import { moments, sentenceOf, type Entry } from '../edition/timeline.ts';
import { unique, type Taken } from '../text/anchor.ts';
import { onceFor } from '../text/once-for.ts';
import { linksFrom, type Linker } from './addresses.ts';
import { dateMark } from './date-mark.ts';
import { directionOf } from './direction.ts';
import { dateText } from './dates.ts';
import { headlineLink } from './item.ts';
import { pictureOf } from './picture.ts';
import { eventList } from './structured-timeline.ts';
import { entryView, momentViews, precisionNote, sentencesIn } from './timeline-page.ts';
import { allParts, partsOf, stoodThere, type TimelinePart } from './timeline-parts.ts';
import { wording } from './wording.ts';
import type { GatheredView, PartsView } from './view.ts';

/** The dated sentences of several articles, and where they stand. */
export interface Gathering {
  /** In the order in which their ids are given. */
  readonly entries: readonly Entry[];
  /** How many may stand on the page of them all. */
  readonly most: number;
  /** The page of them all, and of a part of them where one page would be too long. */
  readonly page: string;
  readonly partPage: (path: string) => string;
}

/** The ends of the addresses of all parts that have a page of their own: none while one page holds all. */
export const pathsOf = onceFor((gathering: Gathering): readonly string[] =>
  [...allParts(whole(gathering))].slice(1).map(({ path }) => path),
);

/** What a part is called. */
export function partTitle(gathering: Gathering, path: string): string {
  const { when, page } = partAt(gathering, path);
  return page === 1 ? dateText(when) : wording.pageOfSeveral(dateText(when), String(page));
}

/** The timeline of several articles: all of it or, where it is too long, the way to its parts; or one of these. */
export function gatheredTimeline(edition: Edition, gathering: Gathering, path = ''): GatheredView {
  const part = partAt(gathering, path);
  const link = linksFrom(pageAt(gathering, part));
  const id = anchorsOf(gathering);
  const drawn = moments(part.all);
  return {
    lede: wording.datedSentencesOfAll(
      sentencesIn(part.all),
      new Set(part.all.map(({ article }) => article)).size,
    ),
    picture: pictureOf(
      drawn.map((moment) => ({
        when: moment.when,
        mark: dateMark(moment),
        sentences: moment.entries.map(sentenceOf),
        href: link(pageAt(gathering, homes(gathering).get(moment.entries[0]!)!), id.get(moment.entries[0]!)),
      })),
      { dir: directionOf(edition.settings.language), size: 'full' },
    ),
    moments: momentViews(
      moments(part.own),
      (entry) => ({
        ...entryView(edition, entry, link, id.get(entry)!),
        article: headlineLink(entry.article, link),
      }),
      ({ when }) => precisionNote(when),
    ),
    parts: levelsOf(part).map((level) => partLinks(gathering, level, part, link)),
  };
}

/** What such a page lists, for machines. */
export function gatheredEvents(
  edition: Edition,
  gathering: Gathering,
  title: string,
  path = '',
): ReturnType<typeof eventList> {
  const part = partAt(gathering, path);
  const id = anchorsOf(gathering);
  return eventList(edition, pageAt(gathering, part), title, part.own, (entry) => id.get(entry)!);
}

const whole = onceFor(({ entries, most }: Gathering) => partsOf(entries, most));

const byPath = onceFor(
  (gathering: Gathering) => new Map([...allParts(whole(gathering))].map((part) => [part.path, part])),
);

/** The part on whose page each entry stands. */
const homes = onceFor(
  (gathering: Gathering) =>
    new Map(
      [...allParts(whole(gathering))].flatMap((part) => part.own.map((entry) => [entry, part] as const)),
    ),
);

function partAt(gathering: Gathering, path: string): TimelinePart {
  const part = byPath(gathering).get(path);
  if (!part) throw new RangeError(`no part of the timeline at ${path}`);
  return part;
}

function pageAt({ page, partPage }: Gathering, { path }: TimelinePart): string {
  return path === '' ? page : partPage(path);
}

/** The parts that were parted, from the whole down to this one. */
function levelsOf(part: TimelinePart): TimelinePart[] {
  const above = part.above ? levelsOf(part.above) : [];
  return part.parts.length > 0 ? [...above, part] : above;
}

function partLinks(
  gathering: Gathering,
  level: TimelinePart,
  current: TimelinePart,
  link: Linker,
): PartsView {
  const moved = level === current ? stoodThere(level) : new Set<Entry>();
  const around = new Set(pathUpFrom(current));
  return {
    label: level.when === '' ? wording.years : dateText(level.when),
    links: level.parts.map((part) => ({
      href: link(pageAt(gathering, part)),
      text: part.page > 1 ? String(part.page) : dateText(part.when),
      note: String(part.all.length),
      current: around.has(part),
      // Whoever linked to a sentence here before the page was parted finds the way to it.
      ids: part.all.filter((entry) => moved.has(entry)).map((entry) => anchorsOf(gathering).get(entry)!),
    })),
  };
}

function pathUpFrom(part: TimelinePart): TimelinePart[] {
  return [part, ...(part.above ? pathUpFrom(part.above) : [])];
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
