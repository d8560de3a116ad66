import type { ArticlePerson, Mention, Quotation, Reference } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import type { Findings } from './findings.ts';
import { personSlug } from './person-slug.ts';

/** What was found in one article, as it is looked up again and again: by place, by person. */
export interface ArticleIndex {
  /** All mentions of all people, in the order of the text. */
  readonly mentions: readonly Named[];
  readonly people: ReadonlyMap<string, ArticlePerson>;
  /** The addresses of the people, by what the article calls them. */
  readonly addresses: ReadonlyMap<string, string>;
  /** The descriptions and pronouns that were read as somebody. */
  readonly references: ReadonlyMap<string, readonly Reference[]>;
  readonly spoken: ReadonlyMap<string, readonly Quotation[]>;
}

/** A mention with whom it names. */
export interface Named extends Span {
  readonly mention: Mention;
  readonly person: ArticlePerson;
}

export function indexOf({ people, addresses, references, quotations }: Findings): ArticleIndex {
  return {
    mentions: people
      .flatMap((person) => person.mentions.map((mention) => namedBy(mention, person)))
      .sort((a, b) => a.start - b.start),
    people: new Map(people.map((person) => [person.name, person])),
    addresses: new Map(people.map(({ name }) => [name, addresses.get(name) ?? personSlug(name)])),
    references: Map.groupBy(references, ({ person }) => person),
    spoken: Map.groupBy(
      quotations.filter(({ speaker }) => speaker !== null),
      ({ speaker }) => speaker!,
    ),
  };
}

function namedBy(mention: Mention, person: ArticlePerson): Named {
  return { start: mention.start, end: mention.end, mention, person };
}
