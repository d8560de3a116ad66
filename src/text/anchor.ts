import { foldedWords } from './fold.ts';

/** How many words make an anchor: enough to tell passages apart, few enough to read in an address. */
const WORDS = 6;

/**
 * A maker of anchors for one page: each is made of the first words of its text, so that a shared link
 * survives edits elsewhere; the same words again get a number. `prefix` is the kind: p, q or e.
 */
export function anchorMaker(): (prefix: string, text: string) => string {
  const taken: Taken = new Map();
  return (prefix, text) =>
    unique(`${prefix}-${foldedWords(text).slice(0, WORDS).join('-') || 'text'}`, taken);
}

/** The anchors of a page, each with how many have wished for it. */
export type Taken = Map<string, number>;

/** `wish`, or `wish-2`, `wish-3` … where it is taken; what is returned is taken from then on. */
export function unique(wish: string, taken: Taken): string {
  let n = taken.get(wish) ?? 0;
  let answer = wish;
  if (n > 0) {
    do answer = `${wish}-${(n += 1)}`;
    while (taken.has(answer));
    taken.set(answer, 1);
  }
  taken.set(wish, Math.max(n, 1));
  return answer;
}
