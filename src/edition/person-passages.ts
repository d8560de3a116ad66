import type { ArticlePerson, Quotation, Reference } from '../people/person.ts';
import { lastUpTo, startingIn } from '../text/in-order.ts';
import type { Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Appearance } from './appearance.ts';
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

/** Each passage of an article that mentions a person, or begins to quote them, once, in the order of the text. */
export function passagesOf({ article, person }: Appearance, entries: readonly Entry[]): PersonPassage[] {
  const references = article.index.references.get(person.name) ?? [];
  const spoken = article.index.spoken.get(person.name) ?? [];
  const spans = [...person.mentions, ...references, ...spoken];
  const passages = new Set(spans.map((span) => passageAt(article, span)));
  return [...passages]
    .sort((a, b) => a.start - b.start)
    .map((passage) => {
      const mentions = startingIn(person.mentions, passage).filter((each) => within(each, passage));
      const owned = mentions.flatMap(({ possessive }) => possessive ?? []);
      const sayable = owned.filter((span) => !speaksOfWithheld(article, span));
      return {
        passage,
        quotation: startingIn(spoken, passage)[0] ?? null,
        references: startingIn(references, passage).filter((each) => within(each, passage)),
        onlyIn: owned.length === mentions.length ? sayable : [],
        named: mentions.length > 0,
        dated: startingIn(entries, passage).filter(({ people }) => people.includes(person)),
      };
    });
}

/** The other people named in a sentence with this one. */
export function companions({ article, person }: Appearance): ArticlePerson[] {
  const { found, index } = article;
  const sentences = new Set(
    person.mentions.flatMap((mention) => {
      const sentence = lastUpTo(found.sentences, mention.start);
      return sentence && within(mention, sentence) ? sentence : [];
    }),
  );
  const named = [...sentences].flatMap((sentence) =>
    startingIn(index.mentions, sentence).filter((each) => within(each, sentence)),
  );
  return [...new Set(named.map((each) => each.person))].filter((other) => other !== person);
}
