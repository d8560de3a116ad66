import type { Edition } from '../edition/edition.ts';
import { absolute } from './addresses.ts';
import type { HeadView } from './view.ts';

/** What a link to a page shows where it is pasted, besides title and description. */
export interface CardFacts {
  readonly type: 'article' | 'profile' | 'website';
  /** The language of the page's own words, where it is not the house's. */
  readonly language?: string;
  /** As HTML's `datetime` has them. */
  readonly published?: string;
  readonly updated?: string;
  readonly picture?: { readonly page: string; readonly words: string };
}

/** The size that Facebook, X and others ask for: 1.91 to 1, and sharp where it is shown large. */
export const CARD_SIZE = { width: 1200, height: 630 };

/**
 * The page's Open Graph properties (ogp.me) and its Twitter card (developer.x.com, “Cards markup”), which takes
 * title, description and picture from them. All of them are about addresses, so that there are none while the
 * edition's is not known.
 */
export function cardsOf(
  { settings }: Edition,
  page: { readonly page: string; readonly title: string; readonly description: string },
  facts: CardFacts,
): HeadView['cards'] {
  const { address } = settings;
  if (address === undefined) return [];
  const { picture } = facts;
  const properties: Readonly<Record<string, string | undefined>> = {
    'og:type': facts.type,
    'og:url': absolute(address, page.page),
    'og:title': page.title,
    'og:description': page.description,
    'og:site_name': settings.title,
    'og:locale': locale(facts.language ?? settings.language),
    'og:image': picture && absolute(address, picture.page),
    'og:image:type': picture && 'image/png',
    'og:image:width': picture && String(CARD_SIZE.width),
    'og:image:height': picture && String(CARD_SIZE.height),
    'og:image:alt': picture?.words,
    'article:published_time': facts.published,
    'article:modified_time': facts.updated,
  };
  return [
    ...Object.entries(properties).flatMap(([property, content]) =>
      content === undefined ? [] : [{ property, content }],
    ),
    { name: 'twitter:card', content: picture ? 'summary_large_image' : 'summary' },
  ];
}

/** Open Graph writes a language with the country where it is spoken most: `en_US`. */
function locale(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return `${spoken}_${region}`;
}
