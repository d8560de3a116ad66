import type { ArticleData } from '../article-schema.ts';

/** A text as it came in, made ready to be an article. */
export interface Incoming {
  /** The text, as Markdown. */
  readonly markdown: string;
  /** What is kept beside the article as the text that was received. */
  readonly received: Uint8Array;
  /** Fields of an article that its front matter had. */
  readonly stated: Readonly<Record<string, unknown>>;
  /** What it says of itself in some other form: for an editor to confirm. */
  readonly proposed: Proposed;
  /** What of it is not in the article, in words for the editor. */
  readonly leftOut: readonly string[];
}

export type Proposed = Partial<
  Pick<ArticleData, 'headline' | 'published' | 'byline' | 'language' | 'source'>
>;

/** The forms in which a text comes in. */
export const FORMS = ['text', 'markdown', 'html'] as const;
export type Form = (typeof FORMS)[number];
