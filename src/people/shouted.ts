import type { Candidate } from './candidate.ts';
import type { FullName } from './full-name.ts';
import { places } from './lists/places.ts';
import type { Paragraph } from './paragraph.ts';
import { isCommon } from './word-kinds.ts';

/** The names that an article accepts, by which its lines in capitals are read. */
export interface Known {
  /** Keys of whole names, words joined by spaces. */
  readonly names: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
}

export function knownBy(names: readonly FullName[]): Known {
  return {
    names: new Set(names.map((name) => name.keys.join(' '))),
    surnames: new Set(names.map((name) => name.surname).filter((key) => !isCommon(key) && !places.has(key))),
  };
}

/** In a line of capitals, where every word looks like a name, only what the article names elsewhere. */
export function shoutedCandidates(paragraph: Paragraph, known: Known): readonly Candidate[] {
  const found: Candidate[] = [];
  const { words } = paragraph;
  for (let from = 0; from < words.length; from += 1) {
    const to = endOf(paragraph, from, known);
    if (to === from) continue;
    found.push({ paragraph, from, to, runFrom: from, runTo: to, title: null });
    from = to - 1;
  }
  return found;
}

function endOf({ words }: Paragraph, from: number, { names, surnames }: Known): number {
  for (let length = 5; length > 1; length -= 1) {
    const part = words.slice(from, from + length);
    if (part.length === length && names.has(part.map((word) => word.key).join(' '))) return from + length;
  }
  return surnames.has(words[from]?.key ?? '') ? from + 1 : from;
}
