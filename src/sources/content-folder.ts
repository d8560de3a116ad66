import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { articleFilesIn } from './article-files.ts';
import { readArticle, type ReadArticle } from './article-source.ts';
import type { Problem } from './problem.ts';
import { readSettings, type ReadSettings } from './settings-source.ts';
import { decodeUtf8 } from './utf8.ts';

/** All that a content folder says, and what is wrong with it. */
export interface Content {
  readonly articles: readonly ReadArticle[];
  readonly problems: readonly Problem[];
  /** What an author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}

export const settingsFile = (content: string): string => join(content, 'edition.yaml');
export const articlesFolder = (content: string): string => join(content, 'articles');

/** Reads every article of a content folder, each file once. */
export function articlesIn(content: string): Content {
  const { articles: files, others } = articleFilesIn(content);
  const problems: Problem[] = others.map(({ path, what, fix }) => at(path, what, fix));
  const articles: ReadArticle[] = [];
  for (const file of files) {
    const article = read(file, readArticle);
    if ('problems' in article) problems.push(...article.problems);
    else articles.push(article);
  }
  const notices = articles.flatMap((article) => article.notices);
  const isEmpty = files.length === 0 && problems.length === 0;
  return { articles, problems, notices: isEmpty ? [at(articlesFolder(content), ...EMPTY)] : notices };
}

/** Reads the settings of the edition; without a file, every field is as it is by default. */
export function settingsIn(content: string): ReadSettings | { problems: Problem[] } {
  const file = settingsFile(content);
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { problems: [at(content, 'there is no such folder', 'name the content folder in CONTENT_DIR')] };
  return statSync(file, { throwIfNoEntry: false })
    ? read(file, readSettings)
    : readSettings(shownPath(file), '');
}

/** Everything that is wrong in a content folder: the loaders run side by side, and each must tell of both. */
export function problemsIn(content: string): Problem[] {
  const settings = settingsIn(content);
  return [...('problems' in settings ? settings.problems : []), ...articlesIn(content).problems];
}

const EMPTY = ['no article yet', 'add a file such as ferry-returns.md'] as const;

function read<Value>(
  file: string,
  reader: (file: string, contents: string) => Value | { problems: Problem[] },
): Value | { problems: Problem[] } {
  const contents = decodeUtf8(shownPath(file), readFileSync(file));
  return typeof contents === 'string' ? reader(shownPath(file), contents) : contents;
}

const at = (path: string, what: string, fix: string): Problem => ({
  file: shownPath(path),
  line: 1,
  column: 1,
  what,
  fix,
});

/** Paths as authors know them: from where they stand, with forward slashes. */
function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}
