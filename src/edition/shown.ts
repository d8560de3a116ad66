import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import type { House } from './house.ts';
import { speaksOfWithheld, withholder } from './withheld.ts';

/** Of which articles a kind of findings is shown. */
type Shown = 'all' | 'checked' | 'none';

/** Whether a kind of findings is shown of an article that an editor has checked, or has not. */
export function isWanted(which: Shown, checked: boolean): boolean {
  return which === 'all' || (which === 'checked' && checked);
}

/**
 * What of the findings the editors want shown: whole kinds of them, and nothing of people who are withheld, not
 * even as words in somebody else's role. `withheld` are the stretches of `text` that speak of those people.
 */
export function shown(
  found: Findings,
  text: string,
  withheld: readonly Span[],
  house: House,
  checked: boolean,
): Findings {
  const { settings } = house;
  const wanted = (which: Shown) => isWanted(which, checked);
  const isWithheld = withholder(house.withheld, found);
  const names = new Set(withheld.map(({ start, end }) => text.slice(start, end)));
  const isClean = (span: Span) => !speaksOfWithheld({ withheld }, span);
  const clean = (words: string | null) =>
    words !== null && [...names].some((name) => occurrences(words, name).length > 0) ? null : words;
  const people = (wanted(settings.people) ? found.people : [])
    .filter(({ name }) => !isWithheld(name))
    .map((person) => ({ ...person, roles: person.roles.filter(({ spans }) => spans.every(isClean)) }));
  const isShown = new Set(people.map(({ name }) => name));
  const quotations = wanted(settings.quotations) ? found.quotations : [];
  return {
    ...found,
    people,
    unlinked: wanted(settings.people) ? found.unlinked : [],
    references: found.references.filter((span) => isShown.has(span.person) && isClean(span)),
    quotations: quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker !== null && isShown.has(quotation.speaker) ? quotation.speaker : null,
      source: clean(quotation.source),
      channel: clean(quotation.channel),
    })),
    times: wanted(settings.times) ? found.times : [],
    dated: wanted(settings.times) ? found.dated : [],
  };
}
