import type { ArticlePerson, Mention } from '../people/person.ts';
import { isTitle } from '../people/title-word.ts';
import type { Article } from './article.ts';
import { headOf } from './employment.ts';

/**
 * All that an article says of what a person is, where it names them in full: their roles, and what no role shows but
 * the page's own sentence: “is a specialist at GSA”, “of the General Services Administration”, “GSA’s”. For comparing
 * with what others say; a page shows roles alone.
 */
export function descriptionsOf({ body: { text }, found }: Article, person: ArticlePerson): string[] {
  const inFull = person.mentions.filter(({ start, end }) => text.slice(start, end).includes(' '));
  const owners = new Set(found.people.map(({ name }) => name));
  return [
    ...person.roles.map((role) => role.text),
    ...inFull.flatMap((mention) => [
      ...after(text, mention),
      ...before(text, mention).filter((owner) => !owners.has(owner)),
    ]),
  ];
}

function after(text: string, { end }: Mention): string[] {
  const clause = CLAUSE.exec(text.slice(end, end + 240).replace(MARKS, ''))?.[0] ?? '';
  const whole = BEING.exec(clause)?.[1];
  if (whole !== undefined) return isOffice(whole) ? [whole] : [];
  const employer = EMPLOYER.exec(clause);
  return employer ? [employer[1] ?? employer[2] ?? ''] : [];
}

function before(text: string, { start }: Mention): string[] {
  const owner = OWNER.exec(text.slice(Math.max(0, start - 80), start))?.[1];
  return owner === undefined ? [] : [owner];
}

/** “a program manager at GSA”, “part of 18F”; not “in GSA’s garden”. */
function isOffice(words: string): boolean {
  const head = headOf(words);
  return /^(?:member|part)$/.test(head) || isTitle(head);
}

/** Marks of a footnote or of emphasis after a name, and what stands in brackets, as a degree or an address does. */
const MARKS =
  /^(?:[*_)\]]+|, (?:PMP|Ph\.?D\.?|M\.?D\.?|MBA|Jr\.?|Sr\.?)(?=[ ,])| \((?:@|(?:he|she|they)\/)[^)]*\))+/u;

/** Up to where something else is said: points within “U.S.” end nothing. */
const CLAUSE =
  /^(?:(?!\n|[;:]|(?<!(?:^|[ .])\p{Lu})\.(?:\s|$|\p{Lu}\p{Ll})|, (?:and|but)\b|(?<!^,) (?:who|which|that|where|when)\b|[“”"]).)+/u;

const BEING =
  /^(?:,? (?:is|was|serves as|served as|works as|worked as) (?:(?:the|a|an|our|currently|also|now) )*|, (?:an?|the) )(.+)/u;

const NAME = String.raw`(?:[Tt]he )?((?:\p{Lu}|\d+\p{Lu})(?:[\p{L}\p{M}\p{N}&.-]*)(?: (?:(?:of|for|and|of the|for the) )?(?:\p{Lu}|\d+\p{Lu})[\p{L}\p{M}\p{N}&-]*)*)`;

/** “of the General Services Administration”, “, who works for GSA”, “(GSA)”. */
const EMPLOYER = new RegExp(
  String.raw`^(?:,? (?:of|from|(?:who )?work(?:s|ed) (?:at|for|with)|(?:who )?(?:teaches|taught) at) ${NAME}| \(${NAME}\))`,
  'u',
);

const OWNER =
  /((?:\p{Lu}|\d+\p{Lu})[\p{L}\p{M}\p{N}&-]*(?: (?:(?:of|for|and|of the) )?\p{Lu}[\p{L}\p{M}\p{N}&-]*)*)['’]s (?:Dr\.? )?$/u;
