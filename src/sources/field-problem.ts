import { splitFrontMatter } from './front-matter.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { placeIn, type Problem } from './problem.ts';
import { problemAt } from './validate.ts';

/** A Markdown file as it was read. */
export type Written = Pick<MarkdownSource<unknown>, 'file' | 'contents'>;

/** A problem with the field at `path` of a file’s front matter, found only once all files were read. */
export function fieldProblem(
  { file, contents }: Written,
  path: readonly PropertyKey[],
  what: string,
  fix: string,
): Problem {
  const split = splitFrontMatter(file, contents);
  return 'problems' in split
    ? { file, line: 1, column: 1, what, fix }
    : problemAt(split.yaml, path, what, fix);
}

/** The line and column in a file of a place in the Markdown below its front matter. */
export function placeInFile({ file, contents }: Written, offset: number): Pick<Problem, 'line' | 'column'> {
  const split = splitFrontMatter(file, contents);
  const { body, linesBefore } = 'problems' in split ? { body: contents, linesBefore: 0 } : split;
  return placeIn(body, offset, linesBefore);
}
