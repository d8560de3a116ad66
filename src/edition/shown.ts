import type { Settings } from '../sources/settings-schema.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { withholder } from './withheld.ts';
import { within } from './within.ts';

/**
 * What of the findings the editors want shown: whole kinds of them, and nothing of people who are withheld, not
 * even as words in somebody else's role. `withheld` are the stretches of `text` that speak of those people.
 */
export function shown(
  found: Findings,
  text: string,
  withheld: readonly Span[],
  settings: Settings,
  checked: boolean,
): Findings {
  const wanted = (which: 'all' | 'checked' | 'none') => which === 'all' || (which === 'checked' && checked);
  const isWithheld = withholder(settings, found);
  const names = new Set(withheld.map(({ start, end }) => text.slice(start, end)));
  const isClean = (span: Span) => !withheld.some((each) => within(each, span));
  const people = (wanted(settings.people) ? found.people : [])
    .filter(({ name }) => !isWithheld(name))
    .map((person) => ({ ...person, roles: person.roles.filter(({ spans }) => spans.every(isClean)) }));
  const isShown = new Set(people.map(({ name }) => name));
  const quotations = wanted(settings.quotations) ? found.quotations : [];
  return {
    ...found,
    people,
    unlinked: wanted(settings.people) ? found.unlinked : [],
    references: found.references.filter(({ person }) => isShown.has(person)),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker !== null && isShown.has(quotation.speaker) ? quotation.speaker : null,
      source: [...names].some((name) => occurrences(quotation.source ?? '', name).length > 0)
        ? null
        : quotation.source,
    })),
    times: wanted(settings.times) ? found.times : [],
    dated: wanted(settings.times) ? found.dated : [],
  };
}
