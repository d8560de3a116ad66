import type { Candidate } from './candidate.ts';
import { evidenceAfter } from './evidence-after.ts';
import { evidenceBefore } from './evidence-before.ts';

/** What the words around a candidate say for or against a person; each kind counts once for a name. */
export type Evidence =
  | 'honorific'
  | 'mister'
  | 'formal title'
  | 'title'
  | 'occupation'
  | 'human occupation'
  | 'office of'
  | 'kinship'
  | 'apposed to'
  | 'age'
  | 'who'
  | 'apposition'
  | 'country'
  | 'says'
  | 'said by'
  | 'acts'
  | 'human act'
  | 'by'
  | 'byline'
  | 'named'
  | 'listed'
  | 'of a place'
  | 'of a body'
  | 'owned'
  | 'national'
  | 'does'
  | 'object'
  | 'rival'
  | 'kin'
  | 'batting'
  | 'quoted'
  | 'the'
  | 'group'
  | 'thing'
  | 'place'
  | 'list of places'
  | 'figure';

/** The evidence around one candidate. */
export function evidenceFor(candidate: Candidate): ReadonlySet<Evidence> {
  return new Set<Evidence>([
    ...evidenceBefore(candidate),
    ...(isQuoted(candidate) ? (['quoted'] as const) : []),
    ...evidenceAfter(candidate),
  ]);
}

/** The name alone stands between quotation marks, as titles and code names do. */
function isQuoted({ paragraph: { words, text, start }, from, to }: Candidate): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return false;
  return (
    /["“‘]/.test(text[first.start - start - 1] ?? '') &&
    /^[,.]?["”’]/.test(text.slice(last.end - start, last.end - start + 2))
  );
}
