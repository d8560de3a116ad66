import { sentences } from './sentences.ts';
import type { Span } from './span.ts';

/** The first sentence of a text that begins with these words, if any. */
export function sentenceBeginning(text: string, words: string): Span | undefined {
  return sentences(text).find(({ start }) => text.startsWith(words, start));
}
