import type { Article } from './article.ts';
import { nameDoubts } from './name-doubts.ts';
import type { Doubt } from './doubt.ts';
import type { Edition } from './edition.ts';
import { quotationDoubts } from './quotation-doubts.ts';
import { referenceDoubts, surnameDoubts } from './reading-doubts.ts';
import { timeDoubts } from './time-doubts.ts';

/** All that an editor should look at, by the articles' files, in the order of their text. */
export function doubtsOf(edition: Edition): Doubt[] {
  return [...edition.articles]
    .sort((a, b) => (a.file < b.file ? -1 : 1))
    .flatMap((article) => doubtsIn(edition, article));
}

/** What an editor should look at in one article, in the order of its text. */
export function doubtsIn(edition: Edition, article: Article): Doubt[] {
  return [
    ...timeDoubts(article, edition.settings),
    ...surnameDoubts(article),
    ...referenceDoubts(article),
    ...quotationDoubts(article),
    ...(namesOf(edition).get(article) ?? []),
  ].sort((a, b) => a.start - b.start);
}

/** Names are compared over all articles, once for an edition. */
function namesOf(edition: Edition): Map<Article, Doubt[]> {
  const known = NAMES.get(edition) ?? Map.groupBy(nameDoubts(edition), ({ article }) => article);
  NAMES.set(edition, known);
  return known;
}

const NAMES = new WeakMap<Edition, Map<Article, Doubt[]>>();
