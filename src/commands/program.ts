import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything that builds read of the project itself, but for tests. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** The digest of the program that builds: what another version made is never taken for its own. */
export function programDigest(root: string): string {
  const files = PARTS.flatMap((part) => filesOf(root, part)).filter((name) => !isTest(name));
  const hash = createHash('sha256').update(process.version);
  for (const name of files.sort()) {
    const bytes = readFileSync(join(root, name));
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('base64url');
}

function filesOf(root: string, part: string): string[] {
  const path = join(root, part);
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOTDIR') return [part];
    if (code === 'ENOENT') return [];
    throw error;
  }
}

function isTest(name: string): boolean {
  return name.startsWith('src/tests/') || name.endsWith('.test.ts');
}
