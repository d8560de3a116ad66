import type { Edition } from '../edition/edition.ts';
import { absolute, addresses, linksFrom } from './addresses.ts';
import { cardsOf } from './cards.ts';
import type { PageFacts, Step } from './page-facts.ts';
import { dataOf } from './structured-data.ts';
import type { HeadView } from './view.ts';

/** What a page tells machines of itself; of its address only where the edition's is known. */
export function headOf(edition: Edition, facts: PageFacts): HeadView {
  const { title, address } = edition.settings;
  const isIndexed = facts.noindex !== true;
  return {
    canonical: address !== undefined && isIndexed ? absolute(address, facts.page) : null,
    feeds: feedsOf(edition, facts),
    cards: cardsOf(
      edition,
      { page: facts.page, title: facts.title ?? title, description: facts.description },
      facts.card ?? { type: 'website' },
    ),
    data: dataOf(edition, facts),
  };
}

function feedsOf({ settings }: Edition, { page, feeds = [] }: PageFacts): HeadView['feeds'] {
  const link = linksFrom(page);
  const atom = ({ page: to, title }: Step) => ({ href: link(to), type: 'application/atom+xml', title });
  const { title, address } = settings;
  return [
    atom({ page: addresses.feed, title }),
    ...(address === undefined
      ? []
      : [
          { href: link(addresses.rssFeed), type: 'application/rss+xml', title },
          { href: link(addresses.jsonFeed), type: 'application/feed+json', title },
        ]),
    ...feeds.map(atom),
  ];
}
