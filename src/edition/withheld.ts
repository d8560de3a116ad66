import type { Settings } from '../sources/settings-schema.ts';
import type { ProfileData } from '../sources/profile-schema.ts';
import { commonWords } from '../people/lists/common-words.ts';
import { areProbablyOne, comparedName, type ComparedName } from '../people/same-name.ts';
import { mayHold, nameFinder } from '../text/find-name.ts';
import { linksIn } from '../text/inline.ts';
import type { Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';
import type { Profiles } from './profiles.ts';
import { overlap } from './within.ts';

/** Who stands in articles' own words and nowhere else. */
export interface Withheld {
  /** Their addresses, and those that follow from their names. */
  readonly slugs: ReadonlySet<string>;
  /** Every full name and alias of theirs. */
  readonly names: readonly string[];
  /** The same as they are compared with what articles call people. */
  readonly compared: readonly ComparedName[];
}

/** Those whom `edition.yaml` or a profile withholds, by name and by address. */
export function withheldBy({ withhold }: Settings, profiles: Profiles): Withheld {
  const called = new Set(withhold.map(personSlug));
  const theirs = [...profiles.bySlug.values()].filter(
    ({ data }) => data.withhold || namesOf(data).some((name) => called.has(personSlug(name))),
  );
  const names = [...new Set([...withhold, ...theirs.flatMap(({ data }) => namesOf(data))])];
  return {
    slugs: new Set([...names.map(personSlug), ...theirs.map(({ slug }) => slug)]),
    names,
    compared: names.map(comparedName),
  };
}

/**
 * Tells whether somebody is withheld, by what an article calls them. A namesake is too, whatever the address: the
 * name stands in articles alone. By a name that is only probably theirs (“L. Marsh”, “Marsh” for “Lena Marsh”)
 * they are unless an editor gave it an address.
 */
export function withholder(
  { slugs, compared }: Withheld,
  { addresses }: Findings,
): (name: string) => boolean {
  return (name) => {
    if (slugs.has(personSlug(name))) return true;
    const given = addresses.get(name);
    return given === undefined ? isProbablyOneOf(compared, name) : slugs.has(given);
  };
}

/** Whether a name is probably that of one of these, or the surname of one alone. */
export function isProbablyOneOf(compared: readonly ComparedName[], name: string): boolean {
  if (compared.length === 0) return false;
  const one = comparedName(name);
  return compared.some((each) => areProbablyOne(each, one) || isSurname(one.spellings, each.spellings));
}

/** Whether the words are the last of a longer name: “Ndlovu-Banda” has two. */
function isSurname(words: readonly string[], of: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < of.length &&
    words.every((word, at) => word === of.at(at - words.length))
  );
}

/**
 * Where a text speaks of people who are withheld: by name, as “the minister”, and by each part of their names that
 * is not somebody else's; by the full name also where no rule took it for a person's. A link whose address names
 * them counts as words that do.
 */
export function withheldIn({ text, passages }: Body, found: Findings, withheld: Withheld): Span[] {
  if (withheld.slugs.size === 0) return [];
  const isWithheld = withholder(withheld, found);
  const people = found.people.filter(({ name }) => isWithheld(name));
  const links = passages
    .flatMap(({ tokens, start }) => linksIn(tokens, start))
    .filter(({ href }) => withheld.names.some((name) => nameFinder(href)(name).length > 0));
  const findName = withheld.names.some(mayHold(text)) || people.length > 0 ? nameFinder(text) : () => [];
  const full = withheld.names.filter((name) => findName(name).length > 0);
  const others = [
    ...found.people.filter((person) => !people.includes(person)).flatMap(({ mentions }) => mentions),
    ...found.times,
  ];
  const parts = new Set([
    ...people.flatMap(({ name, surname }) => [surname, ...partsOf(name)]),
    ...full.flatMap(partsOf),
  ]);
  return [
    ...people.flatMap(({ mentions }) => mentions),
    ...found.references.filter(({ person }) => isWithheld(person)),
    ...full.filter((name) => partsOf(name).length > 1).flatMap(findName),
    ...[...parts].flatMap(findName).filter((span) => !others.some((other) => overlap(span, other))),
    ...links,
  ].map(({ start, end }) => ({ start, end }));
}

/** The parts of a name by which a text may go on: its last word, and those before it that are no common words. */
export function partsOf(name: string): string[] {
  const words = name.match(/[\p{L}\p{M}][\p{L}\p{M}'’ʼ-]+/gu) ?? [];
  return words.filter(
    (word, at) => at === words.length - 1 || (/^\P{Ll}/u.test(word) && !commonWords.has(word.toLowerCase())),
  );
}

export const namesOf = ({ name, aliases }: ProfileData) => [name, ...aliases];

/** Whether a stretch of an article, which knows where it does so, speaks of somebody who is withheld: then it stands in the article alone. */
export function speaksOfWithheld({ withheld }: { readonly withheld: readonly Span[] }, span: Span): boolean {
  return withheld.some((each) => overlap(each, span));
}
