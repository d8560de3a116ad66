import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { foldedWords } from '../text/fold.ts';
import { bytesIn } from './content-file.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** A picture beside the article that shows it. */
export interface PictureFile {
  readonly path: string;
  /** Names what is made of it: its own name and the digest of its bytes. */
  readonly key: string;
  /** As it is seen: a picture that a camera turned is turned back. */
  readonly width: number;
  readonly height: number;
}

/** The pictures of one file, by the names that it gives. */
export type Pictures = ReadonlyMap<string, PictureFile>;

type Fault = Pick<Problem, 'what' | 'fix'>;

/** Reads the picture that a Markdown file names, or tells what is wrong with it. */
export function pictureBeside(file: string, name: string): PictureFile | Fault {
  if (/^[a-z][a-z0-9+.-]+:|^\/\//i.test(name)) return { what: `“${name}” is a picture elsewhere`, fix: HERE };
  if (/[/\\]/.test(name)) return { what: `the picture “${name}” is not beside this file`, fix: HERE };
  const path = join(dirname(file), name);
  if (!isThere(path, name)) {
    const beside = picturesBeside(path);
    const isSame = (other: string) => other.toLowerCase() === name.toLowerCase();
    const meant = beside.find(isSame) ?? nearest(name, beside);
    const fix = meant === null ? HERE : `write “${meant}”, or ${HERE}`;
    return { what: `there is no picture “${name}” beside this file`, fix };
  }
  const bytes = bytesIn(join(dirname(file), '..'), path);
  if ('what' in bytes) return { what: `the picture “${name}” is ${bytes.what}`, fix: bytes.fix };
  if (bytes.length === 0) return { what: `the picture “${name}” is an empty file`, fix: SAVE_AGAIN };
  const { type, width, height, orientation = 1 } = sizeOf(bytes);
  if (!KINDS.includes(type)) return { what: `“${name}” is no picture that can be shown`, fix: SAVE };
  if (width * height > PIXELS || bytes.length > BYTES)
    return { what: `the picture “${name}” is larger than 100 million pixels or 50 MB`, fix: SMALLER };
  if (!(width > 0 && height > 0)) return { what: `“${name}” is no picture that can be shown`, fix: SAVE };
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  const title = foldedWords(name.replace(/\.\w+$/, '')).join('-') || 'picture';
  const isOnItsSide = orientation > 4;
  return {
    path,
    key: `${title.slice(0, 60).toWellFormed()}.${digest}`,
    width: isOnItsSide ? height : width,
    height: isOnItsSide ? width : height,
  };
}

const HERE = 'put the file beside this one, and write its name alone';
const KINDS: readonly unknown[] = ['jpg', 'png', 'webp', 'avif'];
const SAVE = 'save it as JPEG, PNG, WebP or AVIF';

const SAVE_AGAIN = 'save it again';
/** More than any camera makes; what is drawn of it takes four bytes for each while it is made smaller. */
const PIXELS = 100_000_000;
const BYTES = 50_000_000;
const SMALLER = 'save it smaller: pages show it at most 1,200 pixels wide';

/** Some systems do not tell “Pier.jpg” from “pier.jpg”; others do, and the same content is built on both. */
function isThere(path: string, name: string): boolean {
  try {
    if (lstatSync(path).isSymbolicLink()) return true;
    return basename(realpathSync.native(path)).normalize() === name.normalize();
  } catch {
    return false;
  }
}

/** What the author may have meant. */
function picturesBeside(path: string): string[] {
  try {
    return readdirSync(dirname(path)).filter((name) => /\.(?:jpe?g|png|webp|avif)$/i.test(name));
  } catch {
    return [];
  }
}

/** The kind and size of a picture by its bytes, whatever its name says. */
function sizeOf(bytes: Uint8Array): {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly orientation?: number;
} {
  try {
    const { type = '', ...size } = imageSize(bytes);
    return { type, ...size };
  } catch {
    return { type: '', width: 0, height: 0 };
  }
}
