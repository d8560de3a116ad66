import { pack, Unpacker } from './packed.ts';

/**
 * Where a word stands: the number of its document and its position there as one number, so that a word's places
 * are one sorted list, and the word after it stands at the next number.
 */
export type Places = Float64Array;

/** Positions in a document; the last one stands for all words beyond. */
const POSITIONS = 2 ** 20;

/** The positions that titles have to themselves; texts begin after them. */
export const TITLE = 64;

export const placeOf = (document: number, position: number) =>
  document * POSITIONS + Math.min(position, POSITIONS - 1);

export const documentAt = (place: number) => Math.floor(place / POSITIONS);

export const isInTitle = (place: number) => place % POSITIONS < TITLE;

/** For each document how many numbers further it is, how often the word stands in it, and its positions as steps. */
export function packPlaces(places: ArrayLike<number>): string {
  const numbers: number[] = [];
  let before = 0;
  for (let at = 0; at < places.length;) {
    const document = documentAt(places[at]!);
    let end = at;
    while (end < places.length && documentAt(places[end]!) === document) end += 1;
    numbers.push(document - before, end - at);
    before = document;
    let position = 0;
    for (; at < end; at += 1) {
      const next = places[at]! % POSITIONS;
      numbers.push(next - position);
      position = next;
    }
  }
  return pack(numbers);
}

export function unpackPlaces(text: string): Places {
  // A place takes at least one letter.
  const places = new Float64Array(text.length);
  let [count, document] = [0, 0];
  for (const packed = new Unpacker(text); !packed.done;) {
    document += packed.next();
    let [left, place] = [packed.next(), document * POSITIONS];
    for (; left > 0; left -= 1) {
      place += packed.next();
      places[count++] = place;
    }
  }
  return places.slice(0, count);
}

/** The places of several words as those of one. */
export function together(all: readonly Places[]): Places {
  const some = all.filter(({ length }) => length > 0);
  if (some.length < 2) return some[0] ?? new Float64Array();
  const joined = new Float64Array(some.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const each of some) {
    joined.set(each, at);
    at += each.length;
  }
  return joined.sort();
}

/** Those of `places` after each of which, `by` positions further, there is one of `next`. */
export function followed(places: Places, next: Places, by: number): Places {
  const found = new Float64Array(Math.min(places.length, next.length));
  let [count, at] = [0, 0];
  for (const place of places) {
    while (at < next.length && next[at]! < place + by) at += 1;
    if (at === next.length) break;
    if (next[at] === place + by) found[count++] = place;
  }
  return found.subarray(0, count);
}

/** The documents of some places, each once. */
export function documentsOf(places: Places): number[] {
  const documents: number[] = [];
  for (const place of places) {
    const document = documentAt(place);
    if (documents.at(-1) !== document) documents.push(document);
  }
  return documents;
}
