import { paragraphs } from '../text/sentences.ts';
import { wordsOf, type Word } from './word.ts';

/** One paragraph of an article with its words; `start` counts from the article's start. */
export interface Paragraph {
  readonly text: string;
  readonly start: number;
  readonly words: readonly Word[];
  /** Written in capitals throughout, so that capitals tell nothing. */
  readonly shouted: boolean;
  /** Set as a heading, Most Words With a Capital. */
  readonly headed: boolean;
}

/** “By ROSALIND THARPE”: capitals that hold names alone. */
function isByline(words: readonly Word[]): boolean {
  return words[0]?.key === 'by' && words.length > 2 && words.length < 8;
}

/** The paragraphs of an article's text, which blank lines part. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const found: Paragraph[] = [];
  for (const { start, end } of paragraphs(text)) {
    const part = text.slice(start, end);
    const words = wordsOf(part, start);
    let letters = 0;
    let long = 0;
    let capitals = 0;
    for (const word of words) {
      if (/^\d/.test(word.text)) continue;
      letters += 1;
      if (word.text.length < 4) continue;
      long += 1;
      if (word.capital) capitals += 1;
    }
    found.push({
      text: part,
      start,
      words,
      shouted: letters > 1 && !/\p{Ll}{2}/u.test(part) && !isByline(words),
      headed:
        long > 4 &&
        letters < 25 &&
        capitals > long * 0.75 &&
        !/[.!?]["”’]?\s*$/.test(part) &&
        !/\d/.test(part),
    });
  }
  return found;
}
