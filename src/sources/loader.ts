import { basename, dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { isArticleFile } from './article-files.ts';
import { articlesFolder, articlesIn, problemsIn, settingsFile, settingsIn } from './content-folder.ts';
import { ContentError, formatProblem, type Problem } from './problem.ts';

/**
 * The collection of articles: front matter, digest and file of each. Bodies stay in their files, since a
 * store that holds them makes a large build three times slower. Throws a ContentError with every problem.
 */
export function articleLoader(content: string): Loader {
  return {
    name: 'dateline-articles',
    load: async (context) => {
      const problems = loadArticles(content, context);
      if (problems.length > 0 && !context.watcher) throw new ContentError(problemsIn(content));
      report(problems, context);
      watch(articlesFolder(content), isArticleFile, context, () =>
        report(loadArticles(content, context), context),
      );
    },
  };
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

/** Brings the store in line with the folder; articles with problems are left out, and all problems returned. */
function loadArticles(content: string, context: LoaderContext): readonly Problem[] {
  const { store, config, generateDigest } = context;
  const { articles, problems, notices } = articlesIn(content);
  // A collection that ever held something is known as empty; Astro warns of one that never did, for each page.
  if (articles.length === 0) store.set({ id: 'none', data: {} });
  const gone = new Set(store.keys());
  for (const { slug, file, data, body } of articles) {
    gone.delete(slug);
    const digest = generateDigest({ data, body });
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
