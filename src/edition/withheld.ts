import type { Settings } from '../sources/settings-schema.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';
import { calledBy, type Profiles } from './profiles.ts';

/** Who stands in articles' own words and nowhere else. */
export interface Withheld {
  readonly slugs: ReadonlySet<string>;
  /** Every full name and alias of theirs. */
  readonly names: readonly string[];
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
  return { slugs, names: [...new Set([...withhold, ...aliases])] };
}

/** Tells whether somebody is withheld, by what an article calls them: by address, so spelling does not matter. */
export function withholder({ slugs }: Withheld, { addresses }: Findings): (name: string) => boolean {
  return (name) => slugs.has(addresses.get(name) ?? personSlug(name));
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
  const named = withheld.names.flatMap((name) => occurrences(text, name));
  const surnames = new Set([
    ...people.map(({ surname }) => surname),
    ...withheld.names
      .filter((name) => occurrences(text, name).length > 0)
      .map((name) => name.split(' ').at(-1) ?? name),
  ]);
  const bare = [...surnames]
    .flatMap((surname) => occurrences(text, surname))
    .filter((span) => !others.some((mention) => overlap(span, mention)));
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
