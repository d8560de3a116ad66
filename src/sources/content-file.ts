import { readFileSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import type { Problem } from './problem.ts';
import { decodeUtf8 } from './utf8.ts';

type Fault = Pick<Problem, 'what' | 'fix'>;

/** The bytes of a file that lies in `folder`, or why there are none to be had. */
export function bytesIn(folder: string, path: string): Uint8Array | Fault {
  try {
    const [root, real] = [realpathSync.native(folder), realpathSync.native(path)];
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return OUTSIDE;
    const there = statSync(real);
    // Whoever opens a pipe waits for the program at its other end.
    if (!there.isFile()) return there.isDirectory() ? A_FOLDER : NO_FILE;
    return readFileSync(real);
  } catch (error) {
    return unreadable(error);
  }
}

/** The text of a file that lies in `folder`; null for one of which the loader will say why there is none to be had. */
export function textIn(folder: string, path: string): string | null {
  const bytes = bytesIn(folder, path);
  const text = 'what' in bytes ? null : decodeUtf8(path, bytes);
  return typeof text === 'string' ? text : null;
}

/** What an author can do about a file or folder that the system does not hand out. */
export function unreadable(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  if (code === 'ENOENT' || code === 'ELOOP') return NOWHERE;
  const fix = 'change who may read it, or take it out of the content folder';
  return { what: `it cannot be read (${code})`, fix };
}

const OUTSIDE = {
  what: 'a link that leads out of the content folder',
  fix: 'put the file itself in its place',
};
const NOWHERE = { what: 'a link that leads nowhere', fix: 'put the file itself in its place' };
const A_FOLDER = {
  what: 'a folder, and no file',
  fix: 'rename it, so that its name does not end like a file’s',
};
const NO_FILE = { what: 'no file with a text in it', fix: 'take it out of the content folder' };
