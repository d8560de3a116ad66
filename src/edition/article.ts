import type { ArticleSource } from '../sources/article-source.ts';
import type { Pictures } from '../sources/picture-file.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import type { Recorded } from '../text/kept-anchors.ts';
import { reanchored, type Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from '../people/person.ts';
import { indexOf, type ArticleIndex } from './article-index.ts';
import { annotationOf, type Annotation } from './annotation.ts';
import type { Findings } from './findings.ts';
import type { House } from './house.ts';
import { personSlug } from './person-slug.ts';
import { quotationAnchors } from './quotation-anchors.ts';
import { shown } from './shown.ts';
import { utc } from './utc.ts';
import { withheldIn } from './withheld.ts';

/** An article with its text taken apart and all that was found in it. */
export interface Article {
  readonly slug: string;
  readonly file: string;
  /** The whole file. */
  readonly contents: string;
  readonly data: ArticleData;
  readonly language: string;
  /** The day of publication as written, YYYY-MM-DD, at its own offset. */
  readonly day: string;
  /** When it was published, in milliseconds of UTC; a day alone is its first moment. */
  readonly instant: number;
  readonly body: Body;
  /** Those that it shows, by the names of their files. */
  readonly pictures: Pictures;
  readonly found: Findings;
  readonly index: ArticleIndex;
  /** The id of each quotation on the article's page. */
  readonly quotationAnchors: ReadonlyMap<Quotation, string>;
  /** The addresses of all whom the text names, whether or not they are shown. */
  readonly named: ReadonlySet<string>;
  /** Where the text speaks of people who are withheld; nothing of it leaves the article. */
  readonly withheld: readonly Span[];
  /** The anchors that were recorded of it. */
  readonly recorded: readonly Recorded[];
}

/** Makes an article of its file and what was found in it, as far as the editors want it shown. */
export function annotate(
  source: ArticleSource,
  house: House,
  { body, found }: Annotation = annotationOf(source, house),
): Article {
  const { settings } = house;
  const { slug, file, contents, data } = source;
  const language = data.language ?? settings.language;
  const day = data.published.slice(0, 10);
  const recorded = house.anchors.get(slug) ?? [];
  const withheld = withheldIn(body, found, house.withheld);
  const kept = shown(found, body.text, withheld, house, data.checked !== undefined);
  return {
    slug,
    file,
    contents,
    data,
    language,
    day,
    // An anchor stands in links on other pages.
    body: reanchored(body, withheld, recorded),
    recorded,
    pictures: source.pictures,
    instant: utc(data.published, settings.timeZone).getTime(),
    found: kept,
    index: indexOf(kept),
    quotationAnchors: quotationAnchors(kept.quotations, body.text, withheld, recorded),
    named: new Set(found.people.map(({ name }) => found.addresses.get(name) ?? personSlug(name))),
    withheld,
  };
}

/** The address of the person whom an article calls by a full name. */
export function addressIn({ found, index }: Article, name: string): string {
  return index.addresses.get(name) ?? found.addresses.get(name) ?? personSlug(name);
}

/** Newest first; articles of one moment by their slugs, so that the order never depends on the folder. */
export function newestFirst(a: Article, b: Article): number {
  return b.instant - a.instant || (a.slug < b.slug ? -1 : 1);
}
