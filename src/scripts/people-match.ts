import { foldedWords } from '../text/fold.ts';

/** The words by which a line of the list is found: “Niamh O’Rafferty” by niamh, orafferty, o, rafferty. */
export function searchWords(line: string): readonly string[] {
  return [...new Set([...foldedWords(line), ...foldedWords(line.replace(APOSTROPHES, ' '))])];
}

/** Whether each word typed begins one of these, in any order; nothing typed matches everything. */
export function matches(typed: string, words: readonly string[]): boolean {
  return foldedWords(typed).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const APOSTROPHES = /['’ʼ‘`]/g;
