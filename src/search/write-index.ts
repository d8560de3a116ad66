import { kinds, type SearchDocument, type ShownDocument } from './document.ts';
import { asScript, files, type Directory, type YearsFile } from './files.ts';
import { pack } from './packed.ts';
import { packPlaces, placeOf, TITLE } from './places.ts';
import { searchWords } from './words.ts';

/** Letters in a file of words or of texts; a longer entry has one of its own. Small enough to load ten at a time. */
const FULL = 32_000;

/** The index of some documents as files by their names; the same documents in any order give the same files. */
export function writeIndex(documents: readonly SearchDocument[]): ReadonlyMap<string, string> {
  const ordered = [...documents].sort(byKindAndYear);
  const texts = inFiles(ordered.map(({ shown }) => [shown, lettersOf(shown)]));
  const words = inFiles(
    [...placesOf(ordered)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([word, places]) => [word, packPlaces(places)] as const)
      .map((entry) => [entry, entry[1].length]),
  );
  const directory: Directory = {
    ranges: rangesOf(ordered),
    words: words.map(([first]) => first![0]),
    texts: pack(texts.map((file) => file.length)),
  };
  const named: [string, unknown][] = [
    [files.directory, directory],
    [files.years, yearsOf(ordered)],
    ...words.map((file, index): [string, unknown] => [files.words(index), file]),
    ...texts.map((file, index): [string, unknown] => [files.texts(index), file]),
  ];
  return new Map(named.map(([name, data]) => [name, asScript(name, data)]));
}

/** By kind, then from the newest year on; within one, by title and address, and so by nothing that changes. */
function byKindAndYear(a: SearchDocument, b: SearchDocument): number {
  return (
    kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
    (a.kind === 'person' ? 0 : compare(yearOf(b), yearOf(a))) ||
    compare(a.shown.href, b.shown.href) ||
    compare(a.shown.passages[0]?.[0] ?? '', b.shown.passages[0]?.[0] ?? '')
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** People stand in many years, which a file of their own tells. */
function yearOf({ kind, years }: SearchDocument): string {
  return kind === 'person' ? '' : (years[0] ?? '');
}

function rangesOf(ordered: readonly SearchDocument[]): Directory['ranges'] {
  const groups = Map.groupBy(ordered, (each) => `${each.kind} ${yearOf(each)}`);
  return [...groups.values()].map((group) => [group[0]!.kind, yearOf(group[0]!), group.length]);
}

function yearsOf(ordered: readonly SearchDocument[]): YearsFile {
  const people = ordered.filter(({ kind }) => kind === 'person');
  const years = [...new Set(people.flatMap((person) => person.years))].sort();
  const placeOfYear = new Map(years.map((year, place) => [year, place]));
  const numbers = people.flatMap((person) => {
    const places = person.years.map((year) => placeOfYear.get(year)!).sort((a, b) => a - b);
    return [places.length, ...places.map((place, at) => place - (places[at - 1] ?? 0))];
  });
  return { years, people: pack(numbers) };
}

/** Where each word stands in all documents. */
function placesOf(ordered: readonly SearchDocument[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (form: string, place: number) => {
    const known = places.get(form);
    if (!known) places.set(form, [place]);
    // Beyond the last position, and where two forms of one word are the same, a place would stand twice.
    else if (known.at(-1) !== place) known.push(place);
  };
  for (const [number, { heading, shown }] of ordered.entries()) {
    for (const [at, { forms }] of searchWords(heading)
      .slice(0, TITLE - 1)
      .entries())
      for (const form of forms) add(form, placeOf(number, at));
    let position = TITLE;
    for (const [, text] of shown.passages) {
      for (const { forms } of searchWords(text)) {
        for (const form of forms) add(form, placeOf(number, position));
        position += 1;
      }
      // No phrase goes from one passage into the next.
      position += 1;
    }
  }
  return places;
}

/** What goes into one file after the other, each with its size. */
function inFiles<Entry>(entries: readonly (readonly [Entry, size: number])[]): Entry[][] {
  const all: Entry[][] = [];
  let room = 0;
  for (const [entry, size] of entries) {
    if (size > room || all.length === 0) {
      all.push([]);
      room = FULL;
    }
    all.at(-1)!.push(entry);
    room -= size + 8;
  }
  return all;
}

function lettersOf({ title, label, href, passages }: ShownDocument): number {
  return passages.reduce(
    (sum, [anchor, text]) => sum + anchor.length + text.length,
    title.length + label.length + href.length,
  );
}
