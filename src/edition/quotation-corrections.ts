import type { Quotation } from '../people/person.ts';
import { quotationBeginning, quotationEnd } from '../people/quotation-beginning.ts';
import { quotedIn } from '../people/quoted.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import type { CorrectedPeople } from './findings.ts';
import { personSlug } from './person-slug.ts';

/**
 * What the editor wrote under `quotations`: who spoke, and where words that the text leaves open end. Quoted words
 * that no rule took for speech are a quotation where the editor says who spoke them.
 */
export function correctQuotations(
  found: readonly Quotation[],
  { quotations = [] }: ArticleData,
  text: string,
  { people, addresses }: CorrectedPeople,
): readonly Quotation[] {
  if (quotations.length === 0) return found;
  const quoted = quotedIn(text);
  const nameOf = (slug: string) =>
    people.find(({ name }) => (addresses.get(name) ?? personSlug(name)) === slug)?.name ?? null;
  return quotations
    .reduce<readonly Quotation[]>((all, { at, by, ends }) => {
      const meant = quotationBeginning(text, quoted, at);
      if (!meant) return all;
      const known = all.find(({ start }) => start === meant.start);
      if (!known && (by ?? 'none') === 'none') return all;
      const end = ends === undefined ? undefined : quotationEnd(text, meant.start, ends);
      const whole: Quotation = {
        ...(known ?? { ...meant, ...UNATTRIBUTED }),
        ...(by === undefined ? {} : { speaker: nameOf(by) }),
        ...(end === undefined ? {} : { end, closed: true }),
      };
      return [...all.filter((each) => each !== known), whole];
    }, found)
    .toSorted((a, b) => a.start - b.start);
}

const UNATTRIBUTED = { speaker: null, source: null, cue: null, channel: null };
