import { whenOf, type Entry } from '../edition/timeline.ts';
import { bounds } from '../text/edtf.ts';

/** So many dated sentences stand on one page, which is then below 200 kB. */
export const MOST_ON_ONE_PAGE = 60;

/**
 * A page of a timeline that has grown: a year, a month, a day, or more of what has one of these dates and no closer
 * one. A sentence stays on its page while others come: a page is parted when it is too long, and never put together
 * another way.
 */
export interface TimelinePart {
  /** What its address ends with: '2024', '2024/03', '2024/03/14', '2024/more-2'; empty for the whole. */
  readonly path: string;
  /** The date of it all, as EDTF: that of the part above it for more of the same; empty for the whole. */
  readonly when: string;
  /** From 1, where what has one date is on several pages. */
  readonly page: number;
  readonly above: TimelinePart | null;
  /** How many its page may hold. */
  readonly most: number;
  /** All that has its date here, and what of it stands on this page. */
  readonly all: readonly Entry[];
  readonly own: readonly Entry[];
  /** Where the rest stands, oldest first. */
  readonly parts: readonly TimelinePart[];
}

/**
 * Takes a timeline apart, as far as it is too long; the whole may have `most` sentences. `path` and `when` are empty for
 * the whole of it.
 */
export function partsOf(
  all: readonly Entry[],
  most: number = MOST_ON_ONE_PAGE,
  path = '',
  when = '',
  above: TimelinePart | null = null,
): TimelinePart {
  if (all.length <= most) return { path, when, page: 1, above, most, all, own: all, parts: [] };
  const closer = Map.groupBy(all, (entry) => closerDate(entry, when));
  const [own = [], ...others] = pagesOf(closer.get(null) ?? []);
  const parts: TimelinePart[] = [];
  const part: TimelinePart = { path, when, page: 1, above, most, all, own, parts };
  others.forEach((some, index) => {
    const page = index + 2;
    const more = { path: `${path}/more-${page}`, when, page, above: part, most: MOST_ON_ONE_PAGE };
    parts.push({ ...more, all: some, own: some, parts: [] });
  });
  for (const date of [...closer.keys()].filter((each) => each !== null).sort()) {
    parts.push(partsOf(closer.get(date) ?? [], MOST_ON_ONE_PAGE, date.replaceAll('-', '/'), date, part));
  }
  return part;
}

/** A part and all below it, in the order of their dates. */
export function* allParts(part: TimelinePart): Generator<TimelinePart> {
  yield part;
  for (const each of part.parts) yield* allParts(each);
}

/** The year, the month or the day in which an entry lies, whichever is next to a date; null where none is. */
function closerDate({ sentence }: Entry, when: string): string | null {
  const { earliest, latest } = bounds(whenOf(sentence.time));
  // A date stands in the year in which it may begin.
  if (when === '') return earliest.slice(0, 4);
  const length = when.length + 3;
  const closer = earliest.slice(0, length);
  return length <= earliest.length && closer === latest.slice(0, length) ? closer : null;
}

/** So that what is published later fills the last page and moves nothing. */
function pagesOf(entries: readonly Entry[]): Entry[][] {
  const ordered = asReported(entries);
  return Array.from({ length: Math.ceil(ordered.length / MOST_ON_ONE_PAGE) }, (_, page) =>
    ordered.slice(page * MOST_ON_ONE_PAGE, (page + 1) * MOST_ON_ONE_PAGE),
  );
}

/** In the order in which it was reported. */
function asReported(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      a.article.instant - b.article.instant ||
      (a.article.slug < b.article.slug ? -1 : a.article.slug > b.article.slug ? 1 : a.start - b.start),
  );
}

/** The ids that entries had on a page before it was parted: those of what was reported first. */
export function stoodThere({ all, most }: TimelinePart): ReadonlySet<Entry> {
  return new Set(asReported(all).slice(0, most));
}
