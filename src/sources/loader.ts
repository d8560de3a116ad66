import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './content.ts';
import { isContentFile, type Folder } from './content-files.ts';
import {
  articlesIn,
  folderOf,
  problemsIn,
  profilesIn,
  settingsFile,
  settingsIn,
  storiesIn,
} from './content-folder.ts';
import type { MarkdownSource } from './markdown-source.ts';
import { ContentError, formatProblem, type Problem } from './problem.ts';

/**
 * The collection of articles: front matter, digest and file of each. Bodies stay in their files, since a
 * store that holds them makes a large build three times slower. Throws a ContentError with every problem.
 */
export function articleLoader(content: string): Loader {
  return markdownLoader(content, 'articles', articlesIn);
}

/** The collection of people's profiles, kept in the same way. */
export function profileLoader(content: string): Loader {
  return markdownLoader(content, 'people', profilesIn);
}

/** The collection of what is said of stories, kept in the same way. */
export function storyLoader(content: string): Loader {
  return markdownLoader(content, 'stories', storiesIn);
}

/** The collection with the one entry `edition`: what `edition.yaml` says. */
export function settingsLoader(content: string): Loader {
  const load = (context: LoaderContext): readonly Problem[] => {
    const read = settingsIn(content);
    if ('problems' in read) return read.problems;
    const { settings, notices } = read;
    context.store.set({ id: 'edition', data: settings, digest: context.generateDigest(settings) });
    notify(notices, context);
    return [];
  };
  return {
    name: 'dateline-settings',
    load: async (context) => {
      const problems = load(context);
      if (problems.length > 0) throw new ContentError(problemsIn(content));
      const file = settingsFile(content);
      watch(
        dirname(file),
        (name) => name === basename(file),
        context,
        () => report(load(context), context),
      );
    },
  };
}

type Source = MarkdownSource<Record<string, unknown>>;

function markdownLoader(content: string, folder: Folder, read: (content: string) => Content<Source>): Loader {
  return {
    name: `dateline-${folder}`,
    load: async (context) => {
      const problems = store(read(content), context);
      if (problems.length > 0 && !context.watcher) throw new ContentError(problemsIn(content));
      report(problems, context);
      watch(folderOf(content, folder), isContentFile, context, () =>
        report(store(read(content), context), context),
      );
    },
  };
}

/** Brings the store in line with a folder; files with problems are left out, and all problems returned. */
function store({ sources, problems, notices }: Content<Source>, context: LoaderContext): readonly Problem[] {
  const { store, config, generateDigest } = context;
  // A collection that ever held something is known as empty; Astro warns of one that never did, for each page.
  if (sources.length === 0) store.set({ id: 'none', data: {} });
  const gone = new Set(store.keys());
  for (const { slug, file, data, body, pictures } of sources) {
    gone.delete(slug);
    const digest = generateDigest({ data, body, pictures: [...pictures.values()].map(({ key }) => key) });
    if (store.get(slug)?.digest === digest) continue;
    const filePath = relative(fileURLToPath(config.root), resolve(file)).replaceAll('\\', '/');
    store.set({ id: slug, data, filePath, digest });
  }
  for (const id of gone) store.delete(id);
  notify(notices, context);
  return problems;
}

function notify(notices: readonly Problem[], { logger }: LoaderContext): void {
  for (const notice of notices) logger.warn(formatProblem(notice));
}

function watch(
  folder: string,
  isOurs: (name: string) => boolean,
  { watcher }: LoaderContext,
  reload: () => void,
): void {
  watcher?.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) {
    watcher?.on(event, (path) => {
      if (dirname(path) === folder && isOurs(basename(path))) reload();
    });
  }
}

function report(problems: readonly Problem[], { logger }: LoaderContext): void {
  if (problems.length > 0) logger.error(new ContentError(problems).message);
}
