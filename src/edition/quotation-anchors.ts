import type { Quotation } from '../people/person.ts';
import { anchorMaker } from '../text/anchor.ts';
import { textWithout } from '../text/passages.ts';
import type { Article } from './article.ts';

/** The id of each quotation on its article's page, made from its words, as a passage's is from its own. */
export function quotationAnchors({ found, body, withheld }: Article): ReadonlyMap<Quotation, string> {
  const anchor = anchorMaker();
  return new Map(
    found.quotations.map((quotation) => [
      quotation,
      anchor('q', textWithout(body.text, quotation, withheld)),
    ]),
  );
}
