import { articleSchema, type ArticleData } from './article-schema.ts';
import { correctionProblems } from './correction-problems.ts';
import { readMarkdown, type MarkdownSource } from './markdown-source.ts';
import type { Problem } from './problem.ts';

/** An article as its author wrote it. */
export type ArticleSource = MarkdownSource<ArticleData>;

export interface ReadArticle extends ArticleSource {
  /** What its author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}

/**
 * Reads one article: its file’s name, without `.md`, is its address.
 * Returns the article, or everything that is wrong with the file.
 */
export function readArticle(file: string, contents: string): ReadArticle | { problems: Problem[] } {
  const read = readMarkdown(file, contents, articleSchema, correctionProblems, ({ status }, split) =>
    split.body.trim() === '' && status !== 'withdrawn'
      ? [{ file, line: split.linesBefore + 1, column: 1, ...NO_TEXT }]
      : [],
  );
  if ('problems' in read) return read;
  const { slug, data, body, pictures } = read;
  return { slug, file, data, body, contents, pictures, notices: [] };
}

const NO_TEXT = { what: 'no text', fix: 'write the article below the front matter' };
