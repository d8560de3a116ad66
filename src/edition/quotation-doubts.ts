import { quotationBeginning, wordsStart } from '../people/quotation-beginning.ts';
import { quotedIn } from '../people/quoted.ts';
import { addressIn, type Article } from './article.ts';
import type { Doubt } from './doubt.ts';

/** Quotations that the text opens and never closes: where they end was decided by the paragraph's end. */
export function quotationDoubts(article: Article): Doubt[] {
  const { body, data, found } = article;
  const settled = (data.quotations ?? []).map(({ at }) => at);
  return found.quotations
    .filter(({ closed, start }) => !closed && !settled.some((at) => begins(body.text, start, at)))
    .map(({ start, end, speaker }) => {
      const words = firstWords(body.text, start, end);
      const by = speaker === null ? '' : `, by: ${addressIn(article, speaker)}`;
      return {
        kind: 'quotation',
        article,
        start,
        end: wordsStart(body.text, start) + words.length,
        what: `the quotation “${words} …” is left open and read to the end of its paragraph`,
        fix: `write under “quotations”, with “ends” and its last words if it ends before: - {at: ${JSON.stringify(words)}${by}}`,
      };
    });
}

/** The first four words of a quotation, or as many as tell it from those before it. */
export function firstWords(text: string, start: number, end: number): string {
  const from = wordsStart(text, start);
  const quoted = quotedIn(text);
  const ends = [...text.slice(from, end).matchAll(/[\p{L}\p{N}](?:\S*[\p{L}\p{N}])?/gu)].map(
    ({ index, 0: word }) => index + word.length,
  );
  const enough = ends
    .slice(FEW - 1)
    .find((length) => quotationBeginning(text, quoted, text.slice(from, from + length))?.start === start);
  return text.slice(from, from + (enough ?? ends.at(-1) ?? 0));
}

const FEW = 4;

function begins(text: string, start: number, words: string): boolean {
  return text.startsWith(words, wordsStart(text, start));
}
