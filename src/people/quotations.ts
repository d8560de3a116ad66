import type { ArticlePerson, Quotation, Reference } from './person.ts';
import { attribute } from './attribution.ts';
import { clausesOf } from './clause.ts';
import { isSpeech } from './speech.ts';
import { quotedIn } from './quoted.ts';

export interface Quotations {
  /** In reading order; scare quotes and titles of works are left out. */
  readonly quotations: readonly Quotation[];
  /** Descriptions and pronouns that carry a quotation, with the one person whom they fit; in reading order. */
  readonly references: readonly Reference[];
}

/** Who said what in an article: `people` as `findPeople` or an editor gave them for the same text. */
export function findQuotations(text: string, people: readonly ArticlePerson[]): Quotations {
  const quotations: Quotation[] = [];
  const references: Reference[] = [];
  let last: Quotation | undefined;
  for (const clause of clausesOf(text, quotedIn(text))) {
    const said = attribute(text, clause, people, last);
    if (!isSpeech(text, clause, said !== null)) continue;
    const { start, end, closed } = clause.quoted;
    const { speaker = null, source = null, cue = null, channel = null } = said ?? {};
    last = { start, end, closed, speaker, source, cue, channel };
    quotations.push(last);
    if (said?.reference && !references.some((each) => each.start === said.reference?.start))
      references.push(said.reference);
  }
  return { quotations, references: references.sort((a, b) => a.start - b.start) };
}
