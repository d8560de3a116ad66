import { areProbablyOne, comparedName, type ComparedName } from '../people/same-name.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { occurrencesOfAny } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';
import { calledBy, type Profiles } from './profiles.ts';

/** Who stands in articles' own words and nowhere else. */
export interface Withheld {
  readonly slugs: ReadonlySet<string>;
  /** Every full name and alias of theirs. */
  readonly names: readonly string[];
  /** The same as they are compared with what articles call people. */
  readonly compared: readonly ComparedName[];
}

/** Those whom `edition.yaml` or a profile withholds; an alias in `edition.yaml` means its person. */
export function withheldBy({ withhold }: Settings, profiles: Profiles): Withheld {
  const named = withhold.map((name) => calledBy(profiles, name)?.slug ?? personSlug(name));
  const marked = [...profiles.bySlug.values()].filter(({ data }) => data.withhold).map(({ slug }) => slug);
  const slugs = new Set([...named, ...marked]);
  const aliases = [...slugs].flatMap((slug) => {
    const profile = profiles.bySlug.get(slug);
    return profile ? [profile.data.name, ...profile.data.aliases] : [];
  });
  const names = [...new Set([...withhold, ...aliases])];
  return { slugs, names, compared: names.map(comparedName) };
}

/**
 * Tells whether somebody is withheld, by what an article calls them: by the address that an editor gave, else by
 * every name that is probably theirs, “P. Banda” and “Banda” for “Precious Banda”.
 */
export function withholder(
  { slugs, compared }: Withheld,
  { addresses }: Findings,
): (name: string) => boolean {
  return (name) => {
    const given = addresses.get(name);
    if (given !== undefined) return slugs.has(given);
    if (slugs.has(personSlug(name))) return true;
    return compared.length > 0 && isOneOf(compared, comparedName(name));
  };
}

/** Whether a name is probably that of one of these, or the surname of one alone. */
function isOneOf(withheld: readonly ComparedName[], name: ComparedName): boolean {
  return withheld.some((each) => areProbablyOne(each, name) || isSurname(name.spellings, each.spellings));
}

/** Whether the words are the last of a longer name: “Ndlovu-Banda” has two. */
function isSurname(words: readonly string[], of: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < of.length &&
    words.every((word, at) => word === of.at(at - words.length))
  );
}

/** The words by which names of several words are repeated: the last one, hyphens within it. */
export function surnamesOf(names: readonly string[]): string[] {
  return names.map((name) => name.split(' ').at(-1) ?? name);
}

/**
 * Where a text speaks of people who are withheld: by name, as “the minister”, and by each surname of theirs that is
 * not somebody else's; by the full name also where no rule took it for a person's.
 */
export function withheldIn(text: string, found: Findings, withheld: Withheld): Span[] {
  const isWithheld = withholder(withheld, found);
  const people = found.people.filter(({ name }) => isWithheld(name));
  const others = found.people
    .filter((person) => !people.includes(person))
    .flatMap(({ mentions }) => mentions);
  const named = occurrencesOfAny(text, withheld.names);
  const surnames = new Set([
    ...people.map(({ surname }) => surname),
    ...surnamesOf(withheld.names.filter((name) => occurrencesOfAny(text, [name]).length > 0)),
  ]);
  // “may” is not the surname “May”, but “hooks” is “hooks”.
  const isWritten = (words: string) => surnames.has(words) || !/^\p{Ll}/u.test(words);
  const bare = occurrencesOfAny(text, surnames).filter(
    (span) =>
      isWritten(text.slice(span.start, span.end)) && !others.some((mention) => overlap(span, mention)),
  );
  const spans: Span[] = [
    ...people.flatMap(({ mentions }) => mentions),
    ...found.references.filter(({ person }) => isWithheld(person)),
    ...named,
    ...bare,
  ];
  return spans.map(({ start, end }) => ({ start, end }));
}

/** Whether a stretch of an article, which knows where it does so, speaks of somebody who is withheld: then it stands in the article alone. */
export function speaksOfWithheld({ withheld }: { readonly withheld: readonly Span[] }, span: Span): boolean {
  return withheld.some((each) => overlap(each, span));
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
