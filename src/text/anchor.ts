import { foldedWords } from './fold.ts';

/** How many words make an anchor: enough to tell passages apart, few enough to read in an address. */
const WORDS = 6;

/**
 * A maker of anchors for one page: each is made of the first words of its text, so that a shared link
 * survives edits elsewhere; the same words again get a number, as do those whose anchor is `given` to others.
 * `prefix` is the kind: p, q or e.
 */
export function anchorMaker(given: readonly string[] = []): (prefix: string, text: string) => string {
  const taken = new Set(given);
  return (prefix, text) =>
    unique(`${prefix}-${foldedWords(text).slice(0, WORDS).join('-') || 'text'}`, taken);
}

/** `wish`, or `wish-2`, `wish-3` … where it is taken; what is returned is taken from then on. */
export function unique(wish: string, taken: Set<string>): string {
  let answer = wish;
  for (let n = 2; taken.has(answer); n += 1) answer = `${wish}-${n}`;
  taken.add(answer);
  return answer;
}
