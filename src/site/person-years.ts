import type { Article } from '../edition/article.ts';
import type { Person, PersonArticle } from '../edition/person.ts';
import { addresses } from './addresses.ts';

/** So many passages stand on one person's page; of more, each year has a page of its own. */
const MOST_ON_ONE_PAGE = 100;

/**
 * The years that have a page of their own, newest first: none while one page holds all.
 *
 * A year's page holds the passages of the articles published in it, and the newest year has one like all
 * others, so that no later article moves a passage: once split, `people/SLUG/2024.html#p-…` is for good. The
 * page at `people/SLUG.html` keeps how the person is described, and the way to each year. Whoever shared a link
 * to a passage there before the page was split finds it at the year to which the passage went: see `movedTo`.
 */
export function personYears(person: Person): string[] {
  return isSplit(person) ? [...new Set(person.groups.flat().map(yearOf))].sort().reverse() : [];
}

/** The page that holds what an article says of a person. */
export function pageOfPassages(person: Person, article: Article): string {
  return isSplit(person)
    ? addresses.personYear(person.slug, yearOf({ article }))
    : addresses.person(person.slug);
}

/** The ids that passages of these articles had on the person's page before it was split: the oldest that it held. */
export function movedTo(person: Person, articles: readonly PersonArticle[]): string[] {
  // Anchors are given from the oldest article on.
  const stoodThere = new Set([...person.anchors.values()].slice(0, MOST_ON_ONE_PAGE));
  const ids = articles.flatMap(({ passages }) => passages.map(({ passage }) => person.anchors.get(passage)));
  return ids.filter((id): id is string => id !== undefined && stoodThere.has(id));
}

/** The year of an article's day. */
export function yearOf({ article }: { readonly article: Article }): string {
  return article.day.slice(0, 4);
}

export function passagesIn(articles: readonly PersonArticle[]): number {
  return articles.reduce((sum, { passages }) => sum + passages.length, 0);
}

function isSplit({ anchors }: Person): boolean {
  return anchors.size > MOST_ON_ONE_PAGE;
}
