import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../sources/settings-schema.ts';
import { addresses } from '../site/addresses.ts';
import type { Checked } from '../site/checked.ts';
import { readMeOf } from '../site/read-me.ts';
import { siteFaults } from '../site/site-faults.ts';
import { listedIn, robotsOf, sitemapsOf, type Listed } from '../site/sitemap.ts';
import { speak } from '../site/wording.ts';
import { checkedFiles } from './checked-files.ts';

/** A built folder that would not work everywhere; its message has a line for each fault. */
export class BrokenSite extends Error {}

/**
 * Checks a built folder as a whole, and adds to it what is about the whole of it: the sitemap, what the folder is, and
 * the sums by which an archive can trust a copy. `memory` is the file in which the check keeps what it read, for the
 * next build. Returns how many pages there are.
 */
export async function finish(
  folder: string,
  settings: Settings,
  version: string,
  memory?: string,
): Promise<number> {
  const sums = new Map<string, string>();
  const checked = new Map<string, Checked>();
  const listed: Listed[] = [];
  const reader = await checkedFiles(memory);
  const files = await filesIn(folder);
  // One after the other: a large site has more files than a system lets anybody open at once.
  for (const name of files) {
    const bytes = await readFile(join(folder, name));
    const sum = sumOf(bytes);
    sums.set(name, sum);
    const read = reader.of(name, sum, bytes);
    if (read) checked.set(name, read);
    const page = settings.address !== undefined && isPage(name) ? listedIn(bytes.toString('utf8')) : null;
    if (page) listed.push(page);
  }
  const faults = siteFaults(files, checked);
  if (faults.length > 0) throw new BrokenSite(faults.join('\n'));
  await reader.keep();

  const write = async (name: string, text: string) => {
    await writeFile(join(folder, name), text);
    sums.set(name, sumOf(text));
  };
  if (settings.address !== undefined) {
    for (const [name, text] of sitemapsOf(settings.address, listed)) await write(name, text);
    await write(addresses.robots, robotsOf(settings.address));
  }
  // Astro has bundled the house for itself: this is another copy of it, which was told nothing.
  speak(settings.language);
  await write(addresses.readMe, readMeOf(settings, version));
  await writeFile(join(folder, addresses.sums), linesOf(sums));
  return files.filter(isPage).length;
}

/** A line for each file, as `sha256sum -c SHA256SUMS` reads them. */
function linesOf(sums: ReadonlyMap<string, string>): string {
  const names = [...sums.keys()].filter((name) => name !== addresses.sums).sort();
  return names.map((name) => `${sums.get(name)}  ${name}\n`).join('');
}

function sumOf(contents: string | Buffer): string {
  return createHash('sha256').update(contents).digest('hex');
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}

/** The files of a folder and below, with forward slashes, sorted by their characters' codes. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}
