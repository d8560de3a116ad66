import type { Appearance } from './appearance.ts';
import { newestFirst } from './article.ts';
import { cited, type Doubt } from './doubt.ts';
import type { Edition } from './edition.ts';
import { isSpokenOf } from './editors-words.ts';
import type { Person } from './person.ts';
import { probablyOne } from './same-person.ts';
import { within } from './within.ts';

/**
 * What is doubtful about who somebody is, over all articles. Each name is asked about in one way, since one line
 * answers: whether it is one person, else whether it is another's, else whether it is a person's at all.
 */
export function nameDoubts({ people }: Edition): Doubt[] {
  const all = [...people.values()];
  const same = probablyOne(all);
  return all.flatMap((person) => {
    const kinds = [apartDoubts(person), sameDoubts(person, same.get(person) ?? []), singleDoubts(person)];
    return kinds.find((doubts) => doubts.length > 0) ?? [];
  });
}

/** Groups of a page of which nothing shows that they are one person; the last is what the others are held against. */
function apartDoubts({ name, slug, groups }: Person): Doubt[] {
  if (groups.length < 2) return [];
  const open = groups.filter((group) => !group.some((each) => isSettled(each, slug)));
  const last = open.at(-1)?.[0]?.article.slug;
  return open.slice(0, -1).map(([newest]) =>
    doubtAt(newest!, {
      kind: 'apart',
      what: `nothing shows whether “${name}” is the same person as in ${last}`,
      choice: `, with another address such as ${slug}-2 if it is somebody else`,
      is: slug,
    }),
  );
}

/** One for all whose name a name's person probably has too, in the newest article that uses it. */
function sameDoubts({ name, slug, groups }: Person, others: readonly Person[]): Doubt[] {
  const appearances = groups.flat().sort((a, b) => newestFirst(a.article, b.article));
  if (others.length === 0 || appearances.some((each) => isSettled(each, slug))) return [];
  const names = others.map((other) => `“${other.name}”`).join(' or ');
  const addresses = others.map((other) => other.slug).join(' or ');
  const where = appearances.length > 1 ? ' in each article' : '';
  return [
    doubtAt(appearances[0]!, {
      kind: 'same-person',
      what: `“${name}” is probably the same person as ${names}`,
      choice: `, with ${addresses}${where} if they are one person`,
      is: slug,
    }),
  ];
}

/** Somebody named once, of whom the text says no more than, at most, whose they are: “Sadiq’s predecessor”. */
function singleDoubts({ name, slug, groups, profile }: Person): Doubt[] {
  const [only, ...more] = groups.flat();
  if (!only || profile || more.length > 0 || only.person.mentions.length > 1) return [];
  const { article, person } = only;
  const isAgain = article.found.references.some((reference) => reference.person === person.name);
  if (isAgain || hasOwnRole(only) || isSettled(only, slug)) return [];
  const what = `“${name}” is named once, without a role`;
  return [doubtAt(only, { kind: 'single-mention', what, choice: ', with none if it is nobody', is: slug })];
}

/** A role that speaks of no other person. */
function hasOwnRole({ article, person }: Appearance): boolean {
  const others = article.found.people.filter((each) => each !== person).flatMap(({ mentions }) => mentions);
  return person.roles.some(
    ({ spans }) => !others.some((mention) => spans.some((span) => within(mention, span))),
  );
}

/** Whether an editor wrote that a name in an article has this address. */
function isSettled({ article, person }: Appearance, slug: string): boolean {
  return person.mentions.some((mention) => isSpokenOf(article, mention, slug));
}

interface Question {
  readonly kind: Doubt['kind'];
  readonly what: string;
  /** What else an editor may write than `is`, and when. */
  readonly choice: string;
  readonly is: string;
}

/** A doubt where an article names a person in full, else where it names them first. */
function doubtAt({ article, person }: Appearance, { kind, what, choice, is }: Question): Doubt {
  const { text } = article.body;
  const full = person.mentions.find(({ start, end }) => text.slice(start, end) === person.name);
  const { start, end } = full ?? person.mentions[0] ?? { start: 0, end: 0 };
  const name = full ? JSON.stringify(person.name) : cited(article, { start, end });
  const fix = `write under “people”${choice}: - {name: ${name}, is: ${is}}`;
  return { kind, article, start, end, what, fix };
}
