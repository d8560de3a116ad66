import type { ArticlePerson, GivenReference, Quotation, Reference } from './person.ts';
import { attribute } from './attribution.ts';
import { clausesOf } from './clause.ts';
import { isSpeech } from './speech.ts';
import { namesOf } from './named.ts';
import { quotedIn } from './quoted.ts';

export interface Quotations {
  /** In reading order; scare quotes and titles of works are left out. */
  readonly quotations: readonly Quotation[];
  /** Descriptions and pronouns that carry a quotation, with the one person whom they fit; in reading order. */
  readonly references: readonly Reference[];
}

/**
 * Who said what in an article: `people` as `findPeople` or an editor gave them for the same text; `given` is the
 * editor's word on descriptions and pronouns, which goes before any rule.
 */
export function findQuotations(
  text: string,
  people: readonly ArticlePerson[],
  given: readonly GivenReference[] = [],
): Quotations {
  const names = namesOf(people, given);
  const quotations: Quotation[] = [];
  const references = new Map<number, Reference>();
  let last: Quotation | undefined;
  for (const clause of clausesOf(text, quotedIn(text))) {
    const said = attribute(text, clause, people, names, last);
    if (!isSpeech(text, clause, said !== null)) continue;
    const { start, end, closed } = clause.quoted;
    const { speaker = null, source = null, cue = null, channel = null } = said ?? {};
    last = { start, end, closed, speaker, source, cue, channel };
    quotations.push(last);
    if (said?.reference) references.set(said.reference.start, said.reference);
  }
  return { quotations, references: [...references.values()].sort((a, b) => a.start - b.start) };
}
