import { toNumber } from './calendar.ts';
import { join } from './join.ts';
import { recognise } from './recognise.ts';
import { resolve } from './resolve.ts';
import type { Time } from './time.ts';
import { widen } from './widen.ts';
import { words } from './words.ts';

/**
 * The resolved time expressions of an article, in reading order; what cannot be resolved is left out.
 * @param text Plain text, paragraphs parted by blank lines.
 * @param published The ISO day that all relative times are counted from.
 * @throws RangeError where `published` is no day.
 */
export function findTimes(text: string, published: string): readonly Time[] {
  toNumber(published);
  const found = words(text);
  return resolve(text, found, join(text, widen(text, recognise(text, found, published))), published);
}
