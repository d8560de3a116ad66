import { agents } from './lists/saying.ts';
import { CONJUNCTIONS } from './noun-phrase.ts';
import { mentionEnding, type Reading } from './reading.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import { titleStart } from './title.ts';
import type { Word } from './word.ts';

/**
 * The word before a parenthesis that ends at `end` right before the verb: “Lund, 45,”, “Lund, a spokesman for Jones,”.
 * `end` itself where the parenthesis is a name in apposition (“the vice-chancellor, Prof. Themba Nkosi,”) or none is
 * open; null where the name before it is no subject (“After meeting Lund, the minister, visibly tired, said”).
 */
export function beforeParenthesis(reading: Reading, end: number): number | null {
  const { words } = reading;
  let relative: number | null = null;
  for (let open = end; open > 0 && end - open < REACH; open -= 1) {
    if (!/[,–—([]/.test(words[open]?.gap ?? '')) continue;
    const named = mentionEnding(reading, end);
    if (named && titleFrom(words, named.from) <= open) return leadOf(words, named.from) === null ? end : null;
    if (RELATIVES.has(words[open]?.key ?? '')) relative = open - 1;
    if (/^(?:he|she)$/.test(words[open - 1]?.key ?? '')) return open - 1;
    const before = mentionEnding(reading, open - 1);
    const lead = before ? leadOf(words, before.from) : null;
    if (before && lead !== 'with') return lead === null ? open - 1 : relative;
  }
  return relative ?? end;
}

/** “Lund of the Federation”, “Lund from the agency”: the end of the name before such a complement, or null. */
export function beforeComplement(reading: Reading, end: number): number | null {
  const { words } = reading;
  for (let at = end; at > 0 && end - at < 9; at -= 1) {
    const word = words[at];
    if (!word?.joined) return null;
    if (/^(?:of|from|at|with|in)$/.test(word.key)) {
      const named = mentionEnding(reading, at - 1);
      if (named) return words[at - 1]?.possessive ? null : at - 1;
    } else if (!word.capital && !/^(?:the|and|for|&)$/.test(word.key)) return null;
  }
  return null;
}

/** “a spokesman for Chancellor Lund”: somebody who speaks for the person named at the end of the title. */
export function hasAgent(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(1, from); at < to; at += 1)
    if (/^(?:for|to|of)$/.test(words[at]?.key ?? '') && agents.has(words[at - 1]?.key ?? '')) return true;
  return false;
}

/** Where a title of any kind before a name begins: “his wife, Mary”, “Kenyan envoy”. */
function titleFrom(words: readonly Word[], from: number): number {
  let at = titleStart(words, from);
  while (at > 0 && words[at]?.joined && isTitleLike(words[at - 1])) at -= 1;
  return at;
}

function isTitleLike(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (isTitle(word.key) || isTitleModifier(word.key) || /^(?:the|his|her|its|their)$/.test(word.key))
  );
}

/** What governs a name: a preposition, a verb, an “and”; null where it opens the sentence or its clause. */
function leadOf(words: readonly Word[], from: number): string | null {
  let start = titleStart(words, from);
  // “and the mayor, Lund,”: the description in front belongs to the name.
  const isApposed = start > 0 && words[start]?.gap === ', ' && isTitle(words[start - 1]?.key ?? '');
  if (isApposed) {
    start -= 1;
    while (start > 0 && words[start]?.joined && isTitleLike(words[start - 1])) start -= 1;
  }
  const lead = words[start - 1];
  if (!lead || !words[start]?.joined) return null;
  if (lead.key === 'and' || lead.key === 'but') return lead.gap.includes(',') ? null : lead.key;
  return CONJUNCTIONS.has(lead.key) || /^(?:the|his|her|whom|which|what)$/.test(lead.key) ? null : lead.key;
}

/** How many words a parenthesis may have. */
const REACH = 40;

const RELATIVES: ReadonlySet<string> = new Set('who whose whom which where'.split(' '));
