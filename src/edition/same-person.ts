import { areProbablyOne, bucketsOf, comparedName, type ComparedName } from '../people/same-name.ts';
import { newestFirst } from './article.ts';
import type { Person, PersonArticle } from './person.ts';

/**
 * The people whose names are probably one person's: each with those who came before, so that a pair stands with the
 * same name whatever is published later. A name of one word goes with a full name that has it for a surname, where
 * only one has. Names are compared within buckets, so that many are no burden.
 */
export function probablyOne(people: Iterable<Person>): Map<Person, Person[]> {
  const named = [...people]
    .sort(byFirst)
    .map((person, at): Named => ({ at, person, name: comparedName(person.name) }));
  const inFull = named.filter(({ name }) => name.words.length > 1);
  const byKey = gathered(inFull, ({ name }) => bucketsOf(name));
  const bySurname = gathered(inFull, ({ person }) => [surnameOf(person)]);
  const probable = new Map<Person, Person[]>();
  const pair = (a: Named, b: Named) => {
    const [first, later] = a.at < b.at ? [a, b] : [b, a];
    probable.set(later.person, [...(probable.get(later.person) ?? []), first.person]);
  };
  for (const each of named) {
    if (each.name.words.length < 2) {
      const [only, ...more] = bySurname.get(surnameOf(each.person)) ?? [];
      if (only && more.length === 0) pair(only, each);
      continue;
    }
    const near = new Set(bucketsOf(each.name).flatMap((key) => byKey.get(key) ?? []));
    for (const other of near)
      if (other.at < each.at && areProbablyOne(each.name, other.name)) pair(other, each);
  }
  return probable;
}

/** Things by their keys, each in the order given. */
function gathered<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Map<string, Thing[]> {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of new Set(keysOf(thing))) {
      const known = byKey.get(key);
      if (known) known.push(thing);
      else byKey.set(key, [thing]);
    }
  }
  return byKey;
}

/** How the surname is spelt by which later mentions go; a name of one word is all that there is. */
function surnameOf({ name, surname }: Person): string {
  return comparedName(surname || name).spellings[0] ?? '';
}

interface Named {
  /** Its place among all, from the one who came first. */
  readonly at: number;
  readonly person: Person;
  readonly name: ComparedName;
}

/** The article of a person that came first. */
function firstOf({ groups }: Person): PersonArticle {
  return groups.flat().reduce((first, each) => (newestFirst(first.article, each.article) < 0 ? each : first));
}

function byFirst(one: Person, other: Person): number {
  const [a, b] = [firstOf(one), firstOf(other)];
  const start = ({ person }: PersonArticle) => person.mentions[0]?.start ?? 0;
  return a.article === b.article ? start(a) - start(b) : newestFirst(b.article, a.article);
}
