import type { Thing } from 'schema-dts';
import type { CardFacts } from './cards.ts';

/** What a page says of itself; the rest of its frame is the same everywhere. */
export interface PageFacts {
  /** Its address. */
  readonly page: string;
  /** Null on the front page, whose title is the edition's. */
  readonly title: string | null;
  readonly description: string;
  readonly noindex?: boolean;
  /** The pages between the front page and this one, from the top: what machines read as its trail. */
  readonly above?: readonly Step[];
  /** What of the page is a story of its own, for those who make a card of a link; a part of the site by default. */
  readonly card?: CardFacts;
  /** What the page is about, as JSON-LD. */
  readonly data?: readonly Thing[];
  /** Feeds besides the edition's. */
  readonly feeds?: readonly Step[];
}

/** A page or file, and what it is called. */
export interface Step {
  readonly page: string;
  readonly title: string;
}
