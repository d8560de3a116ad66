import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import type { Article } from './edition/article.ts';
import { linkEdition, type Edition } from './edition/edition.ts';
import { contentDir } from './sources/content-dir.ts';
import { anchorsFile, anchorsIn } from './sources/content-folder.ts';
import { bytesBelow, splitFrontMatter } from './sources/front-matter.ts';
import type { MarkdownSource } from './sources/markdown-source.ts';
import { ContentError } from './sources/problem.ts';
import { settingsSchema } from './sources/settings-schema.ts';
import { articlePage } from './site/article-page.ts';
import { calendarOf, hasCalendar } from './site/calendar.ts';
import { feedsOf, personFeed, siteFeed } from './site/feed.ts';
import { frontPage } from './site/front-page.ts';
import { peoplePage } from './site/people-page.ts';
import { movedPersonPage, personPage, personYearPage } from './site/person-page.ts';
import { personYears } from './site/person-years.ts';
import { pngOf } from './site/png.ts';
import { hasSharePicture, sharePicture } from './site/share-picture.ts';
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

/** The edition's feed in one of its formats. */
export const feed = async (format: string) => siteFeed(await edition(), format);

export const feedPaths = async () => feedsOf(await edition()).map((format) => ({ params: { format } }));

export async function feedOfPerson(slug: string) {
  const all = await edition();
  return personFeed(all, personIn(all, slug));
}

export const personFeedPaths = async () =>
  [...(await edition()).people.keys()].map((slug) => ({ params: { slug } }));

/** An article's text as it was received, to the byte. */
export async function articleText(slug: string) {
  const { file } = articleIn(await edition(), slug);
  return new Uint8Array(bytesBelow(readFileSync(resolve(file))));
}

export const articleTextPaths = () => exportPaths((_, { data }) => data.status !== 'withdrawn');

/** An article's picture for those who share a link to it, drawn anew only when it has changed. */
export async function sharePng(slug: string) {
  const all = await edition();
  const work = process.env['DATELINE_WORK'];
  return pngOf(sharePicture(all, articleIn(all, slug)), work && join(work, 'cache', 'share'));
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

export const sharePicturePaths = () => exportPaths(hasSharePicture);

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
  const content = contentDir(process.cwd());
  const recorded = statSync(anchorsFile(content), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const digest = [settings, ...articles, ...people]
    .map((entry) => `${entry?.id} ${entry?.digest}`)
    .join('\n');
  if (linked?.of !== `${recorded}\n${digest}`) {
    const given = settings?.data ?? settingsSchema.parse({});
    // Read here and kept in no collection: it holds the words of every article.
    const anchors = anchorsIn(content);
    if ('problems' in anchors) throw new ContentError(anchors.problems);
    linked = {
      of: `${recorded}\n${digest}`,
      edition: linkEdition(given, articles.map(sourceOf), people.map(sourceOf), anchors.anchors),
    };
  }
  return linked.edition;
}

function sourceOf<Data>(entry: {
  readonly id: string;
  readonly filePath?: string | undefined;
  readonly data: Data;
}): MarkdownSource<Data> {
  const file = entry.filePath ?? '';
  return { slug: entry.id, file, data: entry.data, body: bodyOf(file) };
}

/** Bodies are read from their files; the loader has already found their front matter to be sound. */
function bodyOf(file: string): string {
  const split = splitFrontMatter(file, readFileSync(resolve(file), 'utf8'));
  return 'body' in split ? split.body : '';
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
