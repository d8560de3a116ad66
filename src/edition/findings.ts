import { findPeople } from '../people/find-people.ts';
import type { ArticlePerson, Quotation, Reference } from '../people/person.ts';
import { findQuotations } from '../people/quotations.ts';
import type { Span } from '../text/span.ts';
import { sentences } from '../text/sentences.ts';
import { datedSentences } from '../time/dated-sentences.ts';
import { findTimes } from '../time/find-times.ts';
import type { DatedSentence, Time } from '../time/time.ts';

/** All that was found in one article's text; spans are UTF-16 offsets into it. */
export interface Findings {
  readonly people: readonly ArticlePerson[];
  /** Surnames that could be either of two people, linked to neither. */
  readonly unlinked: readonly Span[];
  readonly references: readonly Reference[];
  readonly quotations: readonly Quotation[];
  readonly times: readonly Time[];
  readonly dated: readonly DatedSentence[];
  readonly sentences: readonly Span[];
}

/** What an editor changes in what was found; see corrections.ts. */
export interface Corrector {
  readonly people: (found: readonly ArticlePerson[]) => readonly ArticlePerson[];
  readonly times: (found: readonly Time[]) => readonly Time[];
}

/**
 * Finds people, quotations and times in an article's plain text, passages parted by blank lines, in English.
 * `published` is its day (YYYY-MM-DD), from which times are read. A corrector's word goes before what was
 * found, and whatever builds on it builds on the corrected.
 */
export function find(text: string, published: string, corrector?: Corrector): Findings {
  const found = findPeople(text);
  const people = corrector ? corrector.people(found.people) : found.people;
  const times = corrector ? corrector.times(findTimes(text, published)) : findTimes(text, published);
  return {
    people,
    unlinked: found.unlinked,
    ...findQuotations(text, people),
    times,
    dated: datedSentences(text, times, published),
    sentences: sentences(text),
  };
}

/** The findings of an article in a language that no rule reads. */
export const NOTHING_FOUND: Findings = {
  people: [],
  unlinked: [],
  references: [],
  quotations: [],
  times: [],
  dated: [],
  sentences: [],
};
