import type { CorrectionComment, NewsArticle, Person } from 'schema-dts';
import type { Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import { addresses, linksOutside, type Linker } from './addresses.ts';
import { instant } from './dates.ts';
import { siteId } from './structured-data.ts';
import { isVouchedFor, personId } from './structured-person.ts';

/** An article as schema.org has it, with no word that its page does not show. */
export function newsArticle(edition: Edition, article: Article): NewsArticle {
  const { data, slug, language } = article;
  const page = addresses.article(slug);
  const link = linksOutside(edition.settings.address, page);
  const mentioned = mentions(edition, article, link);
  return {
    '@type': 'NewsArticle',
    '@id': link(page, 'article'),
    url: link(page),
    headline: data.headline,
    inLanguage: language,
    datePublished: instant(data.published).datetime,
    isPartOf: siteId(link),
    ...(data.updated !== undefined && { dateModified: instant(data.updated).datetime }),
    ...(data.dek !== undefined && { description: data.dek }),
    ...(data.byline !== undefined && { author: { '@type': 'Person', name: data.byline } }),
    ...(data.corrections && { correction: data.corrections.map(correction) }),
    ...(mentioned.length > 0 && { mentions: mentioned }),
  };
}

/**
 * Those whom the article names, by the ids of their pages. Of people whom only the rules found, nothing more is
 * said: that they are people at all is for an editor to say.
 */
function mentions(edition: Edition, article: Article, link: Linker): (Person | { '@id': string })[] {
  return article.found.people.flatMap(({ name }) => {
    const person = personIn(edition, article, name);
    if (!person) return [];
    const id = personId(link, person);
    return isVouchedFor(person) ? [{ '@type': 'Person' as const, ...id, name: person.name }] : [id];
  });
}

function correction({ date, text }: { date: string; text: string }): CorrectionComment {
  return { '@type': 'CorrectionComment', datePublished: date, text };
}
