import type { Event, ItemList } from 'schema-dts';
import type { Edition } from '../edition/edition.ts';
import { exportedBefore, exportedEntries } from '../edition/exported.ts';
import { oldestFirst, whenOf, type Entry } from '../edition/timeline.ts';
import { addresses, linksOutside, type Linker } from './addresses.ts';

/**
 * The entries of a timeline that may be taken for events, as schema.org has them: oldest first, with dates that are
 * as precise as the text gives them. `anchor` is the id of an entry on the page.
 */
export function eventList(
  edition: Edition,
  page: string,
  title: string,
  entries: readonly Entry[],
  anchor: (entry: Entry) => string,
): ItemList[] {
  const link = linksOutside(edition.settings.address, page);
  const exported = new Set(
    [...new Set(entries.map(({ article }) => article))].flatMap((each) => exportedEntries(edition, each)),
  );
  const events = oldestFirst(entries.filter((entry) => exported.has(entry))).flatMap((entry) => {
    const dates = isoDates(whenOf(entry.sentence.time));
    return dates ? [eventOf(entry, dates, link(page, anchor(entry)), link)] : [];
  });
  if (events.length === 0) return [];
  return [
    {
      '@type': 'ItemList',
      '@id': link(page, 'timeline'),
      name: title,
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: events.length,
      itemListElement: events.map((item, index) => ({ '@type': 'ListItem', position: index + 1, item })),
    },
  ];
}

interface IsoDates {
  readonly startDate: string;
  readonly endDate?: string;
}

/**
 * A date as ISO 8601 has it, and schema.org takes it: a year, a month, a day, or from one to another. Null for
 * what it has no form for, such as decades, seasons and dates that are about right.
 */
export function isoDates(edtf: string): IsoDates | null {
  const [startDate = '', endDate] = edtf.split('/');
  if (!ISO.test(startDate)) return null;
  if (endDate === undefined || endDate === '..') return { startDate };
  return ISO.test(endDate) ? { startDate, endDate } : null;
}

const ISO = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

function eventOf(entry: Entry, dates: IsoDates, id: string, link: Linker): Event {
  const { article, passage, sentence } = entry;
  const words = article.body.text.slice(sentence.start, sentence.end);
  const before = exportedBefore(entry);
  return {
    '@type': 'Event',
    '@id': id,
    name: words,
    ...dates,
    ...(before !== null && { description: `${before} ${words}` }),
    url: link(addresses.article(article.slug), passage.anchor),
  };
}
