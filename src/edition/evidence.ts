import { foldedWords } from '../text/fold.ts';
import type { ArticlePerson } from '../people/person.ts';
import type { Appearance } from './appearance.ts';
import { addressIn, type Article } from './article.ts';
import { descriptionsOf } from './descriptions.ts';
import { employmentIn, isRare, type Employment } from './employment.ts';
import { listedWith } from './listed.ts';
import { companions } from './person-passages.ts';

/**
 * What shows that two appearances of one full name are one person, as keys that they share:
 * - an organisation that both are said to be of, by its name or its initials;
 * - the same office of the same country, town or organisation, where few hold it;
 * - the same office, where the one role names its place and the other article speaks of that place;
 * - a third person, named in the same sentence in both, whose own roles name the same place or organisation;
 * - two other people, listed with them in both.
 * A place alone shows nothing, and neither does a role without a name: every town has a mayor, and every force a
 * police officer. A name of one word is no full name.
 */
export function evidenceOf(appearances: readonly Appearance[]): { thing: Appearance; keys: string[] }[] {
  const known = appearances.map((appearance) => ({ appearance, employments: employmentsOf(appearance) }));
  const placesOf = new Map<string, Set<string>>();
  for (const { office, places } of known.flatMap(({ employments }) => employments)) {
    for (const place of places) placesOf.set(office, (placesOf.get(office) ?? new Set()).add(place));
  }
  return known.map(({ appearance, employments }) => ({
    thing: appearance,
    keys: appearance.person.name.includes(' ')
      ? [
          ...employments.flatMap((each) => each.organisations.map((name) => `at ${name}`)),
          ...employments.flatMap((each) =>
            officeKeys(appearance, each, placesOf.get(each.office) ?? new Set()),
          ),
          ...thirdPersonKeys(appearance),
          ...listedKeys(appearance),
        ]
      : [],
  }));
}

function employmentsOf({ article, person }: Appearance): readonly Employment[] {
  const known = EMPLOYMENTS.get(person);
  if (known) return known;
  const employments = descriptionsOf(article, person).map(employmentIn);
  EMPLOYMENTS.set(person, employments);
  return employments;
}

/** Read once, for all with whom a person is named. */
const EMPLOYMENTS = new WeakMap<ArticlePerson, readonly Employment[]>();

function officeKeys(
  { article }: Appearance,
  { office, places, organisations }: Employment,
  all: ReadonlySet<string>,
): string[] {
  if (!isRare(office)) return [];
  const key = (place: string) => `office ${office} of ${place}`;
  if (places.length > 0) return places.map(key);
  if (organisations.length > 0 || all.size === 0) return [];
  const words = wordsOf(article);
  return [...all].filter((place) => words.has(place)).map(key);
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
    employmentsOf({ article, person })
      .filter(({ office }) => !FAMOUS.test(office))
      .flatMap(({ places, organisations }) =>
        [...places, ...organisations].map((name) => `with ${addressIn(article, person.name)} of ${name}`),
      ),
  );
}

function listedKeys({ article, person }: Appearance): string[] {
  return listedWith(article, person).flatMap((others) => {
    const sorted = [...others].sort();
    return sorted.flatMap((one, at) =>
      sorted.slice(at + 1).map((other) => `listed with ${one} and ${other}`),
    );
  });
}

/** Whom everybody has met, or speaks of. */
const FAMOUS = /\b(?:president|premier|prime minister|chancellor|king|queen|pope)$/;
