import { firstFrom } from './first-from.ts';
import type { ArticlePerson, GivenReference } from './person.ts';

/** One mention of a person, looked up by its place. */
export interface Named {
  readonly person: ArticlePerson;
  readonly start: number;
  readonly end: number;
}

/** All mentions of an article, in reading order and by where they start and end. */
export interface Names {
  readonly all: readonly Named[];
  readonly byStart: ReadonlyMap<number, Named>;
  readonly byEnd: ReadonlyMap<number, Named>;
  /** What an editor said of descriptions and pronouns, by where they start. */
  readonly given: ReadonlyMap<number, GivenReference>;
}

export function namesOf(people: readonly ArticlePerson[], given: readonly GivenReference[] = []): Names {
  const all = people
    .flatMap((person) => person.mentions.map(({ start, end }): Named => ({ person, start, end })))
    .sort((a, b) => a.start - b.start);
  return {
    all,
    byStart: new Map(all.map((named) => [named.start, named])),
    byEnd: new Map(all.map((named) => [named.end, named])),
    given: new Map(given.map((reference) => [reference.start, reference])),
  };
}

/** The mentions that start from `from` on and before `to`. */
export function namedBetween({ all }: Names, from: number, to: number): readonly Named[] {
  const found: Named[] = [];
  for (let at = firstFrom(all, from); at < all.length; at += 1) {
    const named = all[at];
    if (!named || named.start >= to) break;
    found.push(named);
  }
  return found;
}
