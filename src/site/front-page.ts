import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { openingOf, ownLanguage, readingTime, wayToTimeline, whoEntries } from './article-facts.ts';
import { articlePicture } from './article-picture.ts';
import { when } from './dates.ts';
import { frameOf } from './frame.ts';
import { wording } from './wording.ts';
import type { FrontView, ItemView, LeadView } from './view.ts';

/** How many articles below the lead weigh more than the rest. */
const SECOND = 5;

export function frontPage(edition: Edition): FrontView {
  const page = addresses.front;
  const link = linksFrom(page);
  const [lead, ...rest] = edition.articles.filter(({ data }) => data.status !== 'withdrawn');
  return {
    frame: frameOf(edition, {
      page,
      title: null,
      description: edition.settings.tagline ?? wording.aboutDek(edition.settings.title),
    }),
    lead: lead ? leadOf(edition, lead, link) : null,
    items: rest.map((article, index) =>
      itemOf(edition, article, index, index === 0 ? lead : rest[index - 1], link),
    ),
    empty: lead ? null : wording.noArticles,
  };
}

function leadOf(edition: Edition, article: Article, link: Linker): LeadView {
  const people = whoEntries(edition, article, link);
  const way = wayToTimeline(edition, article, link);
  const href = link(addresses.article(article.slug));
  return {
    ...ownLanguage(article),
    headline: { href, text: article.data.headline },
    dek: article.data.dek ?? null,
    day: when(article.day),
    readingTime: readingTime(article),
    opening: openingOf(article),
    read: { href, text: wording.read },
    people: people.length > 0 ? { title: wording.people, entries: people } : null,
    dates: way && { title: wording.dates, way, picture: articlePicture(edition, article, link, 'small') },
  };
}

function itemOf(
  edition: Edition,
  article: Article,
  index: number,
  above: Article | undefined,
  link: Linker,
): ItemView {
  const way = wayToTimeline(edition, article, link);
  return {
    ...ownLanguage(article),
    headline: { href: link(addresses.article(article.slug)), text: article.data.headline },
    dek: article.data.dek ?? null,
    day: above?.day === article.day ? null : when(article.day),
    weight: index < SECOND ? 'second' : 'rest',
    people: whoEntries(edition, article, link).map(({ name, href }) => ({ href, text: name })),
    dates: way && { label: wording.timelinePrefix, way },
  };
}
