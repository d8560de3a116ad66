import { kinship } from '../people/lists/speech.ts';
import { thingHeads } from '../people/lists/organisations.ts';
import { honorifics, occupations, offices, ranks, titleModifiers } from '../people/lists/titles.ts';
import { foldedWords } from '../text/fold.ts';
import { addressIn, type Article } from './article.ts';
import { companions } from './person-passages.ts';
import type { Appearance } from './appearance.ts';

/**
 * What shows that two appearances of one name are one person, as keys that they share:
 * - a country, organisation or place that the roles of both name;
 * - the same office, where the one role names its place and the other article speaks of that place;
 * - a third person, named in the same sentence in both, whose own roles name the same place.
 * A role without a name is none: every town has a mayor, and every force a police officer.
 */
export function evidenceOf(appearances: readonly Appearance[]): { thing: Appearance; keys: string[] }[] {
  const known = appearances.map((appearance) => ({ appearance, roles: rolesOf(appearance) }));
  const placesOf = new Map<string, Set<string>>();
  for (const { office, names } of known.flatMap(({ roles }) => roles)) {
    for (const name of names) placesOf.set(office, (placesOf.get(office) ?? new Set()).add(name));
  }
  return known.map(({ appearance, roles }) => ({
    thing: appearance,
    keys: [
      ...roles.flatMap(({ names }) => names.map((name) => `named ${name}`)),
      ...roles.flatMap((role) => officeKeys(appearance, role, placesOf.get(role.office) ?? new Set())),
      ...thirdPersonKeys(appearance),
    ],
  }));
}

/** A role as what it is the office of, and whose. */
interface Office {
  /** Its words without names and articles: “transport minister”. */
  readonly office: string;
  /** The countries, organisations and places in it, folded. */
  readonly names: readonly string[];
}

function rolesOf({ person }: Appearance): Office[] {
  return person.roles.map(({ text }) => {
    const names = namesIn(text);
    const office = foldedWords(text.replace(/['’]s\b/g, '')).filter(
      (word) => !names.includes(word) && !EMPTY.has(word),
    );
    return { office: office.join(' '), names };
  });
}

function officeKeys(
  { article }: Appearance,
  { office, names }: Office,
  places: ReadonlySet<string>,
): string[] {
  if (office === '') return [];
  if (names.length > 0) return names.map((name) => `office ${office} of ${name}`);
  if (places.size === 0) return [];
  const words = wordsOf(article);
  return [...places].filter((place) => words.has(place)).map((place) => `office ${office} of ${place}`);
}

/** The words of an article, folded once for all of its people. */
function wordsOf(article: Article): ReadonlySet<string> {
  const known = WORDS.get(article);
  if (known) return known;
  const words = new Set(foldedWords(article.body.text.replace(/['’]s\b/g, '')));
  WORDS.set(article, words);
  return words;
}

const WORDS = new WeakMap<Article, ReadonlySet<string>>();

function thirdPersonKeys(appearance: Appearance): string[] {
  const { article } = appearance;
  return companions(appearance).flatMap((person) =>
    rolesOf({ article, person }).flatMap(({ names }) =>
      names.map((name) => `with ${addressIn(article, person.name)} of ${name}`),
    ),
  );
}

/** The capitalised words of a role that name something, folded: no titles, and no words that many names share. */
function namesIn(role: string): string[] {
  const words = role.match(/(?<![\p{L}\p{M}])\p{Lu}[\p{L}\p{M}]+/gu) ?? [];
  return words.map((word) => foldedWords(word)[0] ?? '').filter((word) => word !== '' && !COMMON.has(word));
}

const EMPTY = new Set('a an the of for in at to and his her their its my our'.split(' '));

/** Capitalised in the roles and names of many, so that sharing one shows nothing. */
const COMMON: ReadonlySet<string> = new Set([
  ...EMPTY,
  ...[honorifics, ranks, offices, occupations, titleModifiers, kinship, thingHeads].flatMap((list) => [
    ...list,
  ]),
  ...(
    'he she they it we i who north south east west northern southern eastern western central upper lower great new old ' +
    'united federal royal national international foreign interior home prime first second third state republic party ' +
    'union house senate city county district police army navy saint san santa'
  ).split(' '),
]);
