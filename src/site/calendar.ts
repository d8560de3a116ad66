import ical, { escape, ICalEventTransparency } from 'ical-generator';
import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { exportedBefore, exportedEntries } from '../edition/exported.ts';
import { whenOf, type Entry } from '../edition/timeline.ts';
import type { Time } from '../time/time.ts';
import { absolute, addresses } from './addresses.ts';
import { dateText } from './dates.ts';
import { utc } from '../edition/utc.ts';
import { wording } from './wording.ts';

/** Whether anything of an article can stand in a calendar, which knows days and nothing coarser. */
export function hasCalendar(edition: Edition, article: Article): boolean {
  return dayEvents(edition, article).length > 0;
}

/**
 * The dated sentences of an article that are precise to the day, as an iCalendar object (RFC 5545). All that
 * stands in it comes from the article: the library's clock and its random ids are never asked.
 */
export function calendarOf(edition: Edition, article: Article): string {
  const { data } = article;
  const calendar = ical({
    prodId: { company: 'Dateline', product: 'Dateline' },
    // NAME is TEXT (RFC 7986, section 5.1), but the library writes it as it comes.
    name: escape(textValue(data.headline), false),
  });
  const stamp = utc(data.updated ?? data.published, edition.settings.timeZone);
  for (const { entry, days } of dayEvents(edition, article)) {
    calendar.createEvent({
      id: `${article.slug}.${entry.anchor}@dateline`,
      stamp,
      allDay: true,
      start: dayStart(days.first),
      // DTEND is the first day after the event (RFC 5545, section 3.6.1).
      end: new Date(dayStart(days.last).getTime() + DAY_LENGTH),
      summary: textValue(sentenceOf(entry)),
      description: textValue(descriptionOf(entry)),
      // What was in the news makes nobody busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      url: urlOf(edition, entry),
    });
  }
  // Every content line ends with CRLF, the last one too (RFC 5545, section 3.1).
  return `${calendar.toString()}\r\n`;
}

interface DayEvent {
  readonly entry: Entry;
  readonly days: Days;
}

interface Days {
  readonly first: string;
  readonly last: string;
}

function dayEvents(edition: Edition, article: Article): DayEvent[] {
  return exportedEntries(edition, article).flatMap((entry) => {
    const days = daysOf(entry.sentence.time);
    return days ? [{ entry, days }] : [];
  });
}

/**
 * The day that a time names, or the two days of a range. “Last week” is seven days too, but the text names none
 * of them; “about 3 May” names one, and says that it may be another.
 */
function daysOf(time: Time): Days | null {
  const [first = '', last = first] = whenOf(time).split('/');
  if (!DAY.test(first) || !DAY.test(last)) return null;
  const areNamed = first === last || time.reason.rule === 'editor' || DAY.test(time.edtf);
  return areNamed ? { first, last } : null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const DAY_LENGTH = 24 * 60 * 60 * 1000;

const dayStart = (day: string) => new Date(`${day}T00:00:00Z`);

function sentenceOf({ article, sentence }: Entry): string {
  return article.body.text.slice(sentence.start, sentence.end);
}

function descriptionOf(entry: Entry): string {
  const { article, sentence } = entry;
  const before = exportedBefore(entry);
  return [
    ...(sentence.standing === 'announced' ? [wording.standing.announced] : []),
    ...(before === null ? [] : [before]),
    article.data.headline,
    wording.reported(dateText(article.day)),
  ].join('\n');
}

function urlOf({ settings }: Edition, { article, passage }: Entry): string | null {
  if (settings.address === undefined) return null;
  return absolute(settings.address, addresses.article(article.slug), passage.anchor);
}

/** Without what TEXT cannot hold: control characters (RFC 5545, section 3.3.11), and halves of characters. */
function textValue(words: string): string {
  return words.toWellFormed().replace(/[\0-\x08\x0B-\x1F\x7F]/g, '');
}
