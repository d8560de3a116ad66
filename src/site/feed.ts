import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { newestFirst, type Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import type { Story } from '../edition/story.ts';
import { utc } from '../edition/utc.ts';
import { addresses, linksOutside } from './addresses.ts';
import { feedBody } from './feed-body.ts';
import { lastingId } from './lasting-id.ts';
import { wording } from './wording.ts';

/** What a feed is about. */
export interface FeedFacts {
  /** Its address, and that of the page that shows the same. */
  readonly feed: string;
  readonly page: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly articles: readonly Article[];
  readonly most: number;
}

/** So many articles are in the edition's feed: what readers take who look in once a month. */
const MOST = 50;

/** So many are in the feed of a person or story, of which there are thousands, each with the whole text. */
const MOST_OF_ONE = 20;

/** The formats in which the edition's feed is had, by the end of its address; RSS and JSON need whole addresses. */
export const feedsOf = ({ settings }: Edition): readonly string[] =>
  settings.address === undefined ? ['xml'] : ['xml', 'rss.xml', 'json'];

export function siteFeed(edition: Edition, format: string): string {
  const { title, tagline } = edition.settings;
  const facts = {
    page: addresses.front,
    title,
    description: tagline,
    articles: edition.articles,
    most: MOST,
  };
  if (format === 'rss.xml') return rssFeed(edition, { ...facts, feed: addresses.rssFeed });
  if (format === 'json') return jsonFeed(edition, { ...facts, feed: addresses.jsonFeed });
  return atomFeed(edition, { ...facts, feed: addresses.feed });
}

/** The articles that name a person, or whoever goes by the name. */
export function personFeed(edition: Edition, person: Person): string {
  return atomFeed(edition, {
    feed: addresses.personFeed(person.slug),
    page: addresses.person(person.slug),
    title: wording.pageTitle(wording.feedOf(person.name), edition.settings.title),
    articles: person.groups.flat().map(({ article }) => article),
    most: MOST_OF_ONE,
  });
}

/** The articles of a story. */
export function storyFeed(edition: Edition, story: Story): string {
  return atomFeed(edition, {
    feed: addresses.storyFeed(story.slug),
    page: addresses.story(story.slug),
    title: wording.pageTitle(story.title, edition.settings.title),
    articles: story.articles,
    most: MOST_OF_ONE,
  });
}

/** Atom (RFC 4287), which may name places relative to itself: the format that needs no known address. */
export function atomFeed(edition: Edition, facts: FeedFacts): string {
  const link = linksOutside(edition.settings.address, facts.feed);
  const { settings } = edition;
  return generateAtomFeed({
    id: lastingId(`${settings.title}\n${facts.feed}`),
    title: { value: plain(facts.title) },
    ...(facts.description !== undefined && { subtitle: { value: plain(facts.description) } }),
    updated: updatedOf(edition, facts),
    authors: [{ name: plain(settings.title) }],
    generator: { text: 'Dateline' },
    links: [
      // Where it is had, in full: beside the site it would tell nobody anything.
      ...(settings.address === undefined
        ? []
        : [{ href: link(facts.feed), rel: 'self', type: 'application/atom+xml' }]),
      { href: link(facts.page), rel: 'alternate', type: 'text/html' },
    ],
    xml: { lang: settings.language },
    entries: newest(facts).map((article) => {
      const { data, language, slug } = article;
      return {
        id: idOf(article),
        title: { value: plain(data.headline) },
        published: utc(data.published, settings.timeZone),
        updated: changed(edition, article),
        ...(data.byline !== undefined && { authors: [{ name: plain(data.byline) }] }),
        ...(data.dek !== undefined && { summary: { value: plain(data.dek) } }),
        links: [{ href: link(addresses.article(slug)), rel: 'alternate', type: 'text/html' }],
        content: { type: 'html', value: plain(feedBody(edition, article)) },
        xml: { lang: language },
      };
    }),
  });
}

/** RSS 2.0, whose links must be absolute. */
function rssFeed(edition: Edition, facts: FeedFacts): string {
  const { settings } = edition;
  const link = linksOutside(settings.address, facts.feed);
  return generateRssFeed({
    title: plain(facts.title),
    link: link(facts.page),
    description: plain(facts.description ?? wording.aboutDek(settings.title)),
    language: settings.language,
    lastBuildDate: updatedOf(edition, facts),
    generator: 'Dateline',
    atom: { links: [{ href: link(facts.feed), rel: 'self', type: 'application/rss+xml' }] },
    items: newest(facts).map((article) => ({
      title: plain(article.data.headline),
      link: link(addresses.article(article.slug)),
      guid: { value: idOf(article), isPermaLink: false },
      pubDate: utc(article.data.published, settings.timeZone),
      ...(article.data.dek !== undefined && { description: plain(article.data.dek) }),
      ...(article.data.byline !== undefined && { dc: { creators: [plain(article.data.byline)] } }),
      content: { encoded: plain(feedBody(edition, article)) },
    })),
  });
}

/** JSON Feed 1.1 (jsonfeed.org). */
function jsonFeed(edition: Edition, facts: FeedFacts): string {
  const { settings } = edition;
  const link = linksOutside(settings.address, facts.feed);
  const feed = generateJsonFeed({
    title: facts.title,
    home_page_url: link(facts.page),
    feed_url: link(facts.feed),
    ...(facts.description !== undefined && { description: facts.description }),
    language: settings.language,
    items: newest(facts).map((article) => ({
      id: idOf(article),
      url: link(addresses.article(article.slug)),
      title: article.data.headline,
      content_html: feedBody(edition, article),
      ...(article.data.dek !== undefined && { summary: article.data.dek }),
      ...(article.data.byline !== undefined && { authors: [{ name: article.data.byline }] }),
      date_published: utc(article.data.published, settings.timeZone),
      date_modified: changed(edition, article),
      language: article.language,
    })),
  });
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function newest({ articles, most }: FeedFacts): Article[] {
  const readable = articles.filter(({ data }) => data.status !== 'withdrawn');
  return [...new Set(readable)].sort(newestFirst).slice(0, most);
}

const idOf = ({ slug }: Article) => lastingId(addresses.article(slug));

function changed({ settings }: Edition, { data }: Article): Date {
  return utc(data.updated ?? data.published, settings.timeZone);
}

/** When the newest change was made, by the articles; never when somebody built the site. */
function updatedOf(edition: Edition, facts: FeedFacts): Date {
  return new Date(Math.max(0, ...newest(facts).map((article) => changed(edition, article).getTime())));
}

/** Without what XML cannot hold (XML 1.0, section 2.2): control characters, and halves of characters. */
function plain(words: string): string {
  return words.toWellFormed().replace(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g, '');
}
