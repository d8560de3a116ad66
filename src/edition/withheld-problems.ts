import { fieldProblem, placeInFile, type Written } from '../sources/field-problem.ts';
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
    ...profiles.filter(({ slug }) => !slugs.has(slug)).flatMap((profile) => profileProblems(profile, names)),
  ];
}

function articleProblems(article: Article, names: readonly string[]): Problem[] {
  const { data } = article;
  const fields = ['headline', 'dek', 'kicker', 'byline', 'place'] as const;
  return [
    ...addressProblems(article, names),
    ...fieldProblems(article, names, [
      ...fields.map((field): Field => [[field], data[field]]),
      ...Object.entries(data.source ?? {}).map(([key, words]): Field => [['source', key], words]),
      ...(data.corrections ?? []).map(({ text }, n): Field => [['corrections', n, 'text'], text]),
    ]),
  ];
}

function profileProblems(profile: ProfileSource, names: readonly string[]): Problem[] {
  const { file, data, body } = profile;
  const inBody = named(body, names);
  return [
    ...addressProblems(profile, names),
    ...fieldProblems(profile, names, [
      [['name'], data.name],
      ...data.formerly.map((slug, n): Field => [['formerly', n], asWords(slug)]),
      ...data.links.flatMap(({ name, url }, n): Field[] => [
        [['links', n, 'name'], name],
        [['links', n, 'url'], url],
      ]),
    ]),
    ...(inBody
      ? [{ file, ...placeInFile(profile, inBody.start), what: fact('the text', inBody.name), fix: WITHOUT }]
      : []),
  ];
}

/** Words that an editor wrote, and in which field. */
type Field = readonly [path: readonly [string, ...PropertyKey[]], words: string | undefined];

function fieldProblems(source: Written, names: readonly string[], fields: readonly Field[]): Problem[] {
  return fields.flatMap(([path, words]) => {
    const found = named(words ?? '', names);
    return found ? [fieldProblem(source, path, fact(`“${path[0]}”`, found.name), WITHOUT)] : [];
  });
}

function addressProblems({ file, slug }: Written & { slug: string }, names: readonly string[]): Problem[] {
  const found = named(asWords(slug), names);
  if (!found) return [];
  return [{ file, line: 1, column: 1, what: fact(ADDRESS, found.name), fix: 'rename the file' }];
}

/** What an article's text calls those who are withheld, as far as it is a name and nobody else's there. */
function namesIn({ body, withheld, found }: Article): string[] {
  const others = found.people.map(({ name }) => nameFinder(name));
  const words = new Set(withheld.map(({ start, end }) => body.text.slice(start, end)));
  return [...words].filter(
    (name) => !isDescription(name) && !others.some((findName) => findName(name).length > 0),
  );
}

function named(words: string, names: readonly string[]): { name: string; start: number } | undefined {
  const findName = nameFinder(words);
  for (const name of names) {
    const [found] = findName(name);
    if (found) return { name, start: found.start };
  }
  return undefined;
}

/** An address as names are written: “Ida Berg Leaves”. */
function asWords(slug: string): string {
  return slug.replace(/(?:^|-)([a-z])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
}

const fact = (where: string, name: string) => `${where} names “${name}”, whom the edition withholds`;
const ADDRESS = 'the file’s name, which is the address of the page,';
const WITHOUT = 'write it without the name';
