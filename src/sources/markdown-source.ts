import type { z } from 'astro/zod';
import { excessIn } from '../text/limits.ts';
import { parseBody, type Body } from '../text/passages.ts';
import { slugFault } from './fields.ts';
import { footnoteProblems } from './footnote-problems.ts';
import { splitFrontMatter, type FrontMatter } from './front-matter.ts';
import { htmlProblems } from './html-problems.ts';
import { invisibleNotices } from './invisible.ts';
import { linkProblems } from './link-problems.ts';
import type { Pictures } from './picture-file.ts';
import { picturesOf } from './pictures.ts';
import { byPlace, placeIn, type Problem } from './problem.ts';
import { validate } from './validate.ts';
import { yamlProblems } from './yaml-source.ts';

/** A Markdown file with fields above its text, as its author wrote it. */
export interface MarkdownSource<Data> {
  readonly slug: string;
  /** The path of the file, as problems name it. */
  readonly file: string;
  readonly data: Data;
  /** Markdown. */
  readonly body: string;
  /** The whole file, for the place of what is found to be wrong later. */
  readonly contents: string;
  /** The pictures beside it that it shows. */
  readonly pictures: Pictures;
}

/** The same as it is read. */
export interface Read<Data> extends MarkdownSource<Data> {
  /** What its author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}

/**
 * Reads a file whose name, without `.md`, is an address. `more` looks for what is wrong between its fields and
 * its text, whatever else the schema finds; `whole` at the sound value. Returns the file, or all that is wrong.
 */
export function readMarkdown<Schema extends z.ZodType>(
  file: string,
  contents: string,
  schema: Schema,
  more: (split: FrontMatter, body: Body) => Problem[] = () => [],
  whole: (data: z.infer<Schema>, split: FrontMatter, body: Body) => Problem[] = () => [],
): Read<z.infer<Schema>> | { problems: Problem[] } {
  const slug = slugOf(file);
  const fault = slugFault(slug);
  const problems: Problem[] = [];
  if (fault !== null) {
    const fix = 'rename the file: its name is the address of the page';
    problems.push({ file, line: 1, column: 1, what: `the file’s name ${fault}`, fix });
  }
  const split = splitFrontMatter(file, contents);
  if ('problems' in split) return { problems: [...problems, ...split.problems] };
  const excess = excessIn(split.body);
  if (excess !== null) {
    const { offset, what, fix } = excess;
    problems.push({ file, ...placeIn(split.body, offset, split.linesBefore), what, fix });
  }
  const body = parseBody(excess === null ? split.body : '');
  const html = htmlProblems(split, body);
  problems.push(...linkProblems(split, body), ...footnoteProblems(split, body), ...html.problems);
  const { pictures, problems: unshown } = picturesOf(split, body);
  problems.push(...unshown);
  const unsound = yamlProblems(split.yaml);
  const valid = unsound.length > 0 ? { problems: unsound } : validate(split.yaml, schema);
  if (unsound.length === 0 && excess === null) problems.push(...more(split, body));
  if ('problems' in valid) return { problems: [...problems, ...valid.problems].sort(byPlace) };
  if (excess === null) problems.push(...whole(valid.value, split, body));
  if (problems.length > 0) return { problems: problems.sort(byPlace) };
  return {
    slug,
    file,
    data: valid.value,
    body: split.body,
    contents,
    pictures,
    notices: [...invisibleNotices(file, contents), ...html.notices],
  };
}

/** The slug of a Markdown file. */
export function slugOf(file: string): string {
  return (file.split(/[/\\]/).at(-1) ?? file).replace(/\.md$/, '');
}
