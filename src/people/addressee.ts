import { addressing, messages, prepositions } from './lists/addressing.ts';
import type { Named } from './named.ts';
import { titleStart } from './title.ts';
import { wordsOf, type Word } from './word.ts';

/**
 * The people of one sentence, which starts at `from`, to whom somebody speaks or writes: “told Lund”, “in a letter
 * to Mayor Lund and Reyes”. Who asks after a quotation (“…” asked Lund) is nobody's addressee.
 */
export function addresseesOf(text: string, from: number, named: readonly Named[]): ReadonlySet<Named> {
  const found = new Set<Named>();
  named.forEach((each, index) => {
    const before = named[index - 1];
    if (before && found.has(before) && /^,? (?:and |or )?$/.test(text.slice(before.end, each.start)))
      found.add(each);
    const words = leadOf(text, from, each);
    const [lead, head] = [words.at(-1), words.at(-2)];
    if (!lead) return;
    const quoted = /["”’»]/.test(lead.gap);
    if (addressing.has(lead.key) && !quoted) found.add(each);
    if (lead.key === 'to' && messages.has(head?.key ?? '')) found.add(each);
  });
  return found;
}

/** “In a letter to Lund she …”: named behind a preposition in the clause whose subject stands at `at`. */
export function isBehindPreposition(text: string, from: number, named: Named, at: number): boolean {
  if (CLAUSE_OPENS.test(text.slice(named.end, at))) return false;
  return prepositions.has(leadOf(text, from, named).at(-1)?.key ?? '');
}

/** The words of the sentence before a name, without its title and its article. */
function leadOf(text: string, from: number, { start, end }: Named): readonly Word[] {
  const near = Math.max(from, start - REACH);
  const words = wordsOf(text.slice(near, end), near);
  const at = words.findIndex((word) => word.start >= start);
  if (at < 0) return [];
  let to = titleStart(words, at);
  while (to > 0 && /^(?:the|a|an|his|her|their|its|our|my)$/.test(words[to - 1]?.key ?? '')) to -= 1;
  return words.slice(0, to);
}

/** How much of a sentence before a name is read, in UTF-16 units. */
const REACH = 120;

/** A clause of its own opens before the pronoun. */
const CLAUSE_OPENS = /(?:\b(?:and|but|then|so|when|because|which|that|if|as|while)|[;:“"]) *$/;
