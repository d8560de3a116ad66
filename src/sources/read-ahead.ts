import type { ReadArticle } from './article-source.ts';
import type { Content } from './content.ts';

/**
 * The articles of a content folder that a build has read before Astro starts. Vite loads this module again, twice,
 * and all copies must know of them, so that they stand in a place that belongs to none.
 */
interface ReadAhead {
  readonly content: string;
  readonly articles: Content<ReadArticle>;
}

const PLACE = Symbol.for('dateline.read-ahead');
const place = globalThis as { [PLACE]?: ReadAhead | null };

/** Null forgets them. */
export function tellOfArticles(ahead: ReadAhead | null): void {
  place[PLACE] = ahead;
}

/** Null where nothing was read ahead, as in development. */
export function articlesReadAhead(content: string): Content<ReadArticle> | null {
  const ahead = place[PLACE];
  return ahead?.content === content ? ahead.articles : null;
}
