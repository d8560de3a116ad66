import type { Quoted } from './quoted.ts';

/** The first of the quoted stretches of a text that begins with these words, after its mark, if any. */
export function quotationBeginning(
  text: string,
  quoted: readonly Quoted[],
  words: string,
): Quoted | undefined {
  return quoted.find(({ start }) => text.startsWith(words, wordsStart(text, start)));
}

/** Where the words of a quotation begin, past the mark that opens it. */
export function wordsStart(text: string, start: number): number {
  return start + (/^(?:``|.)\s*/u.exec(text.slice(start, start + 4))?.[0].length ?? 0);
}

/** Where a quotation ends whose last words an editor gave: with their first occurrence after `start`, if any. */
export function quotationEnd(text: string, start: number, words: string): number | undefined {
  const at = text.indexOf(words, start);
  return at === -1 ? undefined : at + words.length;
}
