import type { Quotation } from '../people/person.ts';
import { anchorMaker } from '../text/anchor.ts';
import { textWithout } from '../text/passages.ts';
import type { Span } from '../text/span.ts';

/** The id of each quotation on its article's page, made from its words, as a passage's is from its own. */
export function quotationAnchors(
  quotations: readonly Quotation[],
  text: string,
  withheld: readonly Span[],
): ReadonlyMap<Quotation, string> {
  const anchor = anchorMaker();
  return new Map(
    quotations.map((quotation) => [quotation, anchor('q', textWithout(text, quotation, withheld))]),
  );
}
