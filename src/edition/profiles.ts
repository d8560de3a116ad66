import type { ArticlePerson } from '../people/person.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import { occurrences } from '../text/occurrences.ts';
import type { CorrectedPeople } from './findings.ts';
import { personSlug } from './person-slug.ts';

/** What the editors wrote about people, to be looked up by address and by what articles call them. */
export interface Profiles {
  readonly bySlug: ReadonlyMap<string, ProfileSource>;
  /** By the name itself and by its address; a name that two profiles have leads to neither. */
  readonly byName: ReadonlyMap<string, Called | null>;
  /** Every name and alias, as written. */
  readonly names: readonly string[];
}

/** Whom a name means. */
export interface Called {
  readonly slug: string;
  /** An alias always means its person; a name alone does not show that two articles speak of one. */
  readonly isAlias: boolean;
}

export function profilesOf(sources: readonly ProfileSource[]): Profiles {
  const byName = new Map<string, Called | null>();
  const add = (key: string, called: Called) => {
    const known = byName.get(key);
    if (known === undefined) byName.set(key, called);
    else if (known?.slug !== called.slug) byName.set(key, null);
  };
  for (const { slug, data } of sources) {
    // A name that has the address by itself is the profile's, unless it is another's.
    add(slug, { slug, isAlias: false });
    for (const alias of data.aliases)
      for (const key of [alias, personSlug(alias)]) add(key, { slug, isAlias: true });
    for (const key of [data.name, personSlug(data.name)]) add(key, { slug, isAlias: false });
  }
  return {
    bySlug: new Map(sources.map((source) => [source.slug, source])),
    byName,
    names: sources.flatMap(({ data }) => [data.name, ...data.aliases]),
  };
}

/** Whom the profiles mean by a name: as it is written, else however it is spelt. */
export function calledBy({ byName }: Profiles, name: string): Called | null {
  return byName.get(name) ?? byName.get(personSlug(name)) ?? null;
}

/**
 * The people found in an article's text, with the addresses that the profiles give to their names. Two names of one
 * profile are one person; a profile's names of several words are found where no rule did, in any language.
 */
export function withProfiles(
  text: string,
  found: readonly ArticlePerson[],
  profiles: Profiles,
): CorrectedPeople {
  const addresses = new Map<string, string>();
  const given = new Set<string>();
  const people = new Map<string, ArticlePerson>();
  for (const person of [...found, ...overlooked(text, found, profiles)]) {
    const called = calledBy(profiles, person.name);
    const slug = called?.slug ?? personSlug(person.name);
    const same = called ? people.get(slug) : undefined;
    // Two people whose names fold to one address stay two until somebody decides; see addressProblems.
    const key = same || !people.has(slug) ? slug : `${slug} ${person.name}`;
    const whole = same ? joined(same, person) : person;
    people.set(key, whole);
    if (called) addresses.set(whole.name, slug);
    if (called?.isAlias) given.add(whole.name);
  }
  return { people: [...people.values()], addresses, given, described: [] };
}

/** Names of profiles that stand in the text and that nobody found there, longest first. */
function overlooked(
  text: string,
  found: readonly ArticlePerson[],
  { names }: Profiles,
): readonly ArticlePerson[] {
  const taken = found.flatMap(({ mentions }) => [...mentions]);
  return names
    .filter((name) => name.includes(' '))
    .toSorted((a, b) => b.length - a.length)
    .flatMap((name) => {
      const mentions = occurrences(text, name)
        .filter(({ start, end }) => !taken.some((span) => span.start < end && start < span.end))
        .map((span) => ({ ...span, possessive: null }));
      taken.push(...mentions);
      return mentions.length > 0
        ? [{ name, surname: name.split(' ').at(-1) ?? name, mentions, roles: [] }]
        : [];
    });
}

function joined(one: ArticlePerson, other: ArticlePerson): ArticlePerson {
  return {
    ...one,
    mentions: [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start),
    roles: [...one.roles, ...other.roles],
  };
}
