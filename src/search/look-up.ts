import { distance } from 'fastest-levenshtein';
import { files, type Directory, type WordFile } from './files.ts';
import { together, unpackPlaces, type Places } from './places.ts';

/** Brings a file of the index, by its name. */
export type Load = <Data>(name: string) => Promise<Data>;

/** A word that was asked for, and where it was found. */
export interface Wanted {
  readonly form: string;
  /** Whether words that only begin so count too. */
  readonly isBeginning: boolean;
  /** Words that are written nearly so, where none is written so. */
  readonly instead: readonly string[];
  readonly exact: Places;
  readonly others: Places;
  readonly all: Places;
}

/** So many files are loaded for all words with one beginning; the first holds the word itself. */
const MOST_FILES = 4;

/**
 * Looks up one word. The word in writing counts as a beginning (“ferr”), and so does one that stands nowhere; where
 * nothing begins so either, words with one letter wrong or two letters swapped are taken.
 */
export function lookUp(form: string, inWriting: boolean, directory: Directory, load: Load): Promise<Wanted> {
  const known = lookedUp.get(directory) ?? new Map<string, Promise<Wanted>>();
  lookedUp.set(directory, known);
  const key = `${form} ${inWriting}`;
  const wanted = known.get(key) ?? lookUpAnew(form, inWriting, directory, load);
  known.set(key, wanted);
  // What could not be loaded may be another time.
  wanted.catch(() => known.delete(key));
  return wanted;
}

/** Whoever types asks for the same words again with each letter. */
const lookedUp = new WeakMap<Directory, Map<string, Promise<Wanted>>>();

async function lookUpAnew(
  form: string,
  inWriting: boolean,
  directory: Directory,
  load: Load,
): Promise<Wanted> {
  const beginning = await entriesBeginning(form, directory, load);
  const exact = beginning.filter(([word]) => word === form);
  const isBeginning = (inWriting && form.length > 1) || exact.length === 0;
  const extended = isBeginning ? beginning.filter(([word]) => word !== form) : [];
  const near = exact.length + extended.length === 0 ? await nearTo(form, directory, load) : [];
  const others = placesIn([...extended, ...near]);
  return {
    form,
    isBeginning,
    instead: near.map(([word]) => word),
    exact: placesIn(exact),
    others,
    all: together([placesIn(exact), others]),
  };
}

async function nearTo(form: string, directory: Directory, load: Load): Promise<WordFile> {
  if (form.length < LONG_ENOUGH) return [];
  const some = await entriesBeginning(form.slice(0, 2), directory, load, form.slice(0, 3));
  return some.filter(([word]) => distance(word, form) === 1 || isSwapped(word, form));
}

/** Whether two letters side by side have changed places, the slip of fast fingers. */
function isSwapped(word: string, form: string): boolean {
  if (word.length !== form.length) return false;
  let at = 0;
  while (at < word.length && word[at] === form[at]) at += 1;
  return word === form.slice(0, at) + form.charAt(at + 1) + form.charAt(at) + form.slice(at + 2);
}

/** In shorter words one letter makes another word. */
const LONG_ENOUGH = 4;

/** The entries of the words that begin so; of very many, those from `from` on. */
async function entriesBeginning(
  form: string,
  { words }: Directory,
  load: Load,
  from = form,
): Promise<WordFile> {
  const first = Math.max(
    0,
    words.findLastIndex((word) => word <= from),
  );
  const beyond = words.findIndex((word, index) => index > first && !word.startsWith(form));
  const end = Math.min(beyond === -1 ? words.length : beyond, first + MOST_FILES);
  const names = Array.from({ length: Math.max(0, end - first) }, (_, at) => files.words(first + at));
  const loaded = await Promise.all(names.map((name) => load<WordFile>(name)));
  return loaded.flat().filter(([word]) => word.startsWith(form));
}

function placesIn(entries: WordFile): Places {
  return together(entries.map(([, places]) => unpackPlaces(places)));
}
