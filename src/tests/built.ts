/** The editions as built sites, once for all tests and again only when something of them has changed. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { MARKER, ROOT } from '../commands/build.ts';
import { alone } from '../commands/swap.ts';
import { writePseudoEdition } from './pseudo.ts';

export const editions = {
  seed: join(ROOT, 'content'),
  fiction: join(ROOT, 'src/tests/edition'),
  /** The fictional one as readers of a language from right to left have it; see pseudo.ts. */
  pseudo: join(ROOT, '.dateline/tests/content-pseudo'),
} as const;

const LANGUAGES = join(ROOT, '.dateline/tests/languages');

export type EditionName = keyof typeof editions;

/** The folder of the built site; several test files may ask at once, and one of them builds. */
export async function built(name: EditionName): Promise<string> {
  const out = join(ROOT, '.dateline/tests', name);
  const stamp = `${out}.stamp`;
  await mkdir(join(ROOT, '.dateline/tests'), { recursive: true });
  await alone(join(ROOT, '.dateline/tests/lock'), async () => {
    if (name === 'pseudo') writePseudoEdition(editions.fiction, editions.pseudo, LANGUAGES);
    const now = digestOf([editions[name], ...INPUTS.map((path) => join(ROOT, path))]);
    if ((await readFile(stamp, 'utf8').catch(() => '')) === now + (await markOf(out))) return;
    await runBuild({
      CONTENT_DIR: editions[name],
      OUT_DIR: out,
      ...languagesOf(name),
    });
    await writeFile(stamp, now + (await markOf(out)));
  });
  return out;
}

/** What a build of an edition must be told to know its language. */
export const languagesOf = (name: EditionName): Readonly<Record<string, string>> =>
  name === 'pseudo' ? { DATELINE_LANGUAGES: LANGUAGES } : {};

/** `npm run build` without npm; rejects with what the command wrote when it fails. */
export async function runBuild(env: Readonly<Record<string, string>>): Promise<string> {
  const command = [join(ROOT, 'src/commands/build.ts')];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ...env },
  });
  return stdout;
}

/** Every file of a folder with its digest, by its path in the folder. */
export function digestsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filesIn(folder).map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const INPUTS = ['src', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];

function digestOf(paths: readonly string[]): string {
  const hash = createHash('sha256');
  // No page depends on a unit test.
  for (const file of paths.flatMap(filesIn).filter((path) => !path.endsWith('.test.ts')))
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether the output is there at all: someone may have deleted it and left its stamp. */
async function markOf(out: string): Promise<string> {
  return readFile(join(out, MARKER), 'utf8').catch(() => 'missing');
}

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

if (import.meta.main) {
  for (const name of Object.keys(editions) as EditionName[])
    console.log(`Built the edition “${name}”: ${await built(name)}`);
}
