import type { Removed } from '../text/html-tokens.ts';
import { articleSchema, type ArticleData } from './article-schema.ts';
import { correctionProblems } from './correction-problems.ts';
import { readMarkdown, type MarkdownSource, type Read } from './markdown-source.ts';
import type { Problem } from './problem.ts';

/** An article as its author wrote it. */
export type ArticleSource = MarkdownSource<ArticleData>;

export type ReadArticle = Read<ArticleData>;

/**
 * Reads one article: its file’s name, without `.md`, is its address.
 * Returns the article, or everything that is wrong with the file.
 */
export function readArticle(file: string, contents: string): ReadArticle | { problems: Problem[] } {
  return readMarkdown(file, contents, articleSchema, correctionProblems, ({ status }, split, { blocks }) =>
    status !== 'withdrawn' &&
    blocks.every(
      (block) => block.type === 'space' || (block.type === 'removed' && !(block as Removed).isOpen),
    )
      ? [{ file, line: split.linesBefore + 1, column: 1, ...NO_TEXT }]
      : [],
  );
}

const NO_TEXT = { what: 'no text', fix: 'write the article below the front matter' };
