import { articleSchema, type ArticleData } from './article-schema.ts';
import { correctionProblems } from './correction-problems.ts';
import { slugFault } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';

/** An article as its author wrote it. */
export interface ArticleSource {
  readonly slug: string;
  /** The path of its file, as problems name it. */
  readonly file: string;
  readonly data: ArticleData;
  /** Markdown. */
  readonly body: string;
}

/**
 * Reads one article: its file’s name, without `.md`, is its address.
 * Returns the article, or everything that is wrong with the file.
 */
export function readArticle(file: string, contents: string): ArticleSource | { problems: Problem[] } {
  const slug = slugOf(file);
  const fault = slugFault(slug);
  const problems: Problem[] = [];
  if (fault !== null) {
    const fix = 'rename the file: it is the address of the article';
    problems.push({ file, line: 1, column: 1, what: `the file’s name ${fault}`, fix });
  }
  const split = splitFrontMatter(file, contents);
  if ('problems' in split) return { problems: [...problems, ...split.problems] };
  const valid = validate(split.yaml, articleSchema);
  if ('problems' in valid) return { problems: [...problems, ...valid.problems] };
  problems.push(...correctionProblems(split, valid.value));
  return problems.length > 0 ? { problems } : { slug, file, data: valid.value, body: split.body };
}

/** The slug of an article’s file. */
export function slugOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, '');
}
