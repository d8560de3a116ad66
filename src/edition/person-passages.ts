import type { Quotation, Reference } from '../people/person.ts';
import type { Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Appearance } from './appearance.ts';
import { addressIn, type Article } from './article.ts';
import { passageAt, type Entry } from './timeline.ts';
import { speaksOfWithheld } from './withheld.ts';
import { within } from './within.ts';

/** A passage that mentions or quotes a person, and what it is. */
export interface PersonPassage {
  readonly passage: Passage;
  /** The person's quotation in it, whose cue and source label it. */
  readonly quotation: Quotation | null;
  /** Descriptions and pronouns in it that were read as the person. */
  readonly references: readonly Reference[];
  /** The nouns that the name owns, where it is named in possessives only: “Sadiq’s predecessor”. */
  readonly onlyIn: readonly Span[];
  readonly named: boolean;
  /** The dated sentences of the passage that put the person into their event. */
  readonly dated: readonly Entry[];
}

/** Each passage of an article that mentions or quotes a person, once, in the order of the text. */
export function passagesOf({ article, person }: Appearance, entries: readonly Entry[]): PersonPassage[] {
  const references = article.found.references.filter((reference) => reference.person === person.name);
  const spoken = article.found.quotations.filter(({ speaker }) => speaker === person.name);
  const spans = [...person.mentions, ...references];
  const passages = new Set([
    ...spans.map((span) => passageAt(article, span)),
    ...spoken.flatMap((quotation) => passagesWithin(article, quotation)),
  ]);
  return [...passages]
    .sort((a, b) => a.start - b.start)
    .map((passage) => {
      const mentions = person.mentions.filter((mention) => within(mention, passage));
      const owned = mentions.flatMap(({ possessive }) => possessive ?? []);
      const sayable = owned.filter((span) => !speaksOfWithheld(article, span));
      return {
        passage,
        quotation: spokenIn(spoken, passage),
        references: references.filter((reference) => within(reference, passage)),
        onlyIn: owned.length === mentions.length ? sayable : [],
        named: mentions.length > 0,
        dated: entries.filter((entry) => entry.passage === passage && entry.people.includes(person)),
      };
    });
}

/** The passages that a quotation runs through; one of many paragraphs is opened again in each. */
function passagesWithin(article: Article, quotation: Span): Passage[] {
  return [
    passageAt(article, quotation),
    ...article.body.passages.filter(({ start }) => start > quotation.start && start < quotation.end),
  ];
}

/** The quotation that begins in a passage, else the one that goes on in it. */
function spokenIn(spoken: readonly Quotation[], passage: Passage): Quotation | null {
  const begins = spoken.find(({ start }) => start >= passage.start && start < passage.end);
  const goesOn = spoken.find(({ start, end }) => start < passage.start && passage.start < end);
  return begins ?? goesOn ?? null;
}

/** The addresses of the other people named in a sentence with this one, in the order of the text. */
export function companions({ article, person }: Appearance): string[] {
  const sentences = article.found.sentences.filter((sentence) =>
    person.mentions.some((mention) => within(mention, sentence)),
  );
  return article.found.people
    .filter((other) => other !== person)
    .filter(({ mentions }) =>
      mentions.some((mention) => sentences.some((sentence) => within(mention, sentence))),
    )
    .map(({ name }) => addressIn(article, name));
}
