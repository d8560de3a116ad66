import type { Span } from '../text/span.ts';

/** One place in an article's text where a person is named: the name alone, without title or possessive. */
export interface Mention extends Span {
  /** The noun phrase that the name owns, where it stands in a possessive: “Sadiq’s predecessor”. */
  readonly possessive: Span | null;
}

/** How the text describes a person, in its own words and nowhere else's. */
export interface Role {
  /** Verbatim; a modifier shared with an earlier title is kept with an ellipsis: “Taliban … Interior Minister”. */
  readonly text: string;
  /** The stretches of the article's text that `text` was made of, in reading order. */
  readonly spans: readonly Span[];
}

/** A person as one article knows them: all its mentions under the full name that it gives first. */
export interface ArticlePerson {
  readonly name: string;
  /** The part of `name`, verbatim, that sorts it; it opens with the word that later mentions use for a surname. */
  readonly surname: string;
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
}

/** A description or pronoun that carries a quotation and fits one person only. */
export interface Reference extends Span {
  readonly person: string;
}

/** An editor's word on a description or pronoun: the full name of whom it means, or null where it means nobody. */
export interface GivenReference extends Span {
  readonly person: string | null;
}

/** Quoted words with their marks; one left open by mistake ends with its paragraph. */
export interface Quotation extends Span {
  /** The full name of whom the text says spoke, or null where it does not say. */
  readonly speaker: string | null;
  /** Who passed the words on, verbatim (“Haqqani’s office”, “The Taliban’s statement”), or null. */
  readonly source: string | null;
  /** The verb that says so, verbatim (“said”, “quoted”, “wrote”), or null. */
  readonly cue: string | null;
  /** Where the words were published, verbatim (“on his X social media platform”), or null. */
  readonly channel: string | null;
  readonly closed: boolean;
}
