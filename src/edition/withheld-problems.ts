import type { Problem } from '../sources/problem.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import { nameFinder } from '../text/find-name.ts';
import type { Article } from './article.ts';
import { isDescription } from './editors-words.ts';
import type { Withheld } from './withheld.ts';

/**
 * Words of the editors that name somebody who is withheld: they stand on pages of all kinds, where only the
 * articles' own words may name that person. An article's must not do so by a surname either that its text gives them.
 */
export function withheldProblems(
  { slugs, names }: Withheld,
  articles: readonly Article[],
  profiles: readonly ProfileSource[],
): Problem[] {
  if (slugs.size === 0) return [];
  return [
    ...articles.flatMap((article) => articleProblems(article, [...names, ...namesIn(article)])),
    ...profiles
      .filter(({ slug }) => !slugs.has(slug))
      .flatMap(({ file, slug, data, body }) => [
        ...problem(file, ADDRESS, named(asWords(slug), names), RENAME),
        ...problem(
          file,
          'this profile',
          named(
            [data.name, ...data.formerly, ...data.links.flatMap(({ name, url }) => [name, url]), body].join(
              '\n',
            ),
            names,
          ),
        ),
      ]),
  ];
}

function articleProblems({ file, slug, data }: Article, names: readonly string[]): Problem[] {
  const words = [
    ['headline', data.headline],
    ['dek', data.dek],
    ['kicker', data.kicker],
    ['byline', data.byline],
    ['place', data.place],
    ['source', Object.values(data.source ?? {}).join('\n')],
    ...(data.corrections ?? []).map(({ text }) => ['corrections', text]),
  ];
  return [
    ...problem(file, ADDRESS, named(asWords(slug), names), RENAME),
    ...words.flatMap(([field, words]) => problem(file, `“${field}”`, named(words ?? '', names))),
  ];
}

/** What an article's text calls those who are withheld, as far as it is a name and nobody else's there. */
function namesIn({ body, withheld, found }: Article): string[] {
  const others = found.people.map(({ name }) => nameFinder(name));
  const words = new Set(withheld.map(({ start, end }) => body.text.slice(start, end)));
  return [...words].filter(
    (name) => !isDescription(name) && !others.some((findName) => findName(name).length > 0),
  );
}

function named(words: string, names: readonly string[]): string | undefined {
  const findName = nameFinder(words);
  return names.find((name) => findName(name).length > 0);
}

/** An address as names are written: “Ida Berg Leaves”. */
function asWords(slug: string): string {
  return slug.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
}

const ADDRESS = 'the file’s name, which is the address of the page,';
const RENAME = 'rename the file';

function problem(file: string, where: string, name: string | undefined, fix = WITHOUT): Problem[] {
  if (name === undefined) return [];
  const what = `${where} names “${name}”, whom the edition withholds`;
  return [{ file, line: 1, column: 1, what, fix }];
}

const WITHOUT = 'write it without the name';
