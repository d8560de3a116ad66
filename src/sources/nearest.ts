import { closest, distance } from 'fastest-levenshtein';

/** The known word that a misspelled one most likely meant, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const lower = word.toLowerCase();
  const candidate = closest(lower, known);
  // Of four letters, “nmae” is meant as “name”, but “born” is not meant as “sort”.
  const faults = lower.length < 5 && !haveSameLetters(lower, candidate) ? 1 : Math.max(2, word.length / 3);
  return distance(lower, candidate) <= faults ? candidate : null;
}

function haveSameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
