import { toNumber } from './calendar.ts';
import { dayOrder, orderShown } from './day-order.ts';
import { type Doubt, WHY } from './doubt.ts';
import { join } from './join.ts';
import { recognise } from './recognise.ts';
import { type Reading, resolve } from './resolve.ts';
import type { Time } from './time.ts';
import { widen } from './widen.ts';
import { words } from './words.ts';

/** What is known of an article beside its text and its day. */
export interface Options {
  /** The country by whose custom dates such as 3/4/2024 are read: an ISO 3166 code such as `US`. */
  readonly region?: string | undefined;
}

/**
 * The resolved time expressions of an article, in reading order; what cannot be resolved is left out.
 * @param text Plain text, paragraphs parted by blank lines.
 * @param published The ISO day that all relative times are counted from.
 * @throws RangeError where `published` is no day.
 */
export function findTimes(text: string, published: string, options: Options = {}): readonly Time[] {
  return read(text, published, options).times;
}

/**
 * What an editor should look at, in reading order: words of time that no rule can read, and times whose value is
 * suspicious. The same arguments as for `findTimes`.
 */
export function doubtfulTimes(text: string, published: string, options: Options = {}): readonly Doubt[] {
  return read(text, published, options).doubts.map(({ start, end, kind }) => ({
    start,
    end,
    why: WHY[kind],
  }));
}

function read(text: string, published: string, { region }: Options): Reading {
  toNumber(published);
  const found = words(text);
  const custom = dayOrder(region);
  const order = custom === 'unsettled' ? orderShown(text) : custom;
  const said = recognise({ text, words: found, published, order });
  return resolve(text, found, join(text, widen(text, said)), published);
}
