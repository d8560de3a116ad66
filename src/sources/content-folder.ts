import { lstatSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { articlesReadAhead } from './read-ahead.ts';
import { readAnchors, type Anchors } from './anchors-source.ts';
import { readArticle, type ReadArticle } from './article-source.ts';
import { bytesIn } from './content-file.ts';
import type { Content } from './content.ts';
import { contentFilesIn, type Folder } from './content-files.ts';
import type { Problem } from './problem.ts';
import { readProfile, type ReadProfile } from './profile-source.ts';
import { readSettings, type ReadSettings } from './settings-source.ts';
import { siteUrl } from './site-url.ts';
import { readStory, type ReadStory } from './story-source.ts';
import { decodeUtf8 } from './utf8.ts';

export const settingsFile = (content: string): string => join(content, 'edition.yaml');
export const anchorsFile = (content: string): string => join(content, 'anchors.yaml');
export const folderOf = (content: string, name: Folder): string => join(content, name);

/**
 * Reads every article of a content folder, each file once, but for those that are `known`, by the paths that problems
 * name; tells of stray files in the whole of it.
 */
export function articlesIn(content: string, known?: ReadonlyMap<string, ReadArticle>): Content<ReadArticle> {
  const ahead = articlesReadAhead(content);
  if (ahead) return ahead;
  const { articles, others } = contentFilesIn(content);
  const strays = others.map(({ path, what, fix }) => at(path, what, fix));
  const { sources, problems, notices } = readAll(content, articles, readArticle, known);
  const isEmpty = articles.length === 0 && strays.length === 0;
  return {
    sources,
    problems: [...strays, ...problems],
    notices: isEmpty ? [at(folderOf(content, 'articles'), ...EMPTY)] : notices,
  };
}

/** Reads every person's profile of a content folder, each file once; there need not be any. */
export function profilesIn(content: string): Content<ReadProfile> {
  return readAll(content, contentFilesIn(content).people, readProfile);
}

/** Reads what is said of every story, each file once; there need not be any. */
export function storiesIn(content: string): Content<ReadStory> {
  return readAll(content, contentFilesIn(content).stories, readStory);
}

/**
 * Reads the settings of the edition; without a file, every field is as it is by default. SITE_URL, for whoever
 * publishes one edition at several places, wins over the `address` of the file.
 */
export function settingsIn(content: string): ReadSettings | { problems: Problem[] } {
  const site = siteUrl();
  if (site === null) return { problems: [NO_SITE] };
  const file = settingsFile(content);
  if (statSync(content, { throwIfNoEntry: false })?.isDirectory() !== true)
    return { problems: [at(content, 'there is no such folder', 'name the content folder in CONTENT_DIR')] };
  const found = isThere(file) ? read(content, file, readSettings) : readSettings(shownPath(file), '');
  if ('problems' in found || site === undefined) return found;
  return { ...found, settings: { ...found.settings, address: site } };
}

/** Reads the record of anchors; there need not be one. */
export function anchorsIn(content: string): { anchors: Anchors } | { problems: Problem[] } {
  const file = anchorsFile(content);
  return isThere(file) ? read(content, file, readAnchors) : { anchors: new Map() };
}

/** Everything that is wrong in a content folder: the loaders run side by side, and each must tell of all. */
export function problemsIn(content: string): Problem[] {
  const settings = settingsIn(content);
  const anchors = anchorsIn(content);
  return [
    ...('problems' in settings ? settings.problems : []),
    ...articlesIn(content).problems,
    ...profilesIn(content).problems,
    ...storiesIn(content).problems,
    ...('problems' in anchors ? anchors.problems : []),
  ];
}

const NO_SITE: Problem = {
  file: 'SITE_URL',
  line: 1,
  column: 1,
  what: 'no address of a site',
  fix: 'write one such as https://example.org/, or leave the variable out',
};

const EMPTY = ['no article yet', 'add a file such as ferry-returns.md'] as const;

function readAll<Source extends { readonly notices: readonly Problem[] }>(
  content: string,
  files: readonly string[],
  reader: (file: string, contents: string) => Source | { problems: Problem[] },
  known?: ReadonlyMap<string, Source>,
): Content<Source> {
  const all = files.map((file) => known?.get(shownPath(file)) ?? read(content, file, reader));
  const sources = all.flatMap((each) => ('problems' in each ? [] : [each]));
  return {
    sources,
    problems: all.flatMap((each) => ('problems' in each ? each.problems : [])),
    notices: sources.flatMap(({ notices }) => notices),
  };
}

function read<Value>(
  content: string,
  file: string,
  reader: (file: string, contents: string) => Value | { problems: Problem[] },
): Value | { problems: Problem[] } {
  const bytes = bytesIn(content, file);
  if ('what' in bytes) return { problems: [at(file, bytes.what, bytes.fix)] };
  const contents = decodeUtf8(shownPath(file), bytes);
  return typeof contents === 'string' ? reader(shownPath(file), contents) : contents;
}

/** Whether anything has this name, be it a link that leads nowhere. */
function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

const at = (path: string, what: string, fix: string): Problem => ({
  file: shownPath(path),
  line: 1,
  column: 1,
  what,
  fix,
});

/** Paths as authors know them: from where they stand, with forward slashes. */
export function shownPath(file: string): string {
  return relative(process.cwd(), file).replaceAll('\\', '/');
}
