import { kinds, type Kind } from './document.ts';
import { files, type Directory, type YearsFile } from './files.ts';
import type { Load } from './look-up.ts';
import { Unpacker } from './packed.ts';

/** What a reader asked to see of what was found; null is all of it. */
export interface Choice {
  readonly kind: Kind | null;
  readonly year: string | null;
}

export interface Narrowed {
  readonly documents: readonly number[];
  /** How many of each kind there are in the year asked for, whichever kind is. */
  readonly counts: Readonly<Record<Kind, number>>;
}

/** Leaves of what was found what is of a kind and year, in its order. */
export async function narrow(
  documents: readonly number[],
  { kind, year }: Choice,
  directory: Directory,
  load: Load,
): Promise<Narrowed> {
  const rangeOf = rangesIn(directory);
  const people = year === null ? null : peopleOf(year, await load<YearsFile>(files.years));
  const counts = { article: 0, person: 0, quotation: 0, date: 0 };
  const kept = documents.filter((document) => {
    const range = rangeOf(document);
    const isOfYear =
      people === null || (range.kind === 'person' ? people.has(range.at) : range.year === year);
    if (isOfYear) counts[range.kind] += 1;
    return isOfYear && (kind === null || kind === range.kind);
  });
  return { documents: kept, counts };
}

export const isKind = (word: string | null): word is Kind => kinds.some((kind) => kind === word);

/** The kind and year of a document by its number, and its place in their range. */
function rangesIn({ ranges }: Directory) {
  let start = 0;
  const all = ranges.map(([kind, year, count]) => {
    const range = { kind, year, start };
    start += count;
    return range;
  });
  return (document: number) => {
    const { kind, year, start } = all.findLast((range) => range.start <= document)!;
    return { kind, year, at: document - start };
  };
}

/** The places of those people among all of them who are named in articles of a year. */
function peopleOf(year: string, { years, people }: YearsFile): Set<number> {
  const wanted = years.indexOf(year);
  const named = new Set<number>();
  const packed = new Unpacker(people);
  for (let person = 0; !packed.done; person += 1) {
    let place = 0;
    for (let left = packed.next(); left > 0; left -= 1) {
      place += packed.next();
      if (place === wanted) named.add(person);
    }
  }
  return named;
}
