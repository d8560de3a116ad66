import type { Settings } from '../sources/settings-schema.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';

/** Tells whether the edition withholds whom an article calls by a name: by address, so spelling does not matter. */
export function withholder({ withhold }: Settings, { addresses }: Findings): (name: string) => boolean {
  const withheld = new Set(withhold.map(personSlug));
  return (name) => withheld.has(addresses.get(name) ?? personSlug(name));
}

/**
 * Where a text speaks of people who are withheld: by name, by surname, as “the minister”; by the full name also
 * where no rule took it for a person's.
 */
export function withheldIn(text: string, found: Findings, settings: Settings): Span[] {
  const isWithheld = withholder(settings, found);
  const spans: Span[] = [
    ...found.people.filter(({ name }) => isWithheld(name)).flatMap(({ mentions }) => mentions),
    ...found.references.filter(({ person }) => isWithheld(person)),
    ...settings.withhold.flatMap((name) => occurrences(text, name)),
  ];
  return spans.map(({ start, end }) => ({ start, end }));
}
