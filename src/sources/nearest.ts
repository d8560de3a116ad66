import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelled one most likely meant, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const candidate = closest(word.toLowerCase(), known);
  return distance(word.toLowerCase(), candidate) <= Math.max(2, word.length / 3) ? candidate : null;
}
