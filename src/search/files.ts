import type { Kind, ShownDocument } from './document.ts';

/** What a browser loads first: it says which other files hold what. */
export interface Directory {
  /** How many documents of one kind and year there are, in their order. People have no year here. */
  readonly ranges: readonly (readonly [kind: Kind, year: string, count: number])[];
  /** The first word of each file of words; they are in the order of their codes. */
  readonly words: readonly string[];
  /** How many documents each file of texts holds, packed. */
  readonly texts: string;
}

/** The packed places of each word, in the order of the words' codes. */
export type WordFile = readonly (readonly [word: string, places: string])[];

export type TextFile = readonly ShownDocument[];

/** For each person how many years there are, and which: their places among `years`, as steps. */
export interface YearsFile {
  readonly years: readonly string[];
  readonly people: string;
}

/** The files by their names. */
export const files = {
  directory: 'directory',
  years: 'years',
  words: (index: number) => `words-${index}`,
  texts: (index: number) => `texts-${index}`,
} as const;

/**
 * How a file is written: as a classic script that hands its data over, since a page from disk may load no other kind
 * of data.
 */
export function asScript(name: string, data: unknown): string {
  return `${RECEIVER}(${JSON.stringify(name)},${JSON.stringify(data).replaceAll('<', '\\u003c')})\n`;
}

/** The function that the page has ready for them. */
export const RECEIVER = 'datelineSearch';
