import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getCollection, getEntry } from 'astro:content';
import { annotatedAhead, tellOfEdition } from './edition/annotated-ahead.ts';
import type { Article } from './edition/article.ts';
import { linkEdition, type Edition } from './edition/edition.ts';
import { contentDir } from './sources/content-dir.ts';
import { anchorsFile, anchorsIn } from './sources/content-folder.ts';
import { bytesBelow, splitFrontMatter } from './sources/front-matter.ts';
import type { MarkdownSource } from './sources/markdown-source.ts';
import { picturesOf } from './sources/pictures.ts';
import { articlesReadAhead } from './sources/read-ahead.ts';
import { ContentError } from './sources/problem.ts';
import { settingsSchema } from './sources/settings-schema.ts';
import { onceFor } from './text/once-for.ts';
import { parseBody } from './text/passages.ts';
import { accentCss, accentName } from './site/accent-style.ts';
import { archivePage, monthPage } from './site/archive-pages.ts';
import { articlePage } from './site/article-page.ts';
import { calendarOf, hasCalendar } from './site/calendar.ts';
import { deskOf } from './site/desk.ts';
import { feedBody } from './site/feed-body.ts';
import { feedsOf, personFeed, siteFeed, storyFeed } from './site/feed.ts';
import { frontPage } from './site/front-page.ts';
import { peoplePage, peoplePartPage, peoplePaths } from './site/people-page.ts';
import { movedArticlePage, movedPersonPage, movedTimelinePage } from './site/moved-page.ts';
import { personPage, personYearPage } from './site/person-page.ts';
import { personYears } from './site/person-years.ts';
import { storiesPage, storyPage, storyPartPage, storyParts } from './site/story-page.ts';
import { pngOf } from './site/png.ts';
import { hasSharePicture, sharePicture } from './site/share-picture.ts';
import { searchIndex, searchPage, type SearchIndex } from './site/search-page.ts';
import { appIcon, appIcons, manifestOf } from './site/app.ts';
import { offlinePage } from './site/offline-page.ts';
import { aboutPage, notFoundPage } from './site/text-pages.ts';
import { hasTimelineJs, timelineJsOf } from './site/timeline-js.ts';
import { editionTimelinePage, timelinePartPage, timelineParts } from './site/edition-timeline.ts';
import { articleTimelinePage } from './site/timeline-page.ts';
import { topicPage, topicsPage } from './site/topic-pages.ts';
import { speak } from './site/wording.ts';
import type { IndexView } from './site/view.ts';

/** The door: what pages ask, and the only thing that they ask. */
export const frontView = async () => frontPage(await edition());
export const peopleView = async () => peoplePage(await edition());

/** The people whose names sort under some letters, where there are too many for one page. */
export const peoplePartView = async (letters: string) => peoplePartPage(await edition(), letters);
export const peoplePartPaths = async () =>
  peoplePaths(await edition()).map((letters) => ({ params: { letters } }));

export const editionTimelineView = async () => editionTimelinePage(await edition());
export const aboutView = async () => aboutPage(await edition());
export const notFoundView = async () => notFoundPage(await edition());
export const offlineView = async () => offlinePage(await edition());

/** The page that searches, and the files that it searches in; none where the editors want no search. */
export async function searchView() {
  const all = await edition();
  return searchPage(all, indexed(all));
}

export const searchPaths = async () =>
  (await edition()).settings.search ? [{ params: { search: 'search' } }] : [];

export async function searchFile(name: string) {
  const all = await edition();
  return found(indexed(all).files.get(name), name);
}

export async function searchFilePaths() {
  const all = await edition();
  if (!all.settings.search) return [];
  const { folder, files } = indexed(all);
  return [...files.keys()].map((file) => ({ params: { folder, file } }));
}

/** An edition with a colour of its own has a style sheet for it. */
export async function accentPaths() {
  const name = accentName((await edition()).settings);
  return name === null ? [] : [{ params: { accent: name } }];
}

export const accentStyle = async () => accentCss((await edition()).settings);

/** What stands at an article's address, or at one that it had before. */
export async function articleView(slug: string) {
  const all = await edition();
  const article = articleIn(all, slug);
  // Feeds ask for it later, when the text would have to be taken apart once more.
  if (import.meta.env.PROD && article.found.people.length > 0) feedBody(all, article);
  return article.slug === slug
    ? { article: articlePage(all, article), moved: null }
    : { article: null, moved: movedArticlePage(all, article, slug) };
}

/** What an editor sees beside an article while writing, and no reader ever does. */
export async function deskView(slug: string) {
  const all = await edition();
  return deskOf(all, articleIn(all, slug), new Date());
}

export async function articleTimelineView(slug: string) {
  const all = await edition();
  const article = articleIn(all, slug);
  return article.slug === slug
    ? { timeline: articleTimelinePage(all, article), moved: null }
    : { timeline: null, moved: movedTimelinePage(all, article, slug) };
}

/** The page that leads to all stories, topics or months. */
export async function indexView(section: string) {
  const all = await edition();
  return found(indexes(all).get(section), section)();
}

/** There is one where there is something to lead to. */
export const indexPaths = async () =>
  [...indexes(await edition()).keys()].map((section) => ({ params: { section } }));

export async function storyView(slug: string) {
  const all = await edition();
  return storyPage(all, found(all.stories.get(slug), slug));
}

export async function storyPartView(slug: string, path: string) {
  const all = await edition();
  return storyPartPage(all, found(all.stories.get(slug), slug), path);
}

export async function topicView(slug: string) {
  const all = await edition();
  return topicPage(all, found(all.topics.get(slug), slug));
}

export async function monthView(year: string, month: string) {
  const all = await edition();
  const when = `${year}-${month}`;
  return monthPage(
    all,
    found(
      all.archive.find((each) => each.when === when),
      when,
    ),
  );
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

export const articlePaths = async () => (await edition()).articles.flatMap(pathsOf);

export const storyPaths = async () =>
  [...(await edition()).stories.keys()].map((slug) => ({ params: { slug } }));

/** The parts of stories whose timeline is longer than one page holds. */
export async function storyPartPaths() {
  const all = await edition();
  return [...all.stories.values()].flatMap((story) =>
    storyParts(all, story).map((part) => ({ params: { slug: story.slug, part } })),
  );
}

export const topicPaths = async () =>
  [...(await edition()).topics.keys()].map((slug) => ({ params: { slug } }));

export const monthPaths = async () =>
  (await edition()).archive.map(({ when }) => {
    const [year, month] = when.split('-');
    return { params: { year, month } };
  });
/** The edition's feed in one of its formats. */
export const feed = async (format: string) => siteFeed(await edition(), format);

export const feedPaths = async () => feedsOf(await edition()).map((format) => ({ params: { format } }));

export async function feedOfPerson(slug: string) {
  const all = await edition();
  return personFeed(all, personIn(all, slug));
}

export async function feedOfStory(slug: string) {
  const all = await edition();
  return storyFeed(all, found(all.stories.get(slug), slug));
}

export const personFeedPaths = async () =>
  [...(await edition()).people.keys()].map((slug) => ({ params: { slug } }));

/** An article's text as it was received, to the byte: what lies beside it, else what it holds itself. */
export async function articleText(slug: string) {
  const { file } = articleIn(await edition(), slug);
  const received = resolve(file.replace(/\.md$/, '.txt'));
  return new Uint8Array(
    existsSync(received) ? readFileSync(received) : bytesBelow(readFileSync(resolve(file))),
  );
}

export const articleTextPaths = () => exportPaths((_, { data }) => data.status !== 'withdrawn');

/** What a device needs to install the edition. */
export const manifest = async () => `${JSON.stringify(manifestOf(await edition()), null, 2)}\n`;

export const iconPaths = () => appIcons.map(({ name }) => ({ params: { icon: name } }));

export async function iconPng(name: string) {
  return drawn(appIcon(await edition(), name));
}

/** An article's picture for those who share a link to it, drawn anew only when it has changed. */
export async function sharePng(slug: string) {
  const all = await edition();
  return drawn(sharePicture(all, articleIn(all, slug)));
}

async function drawn(svg: string) {
  const work = process.env['DATELINE_WORK'];
  return pngOf(svg, work && join(work, 'cache', 'share'));
}

export const personPaths = async () =>
  [...(await edition()).people.values()]
    .flatMap(({ slug, profile }) => [slug, ...(profile?.formerly ?? [])])
    .map((slug) => ({ params: { slug } }));

/** The years of people of whom more is said than one page holds. */
export const personYearPaths = async () =>
  [...(await edition()).people.values()].flatMap((person) =>
    personYears(person).map((year) => ({ params: { slug: person.slug, year } })),
  );

/** The parts of a timeline that has grown too long for one page. */
export const timelinePartPaths = async () =>
  timelineParts(await edition()).map((part) => ({ params: { part } }));

export const timelinePartView = async (path: string) => timelinePartPage(await edition(), path);

/** An article without dates has no timeline. */
export async function timelinePaths() {
  const { articles, entries } = await edition();
  const dated = articles.filter((article) => (entries.get(article) ?? []).length > 0);
  return dated.flatMap(pathsOf);
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
let built: Promise<Edition> | undefined;

/** A build links the edition once: no file of it changes meanwhile. */
function edition(): Promise<Edition> {
  return import.meta.env.PROD ? (built ??= upToDate()) : upToDate();
}

/** Linked again only when a file of the edition has changed. */
async function upToDate(): Promise<Edition> {
  const articles = await getCollection('articles');
  const settings = await getEntry('settings', 'edition');
  const people = await getCollection('people');
  const stories = await getCollection('stories');
  const content = contentDir(process.cwd());
  const recorded = statSync(anchorsFile(content), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const digest = [settings, ...articles, ...people, ...stories]
    .map((entry) => `${entry?.id} ${entry?.digest}`)
    .join('\n');
  if (linked?.of !== `${recorded}\n${digest}`) {
    const given = settings?.data ?? settingsSchema.parse({});
    // Read here and kept in no collection: it holds the words of every article.
    const anchors = anchorsIn(content);
    if ('problems' in anchors) throw new ContentError(anchors.problems);
    speak(given.language);
    const ahead = new Map(articlesReadAhead(content)?.sources.map((source) => [source.slug, source]));
    const texts = articles.map((entry) => ahead.get(entry.id) ?? sourceOf(entry));
    const [profiles, told] = [people.map(sourceOf), stories.map(sourceOf)];
    linked = {
      of: `${recorded}\n${digest}`,
      edition: linkEdition(given, texts, profiles, told, anchors.anchors, annotatedAhead(content)),
    };
  }
  const { current, people: all, entries } = linked.edition;
  const datedSentences = entries.values().reduce((sum, { length }) => sum + length, 0);
  tellOfEdition(content, { articles: current.length, people: all.size, datedSentences });
  return linked.edition;
}

const searchIndexes = new WeakMap<Edition, SearchIndex>();

/** Made once for each state of the edition. */
function indexed(all: Edition): SearchIndex {
  const index = searchIndexes.get(all) ?? searchIndex(all);
  searchIndexes.set(all, index);
  return index;
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

/** By the folder in which each stands. */
function indexes(all: Edition) {
  return new Map<string, () => IndexView>([
    ...(all.stories.size > 0 ? [['stories', () => storiesPage(all)] as const] : []),
    ...(all.topics.size > 0 ? [['topics', () => topicsPage(all)] as const] : []),
    ...(all.archive.length > 0 ? [['archive', () => archivePage(all)] as const] : []),
  ]);
}

/** The addresses of an article: its own, and those that it had before. */
function pathsOf({ slug, data }: Article) {
  return [...new Set([slug, ...(data.formerly ?? [])])].map((each) => ({ params: { slug: each } }));
}

function personIn({ people }: Edition, slug: string) {
  return found(people.get(slug), slug);
}

/** The article at an address, or whose address it was. */
function articleIn(all: Edition, slug: string) {
  return found(byAddress(all).get(slug), slug);
}

const byAddress = onceFor(({ articles }: Edition) => {
  const before = articles.flatMap((each) => (each.data.formerly ?? []).map((slug) => [slug, each] as const));
  return new Map([...before.reverse(), ...articles.map((each) => [each.slug, each] as const)]);
});

function found<Thing>(thing: Thing | undefined, where: string): Thing {
  if (thing === undefined) throw new RangeError(`nothing at ${where}`);
  return thing;
}
