import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** Something in an article that an editor should look at, and the line that settles it for good. */
export interface Doubt extends Span {
  readonly kind: 'time' | 'surname' | 'reference' | 'quotation' | 'apart' | 'same-person' | 'single-mention';
  readonly article: Article;
  readonly what: string;
  /** What to paste into the front matter, under the field that it names. */
  readonly fix: string;
}

/** Words of an article as a correction names them: with their number, where they stand there more than once. */
export function cited({ body: { text } }: Article, { start, end }: Span): string {
  const words = text.slice(start, end);
  const all = occurrences(text, words);
  const nth = all.length > 1 ? `, nth: ${all.findIndex((span) => span.start === start) + 1}` : '';
  return `${JSON.stringify(words)}${nth}`;
}
