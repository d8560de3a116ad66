import { articleOf } from './article.ts';
import { attribute } from './attribution.ts';
import { clausesOf } from './clause.ts';
import { isSpeech } from './speech.ts';
import type { ArticlePerson, GivenReference, Quotation, Reference } from './person.ts';
import { quotedIn } from './quoted.ts';
import type { Spoken } from './reading.ts';
import { nobody } from './said.ts';

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
  const quoted = quotedIn(text);
  if (quoted.length === 0) return { quotations: [], references: [] };
  const article = articleOf(text, people, given);
  const quotations: Quotation[] = [];
  const references = new Map<number, Reference>();
  let last: Spoken | undefined;
  for (const clause of clausesOf(text, article.allSentences, quoted)) {
    const said = attribute(article, clause, last) ?? nobody;
    if (!isSpeech(text, clause, said)) continue;
    const { start, end, closed } = clause.quoted;
    const { speaker, source, cue, channel } = said;
    last = { ...said, start, end, closed };
    quotations.push({ start, end, closed, speaker, source, cue, channel });
    if (said.reference) references.set(said.reference.start, said.reference);
  }
  return { quotations, references: [...references.values()].sort((a, b) => a.start - b.start) };
}
