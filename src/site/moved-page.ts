import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { addresses, linksFrom } from './addresses.ts';
import { ownLanguage } from './article-facts.ts';
import { frameOf } from './frame.ts';
import { wording } from './wording.ts';
import type { LinkIn, MovedView } from './view.ts';

/** The page at an address that a person had before: the way to the one they have now. */
export function movedPersonPage(edition: Edition, person: Person, formerly: string): MovedView {
  return movedPage(edition, addresses.person(formerly), addresses.person(person.slug), person.name);
}

/** The same for an article. */
export function movedArticlePage(edition: Edition, article: Article, formerly: string): MovedView {
  const to = addresses.article(article.slug);
  return movedPage(edition, addresses.article(formerly), to, article.data.headline, ownLanguage(article));
}

/** The same for its timeline. */
export function movedTimelinePage(edition: Edition, article: Article, formerly: string): MovedView {
  const to = addresses.articleTimeline(article.slug);
  const title = wording.timelineOf(article.data.headline);
  return movedPage(edition, addresses.articleTimeline(formerly), to, title, ownLanguage(article));
}

function movedPage(
  edition: Edition,
  page: string,
  to: string,
  title: string,
  language: Pick<LinkIn, 'lang' | 'dir'> = {},
): MovedView {
  const href = linksFrom(page)(to);
  return {
    frame: {
      ...frameOf(edition, { page, title, description: wording.moved, noindex: true }),
      moved: href,
    },
    words: wording.moved,
    to: { ...language, href, text: title },
  };
}
