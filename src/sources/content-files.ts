import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { unreadable } from './content-file.ts';

/** What lies in a content folder beside `edition.yaml`. Paths are whole, in the order of their names. */
export interface ContentFiles {
  readonly articles: readonly string[];
  /** People's profiles. */
  readonly people: readonly string[];
  /** What is said of stories. */
  readonly stories: readonly string[];
  /** What somebody may take for one of these and nothing reads, with what to do about it. */
  readonly others: readonly { readonly path: string; readonly what: string; readonly fix: string }[];
}

/** The folders of Markdown files. */
export type Folder = 'articles' | 'people' | 'stories';

/** Whether a file of such a folder is read, and not what an editor’s program left behind. */
export function isContentFile(name: string): boolean {
  return name.endsWith('.md') && !isLeftBehind(name);
}

/** Looks through a content folder. */
export function contentFilesIn(content: string): ContentFiles {
  const articles = filesOf(content, 'articles');
  const [people, stories] = [filesOf(content, 'people'), filesOf(content, 'stories')];
  const missing = articles === null ? [{ path: join(content, 'articles'), ...MISSING }] : [];
  return {
    articles: articles?.read ?? [],
    people: people?.read ?? [],
    stories: stories?.read ?? [],
    others: [...missing, ...[articles, people, stories].flatMap((folder) => folder?.others ?? [])],
  };
}

function filesOf(content: string, name: Folder): { read: string[]; others: ContentFiles['others'] } | null {
  const folder = join(content, name);
  const entries = filesBelow(folder);
  if (entries === null) return null;
  if ('what' in entries) return { read: [], others: [{ path: folder, ...entries }] };
  // The text of an article as it was received lies beside it.
  const names = new Set(entries.filter((entry) => entry.parentPath === folder).map((entry) => entry.name));
  const others = entries.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name);
    if (entry.parentPath !== folder)
      return /\.md$/i.test(entry.name)
        ? [{ path, what: `${WHAT[name]}, ${BELOW}`, fix: `move it up into ${name}` }]
        : [];
    if (entry.name.endsWith('.md') || !MEANT[name].test(entry.name)) return [];
    if (name === 'articles' && names.has(`${/^(.+)\.txt$/.exec(entry.name)?.[1]}.md`)) return [];
    return [
      {
        path,
        what: `${WHAT[name]}, ${NAMED_OTHERWISE}`,
        fix: `rename it to ${entry.name.replace(/\.[^.]+$/, '.md')}`,
      },
    ];
  });
  const read = entries
    .filter((entry) => entry.parentPath === folder && isContentFile(entry.name))
    .map((entry) => join(folder, entry.name));
  return { read: read.sort(), others };
}

/** Names of files that somebody may have meant to be read. */
const MEANT: Readonly<Record<Folder, RegExp>> = {
  articles: /\.(?:md|markdown|mdx|txt)$/i,
  people: /\.(?:md|markdown|mdx|txt|ya?ml)$/i,
  stories: /\.(?:md|markdown|mdx|txt|ya?ml)$/i,
};

const MISSING = {
  what: 'there is no such folder',
  fix: 'make it, and put the articles into it, each a file such as ferry-returns.md',
};
const WHAT: Readonly<Record<Folder, string>> = {
  articles: 'not read as an article',
  people: 'not read as a person’s profile',
  stories: 'not read as a story',
};
const NAMED_OTHERWISE = 'since the file’s name does not end with “.md”';
const BELOW = 'since it lies in a folder below';

/** The files in a folder and below it, or null where there is none. */
function filesBelow(folder: string): Dirent[] | ReturnType<typeof unreadable> | null {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => isMeant(entry) && !isLeftBehind(entry.name))
      .sort((a, b) => (join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1));
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    return unreadable(error);
  }
}

/** Folders order files; one that is named like an article was to be one. */
function isMeant(entry: Dirent): boolean {
  return !entry.isDirectory() || /\.md$/i.test(entry.name);
}

function isLeftBehind(name: string): boolean {
  return /^[._~#]|~$|\.(?:swp|tmp|bak)$/i.test(name);
}
