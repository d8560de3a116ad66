import { parseBody } from '../text/passages.ts';
import { articleSchema, type ArticleData } from './article-schema.ts';
import { correctionProblems } from './correction-problems.ts';
import { slugFault } from './fields.ts';
import { splitFrontMatter } from './front-matter.ts';
import { linkProblems } from './link-problems.ts';
import { articleNotices } from './not-shown.ts';
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

export interface ReadArticle extends ArticleSource {
  /** What its author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}

/**
 * Reads one article: its file’s name, without `.md`, is its address.
 * Returns the article, or everything that is wrong with the file.
 */
export function readArticle(file: string, contents: string): ReadArticle | { problems: Problem[] } {
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
  if (split.body.trim() === '' && valid.value.status !== 'withdrawn')
    problems.push({ file, line: split.linesBefore + 1, column: 1, ...NO_TEXT });
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  return { slug, file, data: valid.value, body: split.body, notices: articleNotices(split.yaml) };
}

const NO_TEXT = { what: 'no text', fix: 'write the article below the front matter' };

/** The slug of an article’s file. */
export function slugOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, '');
}
