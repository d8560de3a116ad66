import { nameDoubts } from './name-doubts.ts';
import type { Doubt } from './doubt.ts';
import type { Edition } from './edition.ts';
import { quotationDoubts } from './quotation-doubts.ts';
import { referenceDoubts, surnameDoubts } from './reading-doubts.ts';
import { timeDoubts } from './time-doubts.ts';

/** All that an editor should look at, by the articles' files, in the order of their text. */
export function doubtsOf(edition: Edition): Doubt[] {
  const inArticles = edition.articles.flatMap((article) => [
    ...timeDoubts(article, edition.settings),
    ...surnameDoubts(article),
    ...referenceDoubts(article),
    ...quotationDoubts(article),
  ]);
  return [...inArticles, ...nameDoubts(edition)].sort((a, b) =>
    a.article === b.article ? a.start - b.start : a.article.file < b.article.file ? -1 : 1,
  );
}
