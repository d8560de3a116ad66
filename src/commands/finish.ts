import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../sources/settings-schema.ts';
import { addresses } from '../site/addresses.ts';
import { readMeOf } from '../site/read-me.ts';
import { listedIn, robotsOf, sitemapsOf, type Listed } from '../site/sitemap.ts';
import { speak } from '../site/wording.ts';

/**
 * Adds to a built folder what is about the whole of it: the sitemap, what the folder is, and the sums by which an
 * archive can trust a copy. Returns how many pages there are.
 */
export async function finish(folder: string, settings: Settings, version: string): Promise<number> {
  const write = (name: string, text: string) => writeFile(join(folder, name), text);
  const pages = (await filesIn(folder)).filter((name) => name.endsWith('.html'));
  if (settings.address !== undefined) {
    const listed: Listed[] = [];
    // One after the other: a large site has more files than a system lets anybody open at once.
    for (const name of pages) {
      const page = listedIn(await readFile(join(folder, name), 'utf8'));
      if (page) listed.push(page);
    }
    for (const [name, text] of sitemapsOf(settings.address, listed)) await write(name, text);
    await write(addresses.robots, robotsOf(settings.address));
  }
  // Astro has bundled the house for itself: this is another copy of it, which was told nothing.
  speak(settings.language);
  await write(addresses.readMe, readMeOf(settings, version));
  await write(addresses.sums, await sumsOf(folder));
  return pages.length;
}

/** A line for each file, as `sha256sum -c SHA256SUMS` reads them. */
async function sumsOf(folder: string): Promise<string> {
  let lines = '';
  for (const name of (await filesIn(folder)).filter((name) => name !== addresses.sums)) {
    const bytes = await readFile(join(folder, name));
    lines += `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  }
  return lines;
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
