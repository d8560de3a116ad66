import type { ArticleData } from '../sources/article-schema.ts';
import { meantOccurrences } from '../text/occurrences.ts';
import type { Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { within } from './within.ts';

/** What an editor said of a name, a description or a pronoun: whom it means. */
export interface EditorsWord {
  /** The words that it is about, as they stand in the text. */
  readonly name: string;
  /** An address, or `none`. */
  readonly is: string;
  readonly spans: readonly Span[];
  /** Whether `nth` counted one occurrence: nothing follows for the others. */
  readonly counted: boolean;
}

/** What stands under `people` in the front matter. */
export function writtenWords({ people = [] }: ArticleData, { text }: Body): EditorsWord[] {
  return people.map(({ name, is, nth }) => ({
    name,
    is,
    spans: meantOccurrences(text, name, nth),
    counted: nth !== undefined,
  }));
}

/** What stands in the text as `[words](person:address)`. */
export function inlineWords({ text, notes }: Body): EditorsWord[] {
  return notes
    .filter(({ about }) => about === 'person')
    .map(({ start, end, is }) => ({
      name: text.slice(start, end),
      is,
      spans: [{ start, end }],
      counted: false,
    }));
}

/** Whether the words describe somebody (“the Pakistani envoy”, “he”) rather than name them. */
export function isDescription(words: string): boolean {
  return /^(?:(?:the|an?|his|her|its|their|our|my|this|that)\s|(?:he|she|him|her|they|them)$)/i.test(words);
}

/** Whether an editor said whom a stretch of an article's text means; `is` asks for one answer only. */
export function isSpokenOf({ data, body }: Spoken, span: Span, is?: string): boolean {
  return [...writtenWords(data, body), ...inlineWords(body)].some(
    (word) => (is === undefined || word.is === is) && word.spans.some((each) => within(span, each)),
  );
}

interface Spoken {
  readonly data: ArticleData;
  readonly body: Body;
}
