import { findPeople } from '../people/find-people.ts';
import type { ArticlePerson, GivenReference, Quotation, Reference } from '../people/person.ts';
import { findQuotations } from '../people/quotations.ts';
import type { Span } from '../text/span.ts';
import { sentences } from '../text/sentences.ts';
import { datedSentences } from '../time/dated-sentences.ts';
import { findTimes, type Options } from '../time/find-times.ts';
import type { DatedSentence, Time } from '../time/time.ts';

/** All that was found in one article's text; spans are UTF-16 offsets into it. */
export interface Findings {
  readonly people: readonly ArticlePerson[];
  /** The addresses that an editor gave to names of `people`; all others follow from the name. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The names of `people` of which an editor said that they mean the person at their address. */
  readonly given: ReadonlySet<string>;
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
  readonly people: (found: readonly ArticlePerson[]) => CorrectedPeople;
  readonly times: (found: readonly Time[]) => readonly Time[];
  readonly quotations: (found: readonly Quotation[], people: CorrectedPeople) => readonly Quotation[];
}

/**
 * The people of an article after the editor's word, the addresses that it gave to their names, and what it said of
 * descriptions and pronouns.
 */
export interface CorrectedPeople extends Pick<Findings, 'people' | 'addresses' | 'given'> {
  readonly described: readonly GivenReference[];
}

/**
 * Finds people, quotations and times in an article's plain text, passages parted by blank lines, in English.
 * `published` is its day (YYYY-MM-DD), from which times are read. A corrector's word goes before what was
 * found, and whatever builds on it builds on the corrected. `options` hold the region by whose custom 3/4/2024 is read, and
 * `names` that are known to be people's.
 */
export function find(
  text: string,
  published: string,
  corrector = NO_CORRECTIONS,
  options: Options & { readonly names?: readonly string[] } = {},
): Findings {
  const found = findPeople(text, options.names);
  const people = corrector.people(found.people);
  const corrected = correct(text, published, corrector, people, findTimes(text, published, options));
  // What an editor names may begin before it: “General Khan”.
  const linked = new Set(people.people.flatMap(({ mentions }) => mentions.map(({ end }) => end)));
  const { quotations, references } = findQuotations(text, people.people, people.described);
  const starts = new Set(corrected.references.map(({ start }) => start));
  const others = references.filter(({ start }) => !starts.has(start));
  return {
    ...corrected,
    unlinked: found.unlinked.filter(({ end }) => !linked.has(end)),
    references: [...corrected.references, ...others].sort((a, b) => a.start - b.start),
    quotations: corrector.quotations(quotations, people),
  };
}

/** The findings in a language that no rule reads: what the editor says, and nothing else. */
export function findNothing(text: string, published: string, corrector: Corrector): Findings {
  const people = corrector.people([]);
  return {
    ...correct(text, published, corrector, people, []),
    quotations: corrector.quotations([], people),
  };
}

function correct(
  text: string,
  published: string,
  corrector: Corrector,
  { people, addresses, given, described }: CorrectedPeople,
  foundTimes: readonly Time[],
): Findings {
  const times = corrector.times(foundTimes);
  return {
    people,
    addresses,
    given,
    unlinked: [],
    references: described.flatMap(({ start, end, person }) =>
      person === null ? [] : [{ start, end, person }],
    ),
    quotations: [],
    times,
    dated: datedSentences(text, times, published),
    sentences: sentences(text),
  };
}

const NO_CORRECTIONS: Corrector = {
  people: (people) => ({ people, addresses: new Map(), given: new Set(), described: [] }),
  times: (times) => times,
  quotations: (quotations) => quotations,
};
