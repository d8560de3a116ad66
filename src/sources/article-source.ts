import { parseBody } from '../text/passages.ts';
import { articleSchema, type ArticleData } from './article-schema.ts';
import { correctionProblems } from './correction-problems.ts';
import { slugFault } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { linkProblems } from './link-problems.ts';
import { byPlace, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { yamlProblems } from './yaml-source.ts';

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
  const body = parseBody(split.body);
  problems.push(...linkProblems(split, body));
  const unsound = yamlProblems(split.yaml);
  const valid = unsound.length > 0 ? { problems: unsound } : validate(split.yaml, articleSchema);
  if (unsound.length === 0) problems.push(...correctionProblems(split, body));
  if ('problems' in valid) return { problems: [...problems, ...valid.problems].sort(byPlace) };
  return problems.length > 0
    ? { problems: problems.sort(byPlace) }
    : { slug, file, data: valid.value, body: split.body };
}

/** The slug of an article’s file. */
export function slugOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, '');
}
