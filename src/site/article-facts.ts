import type { Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import { moments } from '../edition/timeline.ts';
import { speaksOfWithheld } from '../edition/withheld.ts';
import { addresses, ids, type Linker } from './addresses.ts';
import { dateText } from './dates.ts';
import { directionOf } from './direction.ts';
import { wording } from './wording.ts';
import type { CitedView, Link, WhoEntry } from './view.ts';

/** The people of an article in the order in which it names them, each with the first role it gives. */
export function whoEntries(edition: Edition, article: Article, link: Linker): WhoEntry[] {
  return article.found.people.flatMap(({ name, roles }) => {
    const person = personIn(edition, article, name);
    if (!person) return [];
    const role = roles[0] ? wording.quoted(roles[0].text) : null;
    return [{ name: person.name, href: link(addresses.person(person.slug)), role }];
  });
}

/** The way to an article's timeline, worded as its dates; null where it has none. */
export function wayToTimeline(edition: Edition, article: Article, link: Linker): Link | null {
  const dates = moments(edition.entries.get(article) ?? []).map(({ when }) => when);
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inWords = (date: string) => unbroken(dateText(date));
  const text =
    dates.length <= MOST_DATES
      ? wording.list(dates.map(inWords))
      : wording.manyDates(dates.length, inWords(endOf(first, 0)), inWords(endOf(last, 1)));
  return { href: link(addresses.articleTimeline(article.slug)), text };
}

/** One end of a date that has two, as a range of them has; else all of it. */
function endOf(date: string, end: 0 | 1): string {
  const part = date.split('/')[end];
  return part && part !== '..' ? part : date;
}

/** More dates than these are counted instead of listed. */
const MOST_DATES = 5;

/** With no-break spaces, so that a line breaks between two dates and not inside one, nor in “6 to 8 November”. */
const unbroken = (date: string) =>
  date.replace(/(?<=^\d+) (?=to )|(?<=^\d+ to) | (?!to )(?<! to )/g, '\u00A0');

/** Minutes, at 230 words a minute: what Brysbaert (2019) found for adults who read English non-fiction (238), rounded down. */
export function readingTime(article: Article): string {
  const words = article.body.text.match(/\S+/g)?.length ?? 0;
  return wording.readingTime(Math.max(1, Math.ceil(words / 230)));
}

/** Language and direction of an article's own words. */
export function ownLanguage({ language }: Article): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: directionOf(language) };
}

/** The way to what was corrected in an article, for wherever words of it stand; null where nothing was. */
export function correctedIn({ slug, data }: Article, link: Linker): Link | null {
  const days = (data.corrections ?? []).map(({ date }) => dateText(date));
  if (days.length === 0) return null;
  return {
    href: link(addresses.article(slug), ids.corrections),
    text: wording.correctedOn([...new Set(days)]),
  };
}

/** How others cite an article: who wrote it, its headline, who published it first and here, and when. */
export function citedAs({ settings }: Edition, { slug, day, data }: Article, link: Linker): CitedView {
  return {
    words: wording.citation(
      [data.byline, wording.quoted(data.headline), data.source?.name, settings.title, dateText(day)].filter(
        (part) => part !== undefined,
      ),
    ),
    href: link(addresses.article(slug)),
  };
}

/** The first passage, as an article is introduced elsewhere; null where it speaks of somebody who is withheld. */
export function openingOf(article: Article): string | null {
  const [first] = article.body.passages;
  return first && !speaksOfWithheld(article, first) ? first.text : null;
}
