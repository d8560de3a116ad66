import { kinship } from '../people/lists/speech.ts';
import { occupations, offices } from '../people/lists/titles.ts';
import type { Mention } from '../people/person.ts';
import { startingIn } from '../text/in-order.ts';
import type { Article } from './article.ts';
import { within } from './within.ts';

/**
 * Tells whether a name is there only to say who somebody else is: in a possessive (“Sadiq’s predecessor”), in another
 * person's role (“an aide to Mohammad Sadiq”), or after a noun for a person (“the brother of Karl Berg”). Such a
 * name does not put its person into what the sentence reports.
 */
export function bystandersIn({ body, found, index }: Article): IsBystander {
  const inRoles = new Set(
    found.people.flatMap((person) =>
      person.roles
        .flatMap(({ spans }) => spans)
        .flatMap((span) => startingIn(index.mentions, span).filter((named) => within(named, span)))
        .flatMap((named) => (named.person === person ? [] : named.mention)),
    ),
  );
  return (mention) =>
    mention.possessive !== null ||
    inRoles.has(mention) ||
    isOwnerOfNoun(body.text.slice(Math.max(0, mention.start - LONGEST), mention.start));
}

/** Whether a mention of an article is a bystander. */
export type IsBystander = (mention: Mention) => boolean;

/** In UTF-16 units, how far back to look for “the former chief of staff to ”. */
const LONGEST = 60;

function isOwnerOfNoun(before: string): boolean {
  const noun = /([\p{L}-]+)\s+(?:of|to|for)\s+(?:[\p{L}.]+\s+){0,2}$/u.exec(before)?.[1]?.toLowerCase();
  return (
    noun !== undefined &&
    (kinship.has(noun) || occupations.has(noun) || offices.has(noun) || RELATED.has(noun))
  );
}

/** Other nouns for what belongs to a person or stands beside one. */
const RELATED = new Set(
  'widow widower predecessor successor aide ally associate friend supporter supporters critic critics victim victims office death killing murder arrest trial relative relatives family staff'.split(
    ' ',
  ),
);
