import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Checked } from '../site/checked.ts';
import { checkedPage } from '../site/checked-page.ts';
import { checkedStyle } from '../site/checked-style.ts';

/** What the check read of pages and style sheets in earlier builds, by their paths and digests. */
export interface CheckedFiles {
  /** What it keeps of a file; undefined for one that is neither a page nor a style sheet. */
  of(path: string, digest: string, bytes: Buffer): Checked | undefined;
  /** Keeps what was asked for, and forgets the rest. */
  keep(): Promise<void>;
}

/** With `memory`, a file, only pages that changed are read anew. */
export async function checkedFiles(memory: string | undefined): Promise<CheckedFiles> {
  const known = memory === undefined ? new Map<string, Checked>() : await remembered(memory);
  const asked = new Map<string, Checked>();
  return {
    of(path, digest, bytes) {
      const read = readerOf(path);
      if (!read) return undefined;
      const key = `${digest} ${path}`;
      const checked = known.get(key) ?? read(path, bytes.toString('utf8'));
      asked.set(key, checked);
      return checked;
    },
    async keep() {
      if (memory === undefined) return;
      const lines = [...asked].map((entry) => JSON.stringify(entry));
      await mkdir(dirname(memory), { recursive: true });
      // Whole or not at all: a build may be killed.
      await writeFile(`${memory}.${process.pid}`, [rules(), ...lines].join('\n'));
      await rename(`${memory}.${process.pid}`, memory);
    },
  };
}

function readerOf(path: string) {
  if (path.endsWith('.html')) return checkedPage;
  return path.endsWith('.css') ? checkedStyle : undefined;
}

async function remembered(memory: string): Promise<Map<string, Checked>> {
  const [readBy, ...lines] = (await readFile(memory, 'utf8').catch(() => '')).split('\n');
  if (readBy !== rules()) return new Map();
  return new Map(lines.map((line) => JSON.parse(line) as [string, Checked]));
}

/** The digest of what reads the files, libraries by their versions: what other rules found says nothing. */
function rules(): string {
  const hash = createHash('sha256');
  for (const file of READERS) hash.update(readFileSync(join(import.meta.dirname, '../..', file)));
  return hash.digest('hex');
}

const READERS = [
  ...['addresses.ts', 'checked.ts', 'checked-page.ts', 'checked-style.ts'].map((name) => `src/site/${name}`),
  'package.json',
];
