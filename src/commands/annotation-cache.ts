import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/**
 * What was kept of articles, as V8 writes values, by their slugs, in files of some hundred articles each: one changed
 * article writes one file anew. What no article has any more is dropped with the next build, so that the cache is
 * never larger than the edition. It may be deleted at any time.
 */
export type Kept = ReadonlyMap<string, Uint8Array>;

/** How many files there are. */
const SHARDS = 64;

/** All that lies in a folder; nothing where there is none, or of what cannot be read. */
export async function keptIn(folder: string): Promise<Map<string, Uint8Array>> {
  const kept = new Map<string, Uint8Array>();
  for (const name of await readdir(folder).catch(() => [])) {
    try {
      const shard = deserialize(await readFile(join(folder, name))) as Map<string, Uint8Array>;
      for (const [slug, bytes] of shard) kept.set(slug, bytes);
    } catch {
      // Written by another version of Node, or cut off: what was in it is made anew.
    }
  }
  return kept;
}

/** Brings a folder, in which `before` lies, in line with what is to be kept. */
export async function writeKept(folder: string, before: Kept, kept: Kept): Promise<void> {
  const shards = Map.groupBy(kept, ([slug]) => shardOf(slug));
  const changed = new Set(
    [...new Set([...before.keys(), ...kept.keys()])]
      .filter((slug) => before.get(slug) !== kept.get(slug))
      .map(shardOf),
  );
  if (changed.size > 0) await mkdir(folder, { recursive: true });
  for (const shard of changed) {
    const file = join(folder, shard);
    const entries = shards.get(shard);
    if (!entries) await rm(file, { force: true });
    else {
      await writeFile(`${file}.${process.pid}`, serialize(new Map(entries)));
      await rename(`${file}.${process.pid}`, file);
    }
  }
}

function shardOf(slug: string): string {
  const [byte = 0] = createHash('sha256').update(slug).digest();
  return `articles-${byte % SHARDS}`;
}
