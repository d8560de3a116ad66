/** Run by itself before the browser tests: a browser for them, found or fetched; its path is printed. */
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';

type Env = Readonly<Record<string, string | undefined>>;

/** An installed Chrome or Chromium, or one that this fetches: Debian's package as root there, else Playwright's. */
export async function chromiumPath(env: Env = process.env): Promise<string> {
  if (env['CHROME_PATH']) {
    if (await runs(env['CHROME_PATH'])) return env['CHROME_PATH'];
    throw new Error(
      `CHROME_PATH is ${env['CHROME_PATH']}, which does not run: name a Chrome or Chromium, or unset it.`,
    );
  }
  const installed = await firstThatRuns(env);
  if (installed) return installed;

  console.error('No Chrome or Chromium is installed; getting one for the browser tests …');
  const why: string[] = [];
  for (const get of (await isDebianRoot()) ? [fromDebian, fromPlaywright] : [fromPlaywright]) {
    await get(env).catch((error: unknown) => why.push(reasonIn(error)));
    const fetched = await firstThatRuns(env);
    if (fetched) return fetched;
  }
  throw new Error(
    `No Chrome or Chromium is installed and none could be fetched (${why.join('; ') || 'what was fetched does not run'}): ` +
      'install one, or name one in CHROME_PATH.',
  );
}

/** Where a browser may be, likeliest first; Playwright's own download comes last. */
export function candidates(env: Env, platform: NodeJS.Platform = process.platform): readonly string[] {
  if (platform === 'darwin') {
    return ['', homedir()].flatMap((home) =>
      ['Google Chrome', 'Chromium'].map((app) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`),
    );
  }
  if (platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
      ['Google\\Chrome', 'Chromium'].flatMap((app) =>
        env[name] ? [`${env[name]}\\${app}\\Application\\chrome.exe`] : [],
      ),
    );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin', '/snap/bin'];
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome'];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...onPath, '/opt/google/chrome/chrome'])];
}

const run = promisify(execFile);

async function firstThatRuns(env: Env): Promise<string | null> {
  for (const path of [...candidates(env), chromium.executablePath()]) if (await runs(path)) return path;
  return null;
}

/** Ubuntu's `chromium-browser` may be a stub that only asks for a snap, so being there is not enough. */
async function runs(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    // On Windows, Chrome answers `--version` by opening a window.
    if (process.platform !== 'win32') await run(path, ['--version'], { timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
}

async function isDebianRoot(): Promise<boolean> {
  const debian = await access('/etc/debian_version').then(
    () => true,
    () => false,
  );
  return debian && process.getuid?.() === 0;
}

async function fromDebian(env: Env): Promise<void> {
  const quiet = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, maxBuffer: 2 ** 26 };
  await run('apt-get', ['update'], quiet);
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], quiet);
}

async function fromPlaywright(env: Env): Promise<void> {
  const cli = join(dirname(fileURLToPath(import.meta.resolve('playwright-core'))), 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium'], { env, maxBuffer: 2 ** 26 });
}

/** The line of a tool's output that tells why, out of its traces and advice. */
function reasonIn(error: unknown): string {
  const words =
    error instanceof Error && 'stderr' in error && error.stderr ? String(error.stderr) : String(error);
  const lines = words.trim().split('\n');
  return lines.find((line) => /^E: |\bError: |\bfailed\b/i.test(line)) ?? lines.at(-1) ?? words;
}

if (import.meta.main) {
  try {
    console.log(await chromiumPath());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
