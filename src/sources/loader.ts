import { readFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import {
  problemsIn,
  articleFiles,
  articleOf,
  articlesFolder,
  isArticleFile,
  settingsFile,
  settingsOf,
  type ContentFolder,
} from './content-folder.ts';
import { ContentError, type Problem } from './problem.ts';

/**
 * The collection of articles: front matter, digest and file of each. Bodies stay in their files, since a
 * store that holds them makes a large build three times slower. Throws a ContentError with every problem.
 */
export function articleLoader(folder: ContentFolder): Loader {
  return {
    name: 'dateline-articles',
    load: async (context) => {
      const problems = loadArticles(folder, context);
      if (problems.length > 0 && !context.watcher) throw new ContentError(problemsIn(folder));
      report(problems, context);
      watch(articlesFolder(folder), isArticleFile, context, () =>
        report(loadArticles(folder, context), context),
      );
    },
  };
}

/** The collection with the one entry `edition`: what `edition.yaml` says. */
export function settingsLoader(folder: ContentFolder): Loader {
  const load = (context: LoaderContext): Problem[] => {
    const settings = settingsOf(folder);
    if ('problems' in settings) return settings.problems;
    context.store.set({ id: 'edition', data: settings, digest: context.generateDigest(settings) });
    return [];
  };
  return {
    name: 'dateline-settings',
    load: async (context) => {
      const problems = load(context);
      if (problems.length > 0) throw new ContentError(problemsIn(folder));
      const file = settingsFile(folder);
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
function loadArticles(folder: ContentFolder, { store, config, generateDigest }: LoaderContext): Problem[] {
  const problems: Problem[] = [];
  const gone = new Set(store.keys());
  for (const file of articleFiles(folder)) {
    const article = articleOf(file);
    if ('problems' in article) {
      problems.push(...article.problems);
      continue;
    }
    gone.delete(article.slug);
    const digest = generateDigest(readFileSync(file, 'utf8'));
    if (store.get(article.slug)?.digest === digest) continue;
    const filePath = relative(resolve(decodeURI(config.root.pathname)), file).replaceAll('\\', '/');
    store.set({ id: article.slug, data: article.data, filePath, digest });
  }
  for (const id of gone) store.delete(id);
  return problems;
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
