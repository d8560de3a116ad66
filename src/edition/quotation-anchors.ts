import type { Quotation } from '../people/person.ts';
import { anchorsOf } from '../text/kept-anchors.ts';
import { anchorable } from '../text/passages.ts';
import type { Article } from './article.ts';

/** The id of each quotation on its article's page: as recorded, or made from its words, as a passage's is from its own. */
export function quotationAnchors(article: Article): ReadonlyMap<Quotation, string> {
  const { found, body, withheld, recorded } = article;
  const texts = found.quotations.map((quotation) => anchorable(body.text, quotation, withheld));
  const anchors = anchorsOf('q', texts, recorded);
  return new Map(found.quotations.map((quotation, index) => [quotation, anchors[index]!.anchor]));
}
