import type { Quotation } from '../people/person.ts';
import { anchorsOf, type Recorded } from '../text/kept-anchors.ts';
import { anchorable } from '../text/passages.ts';
import type { Span } from '../text/span.ts';

/** The id of each quotation on its article's page: as recorded, or made from its words, as a passage's is from its own. */
export function quotationAnchors(
  quotations: readonly Quotation[],
  text: string,
  withheld: readonly Span[],
  recorded: readonly Recorded[],
): ReadonlyMap<Quotation, string> {
  const texts = quotations.map((quotation) => anchorable(text, quotation, withheld));
  const anchors = anchorsOf('q', texts, recorded);
  return new Map(quotations.map((quotation, index) => [quotation, anchors[index]!.anchor]));
}
