import { kinship } from '../people/lists/speech.ts';
import { thingHeads } from '../people/lists/organisations.ts';
import { honorifics, occupations, offices, ranks, titleModifiers } from '../people/lists/titles.ts';
import { foldedWords } from '../text/fold.ts';
import { addressIn } from './article.ts';
import { companions } from './person-passages.ts';
import type { Appearance } from './appearance.ts';

/**
 * What shows that two appearances of one name are one person, as keys that they share:
 * - a country, organisation or place that the roles of both name;
 * - the same office, where the one role names its place and the other article speaks of that place, or where
 *   neither role names any, a place has few of them, and both articles were written in the same one;
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
  const place = article.data.place ?? DATELINE.exec(article.body.text)?.[1];
  const isPost = office.split(' ').some((word) => POSTS.has(word));
  const here = place === undefined || !isPost ? [] : [`office ${office} in ${foldedWords(place).join(' ')}`];
  if (places.size === 0) return here;
  const words = new Set(foldedWords(article.body.text.replace(/['’]s\b/g, '')));
  return [
    ...here,
    ...[...places].filter((named) => words.has(named)).map((named) => `office ${office} of ${named}`),
  ];
}

/** Offices of which a place has few, unlike spokesmen and lawyers. */
const POSTS = new Set(
  'mayor governor prosecutor judge minister premier president chancellor commissioner coroner bishop archbishop'.split(
    ' ',
  ),
);

/** Where an article says first of all that it was written: “MARSEILLE, France — ”. */
const DATELINE = /^(\p{Lu}[\p{Lu}\p{M} .’'-]*\p{Lu})(?:,[^—–\n]{1,40})?(?: \([^)\n]{1,40}\))? (?:—|–|--?) /u;

function thirdPersonKeys(appearance: Appearance): string[] {
  const near = new Set(companions(appearance));
  return appearance.article.found.people
    .filter(({ name }) => near.has(addressIn(appearance.article, name)))
    .flatMap((person) =>
      rolesOf({ article: appearance.article, person }).flatMap(({ names }) =>
        names.map((name) => `with ${addressIn(appearance.article, person.name)} of ${name}`),
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
