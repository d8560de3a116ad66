import type { Settings } from '../sources/settings-schema.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';

/**
 * Where a text speaks of people who are withheld: by name, by surname, as “the minister”; by the full name also
 * where no rule took it for a person's.
 */
export function withheldIn(text: string, found: Findings, { withhold }: Settings): Span[] {
  const names = new Set(withhold);
  const spans: Span[] = [
    ...found.people.filter(({ name }) => names.has(name)).flatMap(({ mentions }) => mentions),
    ...found.references.filter(({ person }) => names.has(person)),
    ...withhold.flatMap((name) => occurrences(text, name)),
  ];
  return spans.map(({ start, end }) => ({ start, end }));
}
