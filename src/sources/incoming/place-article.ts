import { constants, copyFileSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts a new article and the text as it was received beside each other into a folder: both or none, and never over
 * what is there. Returns the files' paths, or null where the name is taken.
 */
export function placeArticle(
  folder: string,
  slug: string,
  article: string,
  received: Uint8Array,
): { article: string; received: string } | null {
  mkdirSync(folder, { recursive: true });
  const paths = { article: join(folder, `${slug}.md`), received: join(folder, `${slug}.txt`) };
  const isLeftOver = sameBytes(paths.received, received);
  const placed: string[] = [];
  try {
    // The text first: killed in between, the next import of it finds its own text and goes on.
    if (!isLeftOver) placeFile(folder, paths.received, received, placed);
    placeFile(folder, paths.article, article, placed);
    return paths;
  } catch (error) {
    for (const path of placed) rmSync(path);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return null;
    throw error;
  }
}

/** Written whole beside its place, and only then given its name, which fails where the name is taken. */
function placeFile(folder: string, path: string, contents: string | Uint8Array, placed: string[]): void {
  const whole = join(folder, `.import-${process.pid}.tmp`);
  try {
    writeFileSync(whole, contents);
    nameFile(whole, path);
    placed.push(path);
  } finally {
    rmSync(whole, { force: true });
  }
}

function nameFile(whole: string, path: string): void {
  try {
    linkSync(whole, path);
  } catch (error) {
    // A memory stick may know no links.
    if (!['EPERM', 'ENOTSUP', 'ENOSYS'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    copyFileSync(whole, path, constants.COPYFILE_EXCL);
  }
}

function sameBytes(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}
