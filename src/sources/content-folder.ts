import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readArticle, type ArticleSource } from './article-source.ts';
import type { Problem } from './problem.ts';
import type { Settings } from './settings-schema.ts';
import { readSettings } from './settings-source.ts';

/** A content folder, named by its absolute path. */
export interface ContentFolder {
  readonly path: string;
}

/** The content folder of this run: CONTENT_DIR, or `content` in the project. */
export function contentFolder(): ContentFolder {
  return { path: resolve(process.env['CONTENT_DIR'] ?? 'content') };
}

/** Paths as authors know them: from where they stand, with forward slashes. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}

export function settingsFile({ path }: ContentFolder): string {
  return join(path, 'edition.yaml');
}

export function articlesFolder({ path }: ContentFolder): string {
  return join(path, 'articles');
}

/** Whether a file of the articles’ folder is an article, and not what an editor’s program left behind. */
export function isArticleFile(name: string): boolean {
  return name.endsWith('.md') && !/^[._~#]/.test(name);
}

/** The paths of all article files, in the order of their names. */
export function articleFiles(folder: ContentFolder): string[] {
  const path = articlesFolder(folder);
  return existing(() => readdirSync(path), [])
    .filter(isArticleFile)
    .sort()
    .map((name) => join(path, name));
}

/** Reads the settings of the edition. */
export function settingsOf(folder: ContentFolder): Settings | { problems: Problem[] } {
  const file = settingsFile(folder);
  return readSettings(
    shownPath(file),
    existing(() => readFileSync(file, 'utf8'), ''),
  );
}

/** Reads one article file. */
export function articleOf(file: string): ArticleSource | { problems: Problem[] } {
  return readArticle(shownPath(file), readFileSync(file, 'utf8'));
}

/** Everything that is wrong in a content folder: the loaders run side by side, and each must tell of both. */
export function problemsIn(folder: ContentFolder): Problem[] {
  const files = [settingsOf(folder), ...articleFiles(folder).map(articleOf)];
  return files.flatMap((file) => ('problems' in file ? file.problems : []));
}

/** What `read` gives, or `otherwise` where the file or folder does not exist. */
function existing<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise;
    throw error;
  }
}
