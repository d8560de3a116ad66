import { foldedWords } from './fold.ts';

/** Words as an address has them: folded to ASCII and hyphenated, at most 80 characters. */
export function slugOf(words: string): string {
  const ascii = foldedWords(words).map((word) =>
    word.replace(/[^a-z0-9]/g, (letter) => letter.codePointAt(0)!.toString(16)),
  );
  return ascii.join('-').slice(0, 80).replace(/-$/, '');
}
