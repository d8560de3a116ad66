import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What lies in a content folder beside `edition.yaml`. Paths are whole. */
export interface ArticleFiles {
  /** In the order of their names. */
  readonly articles: readonly string[];
  /** What somebody may take for an article and nothing reads, with what to do about it. */
  readonly others: readonly { readonly path: string; readonly what: string; readonly fix: string }[];
}

/** Whether a file of the articles’ folder is an article, and not what an editor’s program left behind. */
export function isArticleFile(name: string): boolean {
  return name.endsWith('.md') && !isLeftBehind(name);
}

/** Looks through a content folder. */
export function articleFilesIn(content: string): ArticleFiles {
  const folder = join(content, 'articles');
  const entries = filesBelow(folder);
  if (entries === null) return { articles: [], others: [...profiles(content), { path: folder, ...MISSING }] };
  const others = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.parentPath !== folder) return /\.md$/i.test(entry.name) ? [{ path, ...BELOW }] : [];
    if (entry.name.endsWith('.md') || !/\.(?:md|markdown|mdx|txt)$/i.test(entry.name)) return [];
    return [{ path, what: NO_ARTICLE, fix: `rename it to ${entry.name.replace(/\.[^.]+$/, '.md')}` }];
  });
  const articles = entries
    .filter((entry) => entry.parentPath === folder && isArticleFile(entry.name))
    .map((entry) => join(folder, entry.name));
  return { articles: articles.sort(), others: [...others, ...profiles(content)] };
}

const MISSING = {
  what: 'there is no such folder',
  fix: 'make it, and put the articles into it, each a file such as ferry-returns.md',
};
const NO_ARTICLE = 'not read as an article, since the file’s name does not end with “.md”';
const BELOW = {
  what: 'not read as an article, since it lies in a folder below',
  fix: 'move it up into articles',
};
const PROFILE = {
  what: 'files about people are not read yet',
  fix: 'take it out, and write “withhold” in edition.yaml, or “people” in the articles',
};

/** Nobody may believe that what such a file says, `withhold: true` for one, is heeded. */
function profiles(content: string) {
  return (filesBelow(join(content, 'people')) ?? [])
    .filter(({ name }) => /\.(?:md|ya?ml)$/i.test(name))
    .map((entry) => ({ path: join(entry.parentPath, entry.name), ...PROFILE }));
}

/** The files in a folder and below it, or null where there is none. */
function filesBelow(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => !entry.isDirectory() && !isLeftBehind(entry.name))
      .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

function isLeftBehind(name: string): boolean {
  return /^[._~#]|~$|\.(?:swp|tmp|bak)$/i.test(name);
}
