import type { Article } from './article.ts';

/** The articles of a month, newest first. */
export interface Month {
  /** As in `2025-03`. */
  readonly when: string;
  readonly articles: readonly Article[];
}

/** So few articles need no archive: the front page shows them all. */
const ARCHIVE_FROM = 12;

/** The months of these articles, given newest first, from the newest on; none while the articles are few. */
export function archiveOf(articles: readonly Article[]): Month[] {
  if (articles.length < ARCHIVE_FROM) return [];
  const months = Map.groupBy(articles, ({ day }) => day.slice(0, 7));
  // By day as written: at their own offsets, two articles may stand in another order than by the instant.
  return [...months]
    .map(([when, each]) => ({ when, articles: each }))
    .sort((a, b) => (a.when < b.when ? 1 : -1));
}
