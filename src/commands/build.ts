/** `npm run build`: the edition in CONTENT_DIR as a website in OUT_DIR. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { cp, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };
import { contentDir, startDir } from '../sources/content-dir.ts';
import { problemsIn, settingsIn } from '../sources/content-folder.ts';
import { ContentError } from '../sources/problem.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { houseLanguage } from '../site/language.ts';
import { tellOfAnnotations, type Counts } from '../edition/annotated-ahead.ts';
import { tellOfArticles } from '../sources/read-ahead.ts';
import { annotateAhead } from './annotate-ahead.ts';
import { pageProgress } from './page-progress.ts';
import { profiled } from './profile.ts';
import { programDigest } from './program.ts';
import { progressOn, silent, type Progress } from './progress.ts';
import { BrokenSite, finish } from './finish.ts';
import { alone, codeOf, exists, mend, stagingDir, swapIn } from './swap.ts';

export const ROOT = resolve(import.meta.dirname, '../..');

/** Lies in each folder that a build made. `index.html` and `_astro/` would also tell of someone's other site. */
export const MARKER = '.dateline-output';

/** Dateline's own, as package.json has it. */
const VERSION: string = packageJson.version;

type Env = Readonly<Record<string, string | undefined>>;

export function outDir(env: Env = process.env): string {
  return env['OUT_DIR'] ? resolve(startDir(ROOT, env), env['OUT_DIR']) : join(ROOT, 'dist');
}

/** Where Astro builds and caches: inside the project, as it must, and apart for each content folder. */
export function workDir(content: string): string {
  return join(ROOT, '.dateline', createHash('sha256').update(content).digest('hex').slice(0, 12));
}

/** What a build made. */
export interface Built {
  readonly pages: number;
  readonly counts: Counts;
}

export async function build(content: string, out: string, progress: Progress = silent): Promise<Built> {
  const source = await realpath(content).catch(() => {
    throw new Refusal(
      `There is no content folder at ${content}: make it, or name another one in CONTENT_DIR.`,
    );
  });
  if (!(await stat(source)).isDirectory()) {
    throw new Refusal(
      `CONTENT_DIR ${content} is no folder: name the one that holds “articles” and “edition.yaml”.`,
    );
  }
  const target = await realPathOf(out);
  await refuseDangerous(target, source);

  const work = workDir(source);
  // One build at a time: Astro keeps some of what it makes in the project, whatever the content.
  return alone(join(ROOT, '.dateline', 'lock'), async () => {
    await mend(target);
    const settings = settingsOf(source);
    process.chdir(ROOT);
    progress.phase('Articles');
    const ahead = await annotateAhead(
      source,
      settings,
      join(work, 'cache', 'articles'),
      programDigest(ROOT),
      (done, all) => progress.step(done, all),
    );
    progress.phase('Bundling');
    let counts: Counts = { articles: 0, people: 0, datedSentences: 0 };
    tellOfArticles({ content: source, articles: ahead.articles });
    tellOfAnnotations({ content: source, annotations: ahead.annotations, linked: (all) => (counts = all) });
    try {
      await runAstro(source, work, progress);
    } finally {
      tellOfArticles(null);
      tellOfAnnotations(null);
    }
    progress.phase('Finishing');
    const staging = stagingDir(target);
    await mkdir(dirname(target), { recursive: true });
    await move(join(work, 'out'), staging);
    await writeFile(join(staging, MARKER), 'Each build replaces this folder as a whole.\n');
    try {
      const pages = await finish(staging, settings, VERSION, join(work, 'cache', 'checked.jsonl'));
      await swapIn(staging, target);
      return { pages, counts };
    } catch (error) {
      await rm(staging, { recursive: true, force: true });
      if (!['EBUSY', 'EPERM', 'EACCES', 'EXDEV'].includes(codeOf(error))) throw error;
      throw new Refusal(`OUT_DIR ${out} cannot be replaced (${codeOf(error)}): give a folder inside it.`);
    }
  });
}

/** Refuses a folder whose replacement would destroy what no build made. */
export async function refuseDangerous(out: string, content: string): Promise<void> {
  const refuse = (why: string) => {
    throw new Refusal(
      `OUT_DIR ${out} ${why}, and a build replaces the whole folder: give a folder of its own.`,
    );
  };
  const holds = { 'the project': ROOT, 'the content': content, 'your home folder': homedir() };
  for (const [what, path] of Object.entries(holds)) if (isWithin(path, out)) refuse(`is or holds ${what}`);

  const parts = ['src', 'public', 'node_modules', '.git', '.ci'].map((name) => join(ROOT, name));
  for (const path of [content, workDir(content), ...parts]) if (isWithin(out, path)) refuse(`is in ${path}`);

  const file = await fileAt(out);
  if (file !== null) refuse(file === out ? 'is a file' : `lies below ${file}, which is a file`);
  if (!(await exists(out))) return;
  const names = await readdir(out);
  if (names.length > 0 && !names.includes(MARKER)) refuse('holds files that no build of Dateline made');
}

/**
 * What an author can act on: the loader's one error lists `file:line:column: what; what to write` in its
 * message, and so does the check of what was built. Anything else is a fault of the program, and whoever
 * mends it needs all of it.
 */
export function wordsOf(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // Known by its name: Vite loads the class a second time, so `instanceof` would not know it.
    if (cause instanceof Refusal || cause instanceof BrokenSite || cause.name === 'ContentError')
      return cause.message;
  }
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Said in one sentence with its remedy; where it comes from helps nobody. */
export class Refusal extends Error {}

/** A path as a shell reads it. */
export function quoted(path: string): string {
  return /^[\w%+,./:=@-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}

/** A path as whoever ran the command would write it. */
export function asSeen(path: string): string {
  const short = relative(startDir(ROOT), path);
  return short === '' || short.startsWith('..') ? path : short;
}

/** A large edition has so many files that copying them takes longer than building them. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE });
    await rm(from, { recursive: true });
  });
}

/** What `edition.yaml` and SITE_URL say. */
function settingsOf(content: string): Settings {
  const read = settingsIn(content);
  if ('problems' in read) throw new ContentError(problemsIn(content));
  return read.settings;
}

async function runAstro(content: string, work: string, progress: Progress): Promise<void> {
  // Astro would take these names from the shell for its own and build other pages: vitest sets `DEV`, for one.
  for (const name of ['DEV', 'PROD', 'MODE', 'SSR', 'BASE_URL', 'SITE']) delete process.env[name];
  Object.assign(process.env, { NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' });
  // What astro.config.mjs and src/content.config.ts read.
  Object.assign(process.env, { CONTENT_DIR: content, DATELINE_WORK: work });
  const astro = await import('astro');
  await astro.build({ root: ROOT, logLevel: 'warn', integrations: [pageProgress(progress)] });
}

/** The file that a path leads to or through, where it does. */
async function fileAt(path: string): Promise<string | null> {
  const there = await stat(path).catch(() => null);
  if (there) return there.isDirectory() ? null : path;
  return dirname(path) === path ? null : fileAt(dirname(path));
}

/** Through symbolic links, so that these stay and what they point to is replaced; `path` need not exist yet. */
async function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    dirname(path) === path ? path : join(await realPathOf(dirname(path)), basename(path)),
  );
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

const PROFILE = 'dateline.cpuprofile';

function summaryOf({ articles, people, datedSentences }: Counts): string {
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  const seconds = process.uptime().toFixed(1);
  return `${articles} articles, ${people} people, ${datedSentences} dated sentences; ${seconds} s and at most ${memory} MB of memory.`;
}

const NO_ADDRESS =
  'Left out, since the site’s address is not known: canonical links, cards and pictures for shared links, sitemap, ' +
  'RSS and JSON feeds. To have them, write “address: https://…” in edition.yaml or set SITE_URL.';

/** Whether the words of the house are there in the edition's language. */
export function speaks(language: string): boolean {
  const of = (tag: string) => new Intl.Locale(tag).language;
  return of(houseLanguage(language)) === of(language);
}

const noWords = (language: string) =>
  `The site’s own words and dates are in English, since src/site/languages/ has no file for “${language}”.`;

if (import.meta.main) {
  const [content, out] = [contentDir(ROOT), outDir()];
  const seen = { content: asSeen(content), out: asSeen(out), page: asSeen(join(out, 'index.html')) };
  const wasThere = await exists(out);
  try {
    const progress = progressOn(process.stdout);
    const isProfiled = process.argv.includes('--profile');
    const run = () => build(content, out, progress);
    const { pages, counts } = await (isProfiled ? profiled(PROFILE, run) : run());
    progress.end();
    console.log(summaryOf(counts));
    if (isProfiled) console.log(`Where the time went is in ${PROFILE}.`);
    const start = out === join(ROOT, 'dist') ? 'npm start' : `OUT_DIR=${quoted(seen.out)} npm start`;
    console.log(`Built ${pages === 1 ? '1 page' : `${pages} pages`} from ${seen.content} into ${seen.out}.`);
    const { address, language } = settingsOf(content);
    if (address === undefined) console.log(NO_ADDRESS);
    if (!speaks(language)) console.log(noWords(language));
    console.log(`Open ${seen.page} in a browser as it is, or serve it with: ${start}`);
  } catch (error) {
    console.error(wordsOf(error));
    const kept = wasThere ? `; ${seen.out} is as it was before` : '';
    if (!(error instanceof Refusal)) console.error(`The build failed${kept}.`);
    process.exitCode = 1;
  }
}
