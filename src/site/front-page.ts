import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { openingOf, ownLanguage, readingTime, wayToTimeline, whoEntries } from './article-facts.ts';
import { articlePicture } from './article-picture.ts';
import { when } from './dates.ts';
import { frameOf } from './frame.ts';
import { itemsOf } from './item.ts';
import { wording } from './wording.ts';
import type { FrontView, LeadView } from './view.ts';

/** How many articles below the lead weigh more than the rest. */
const SECOND = 5;

/** How many articles the front page shows; older ones are in the archive. */
const MOST = 30;

/** How many of its people the lead names; its article has them all. */
const MOST_PEOPLE = 4;

/** The newest article that its editor features leads, else the newest; the others follow by date. */
export function frontPage(edition: Edition): FrontView {
  const page = addresses.front;
  const link = linksFrom(page);
  const { current } = edition;
  const lead = current.find(({ data }) => data.featured === true) ?? current[0];
  const others = current.filter((article) => article !== lead);
  return {
    frame: frameOf(edition, {
      page,
      title: null,
      description: edition.settings.tagline ?? wording.aboutDek(edition.settings.title),
    }),
    lead: lead ? leadOf(edition, lead, link) : null,
    items: itemsOf(edition, others.slice(0, MOST - 1), link, SECOND, lead),
    more: current.length > MOST ? { href: link(addresses.archive), text: wording.olderArticles } : null,
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
    people:
      people.length > 0
        ? {
            title: wording.people,
            entries: people.slice(0, MOST_PEOPLE),
            more:
              people.length > MOST_PEOPLE
                ? {
                    href: link(addresses.article(article.slug), ids.people),
                    text: wording.morePeople(people.length - MOST_PEOPLE),
                  }
                : null,
          }
        : null,
    dates: way && { title: wording.dates, way, picture: articlePicture(edition, article, link, 'small') },
  };
}
