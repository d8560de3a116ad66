import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Article } from './edition/article.ts';
import { linkEdition, type Edition } from './edition/edition.ts';
import { splitFrontMatter } from './sources/front-matter.ts';
import type { MarkdownSource } from './sources/markdown-source.ts';
import { picturesOf } from './sources/pictures.ts';
import { parseBody } from './text/passages.ts';
import { ContentError } from './sources/problem.ts';
import { settingsSchema } from './sources/settings-schema.ts';
import { accentCss, accentName } from './site/accent-style.ts';
import { articlePage } from './site/article-page.ts';
import { calendarOf, hasCalendar } from './site/calendar.ts';
import { frontPage } from './site/front-page.ts';
import { peoplePage } from './site/people-page.ts';
import { movedPersonPage, personPage, personYearPage } from './site/person-page.ts';
import { personYears } from './site/person-years.ts';
import { aboutPage, notFoundPage } from './site/text-pages.ts';
import { hasTimelineJs, timelineJsOf } from './site/timeline-js.ts';
import { editionTimelinePage, timelineYearPage, timelineYears } from './site/edition-timeline.ts';
import { articleTimelinePage } from './site/timeline-page.ts';

/** The door: what pages ask, and the only thing that they ask. */
export const frontView = async () => frontPage(await edition());
export const peopleView = async () => peoplePage(await edition());
export const editionTimelineView = async () => editionTimelinePage(await edition());
export const aboutView = async () => aboutPage(await edition());
export const notFoundView = async () => notFoundPage(await edition());

/** An edition with a colour of its own has a style sheet for it. */
export async function accentPaths() {
  const name = accentName((await edition()).settings);
  return name === null ? [] : [{ params: { accent: name } }];
}

export const accentStyle = async () => accentCss((await edition()).settings);

export async function articleView(slug: string) {
  const all = await edition();
  return articlePage(all, articleIn(all, slug));
}

export async function articleTimelineView(slug: string) {
  const all = await edition();
  return articleTimelinePage(all, articleIn(all, slug));
}

/** The text of an article's `timeline.ics`. */
export async function calendar(slug: string) {
  const all = await edition();
  return calendarOf(all, articleIn(all, slug));
}

/** The text of an article's `timeline.json`. */
export async function timelineJs(slug: string) {
  const all = await edition();
  return `${JSON.stringify(timelineJsOf(all, articleIn(all, slug)), null, 2)}\n`;
}

/** What stands at a person's address, or at one that a person had before. */
export async function personView(slug: string) {
  const all = await edition();
  const person = all.people.get(slug);
  if (person) return { person: personPage(all, person), moved: null };
  const now = [...all.people.values()].find(({ profile }) => profile?.formerly.includes(slug));
  if (!now) throw new RangeError(`no person at ${slug}`);
  return { person: null, moved: movedPersonPage(all, now, slug) };
}

export async function personYearView(slug: string, year: string) {
  const all = await edition();
  return personYearPage(all, personIn(all, slug), year);
}

export const articlePaths = async () => (await edition()).articles.map(({ slug }) => ({ params: { slug } }));

export const personPaths = async () =>
  [...(await edition()).people.values()]
    .flatMap(({ slug, profile }) => [slug, ...(profile?.formerly ?? [])])
    .map((slug) => ({ params: { slug } }));

/** The years of people of whom more is said than one page holds. */
export const personYearPaths = async () =>
  [...(await edition()).people.values()].flatMap((person) =>
    personYears(person).map((year) => ({ params: { slug: person.slug, year } })),
  );

/** The years of a timeline that has grown too long for one page. */
export const timelineYearPaths = async () =>
  timelineYears(await edition()).map((year) => ({ params: { year } }));

export const timelineYearView = async (year: string) => timelineYearPage(await edition(), year);

/** An article without dates has no timeline. */
export async function timelinePaths() {
  const { articles, entries } = await edition();
  const dated = articles.filter((article) => (entries.get(article) ?? []).length > 0);
  return dated.map(({ slug }) => ({ params: { slug } }));
}

/** A calendar knows days: an article that dates nothing to the day has none. */
export const calendarPaths = () => exportPaths(hasCalendar);

/** There is one where anything can be exported as an event. */
export const timelineJsPaths = () => exportPaths(hasTimelineJs);

async function exportPaths(has: (edition: Edition, article: Article) => boolean) {
  const all = await edition();
  return all.articles.filter((article) => has(all, article)).map(({ slug }) => ({ params: { slug } }));
}

let linked: { readonly of: string; readonly edition: Edition } | undefined;

/** The edition is linked once, and again only when a file of it has changed. */
async function edition(): Promise<Edition> {
  const articles = await getCollection('articles');
  const settings = await getEntry('settings', 'edition');
  const people = await getCollection('people');
  const digest = [settings, ...articles, ...people]
    .map((entry) => `${entry?.id} ${entry?.digest}`)
    .join('\n');
  if (linked?.of !== digest) {
    const given = settings?.data ?? settingsSchema.parse({});
    linked = { of: digest, edition: linkEdition(given, articles.map(sourceOf), people.map(sourceOf)) };
  }
  return linked.edition;
}

/** Bodies are read from their files, since the store holds none. */
function sourceOf<Data>(entry: {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: Data;
}): MarkdownSource<Data> {
  const file = entry.filePath ?? '';
  const contents = readFileSync(resolve(file), 'utf8');
  const split = splitFrontMatter(file, contents);
  // The loader has already found the file to be sound.
  if ('problems' in split) throw new ContentError(split.problems);
  const { pictures } = picturesOf(split, parseBody(split.body));
  return { slug: entry.id, file, data: entry.data, body: split.body, contents, pictures };
}

function personIn({ people }: Edition, slug: string) {
  const person = people.get(slug);
  if (!person) throw new RangeError(`no person at ${slug}`);
  return person;
}

function articleIn({ articles }: Edition, slug: string) {
  const article = articles.find((each) => each.slug === slug);
  if (!article) throw new RangeError(`no article at ${slug}`);
  return article;
}
