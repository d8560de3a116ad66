import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { addresses, type Linker } from './addresses.ts';
import { ownLanguage, wayToTimeline, whoEntries } from './article-facts.ts';
import { when } from './dates.ts';
import { wording } from './wording.ts';
import type { ItemView, LinkIn } from './view.ts';

/**
 * Articles in a list, in their order. The first `heavy` weigh more than the rest; `above` is the article that the
 * list goes on from.
 */
export function itemsOf(
  edition: Edition,
  articles: readonly Article[],
  link: Linker,
  heavy = 0,
  above?: Article,
): ItemView[] {
  return articles.map((article, index) => {
    const before = index === 0 ? above : articles[index - 1];
    const way = wayToTimeline(edition, article, link);
    return {
      ...ownLanguage(article),
      headline: { href: link(addresses.article(article.slug)), text: article.data.headline },
      dek: article.data.dek ?? null,
      day: before?.day === article.day ? null : when(article.day),
      weight: index < heavy ? 'second' : 'rest',
      people: whoEntries(edition, article, link).map(({ name, href }) => ({ href, text: name })),
      dates: way && { label: wording.timelinePrefix, way },
    };
  });
}

/** The way to an article, by its headline, in its own language. */
export function headlineLink(article: Article, link: Linker): LinkIn {
  return {
    ...ownLanguage(article),
    href: link(addresses.article(article.slug)),
    text: article.data.headline,
  };
}
