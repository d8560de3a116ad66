/** What can be found: articles by their whole text, people, and what is quoted or dated in articles. */
export const kinds = ['article', 'person', 'quotation', 'date'] as const;

export type Kind = (typeof kinds)[number];

/** One thing that can be found, with all that its result says. */
export interface SearchDocument {
  readonly kind: Kind;
  /** The years by which it is filtered, newest first: an article has one, a person may have many. */
  readonly years: readonly string[];
  /** By which it is found before all: what an article is called, who a person is or a quotation's speaker; '' for none. */
  readonly heading: string;
  readonly shown: ShownDocument;
}

/** A result, ready to be laid out but for its found words. */
export interface ShownDocument {
  /** From the search page. */
  readonly href: string;
  readonly title: string;
  /** What it is: “Article, 24 December 2024”. */
  readonly label: string;
  /** The language of its words, where it is not the page's. */
  readonly lang?: string;
  readonly dir?: 'rtl' | 'ltr';
  readonly passages: readonly ShownPassage[];
  /** That its article was corrected, and the way to what was. */
  readonly corrected?: { readonly href: string; readonly text: string };
}

/** A stretch of its text, and the anchor that leads to it; '' where the page itself does. */
export type ShownPassage = readonly [anchor: string, text: string];
