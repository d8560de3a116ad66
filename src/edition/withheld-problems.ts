import type { ArticleData } from '../sources/article-schema.ts';
import type { Place, Problem } from '../sources/problem.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import type { Path } from '../sources/validate.ts';
import { occurrencesOfAny } from '../text/occurrences.ts';
import type { Article } from './article.ts';
import { surnamesOf, type Withheld } from './withheld.ts';

/**
 * Words of the editors that name somebody who is withheld: they stand on pages of all kinds, where only the
 * articles' own words may name that person.
 */
export function withheldProblems(
  { slugs, names }: Withheld,
  articles: readonly Article[],
  profiles: readonly ProfileSource[],
): Problem[] {
  return [
    ...articles.flatMap(({ withheld, ...article }) => {
      const { file, slug, data, place } = article;
      const all = withheld.length > 0 ? [...names, ...bareSurnames(article, names)] : names;
      const problem = (where: string, words: string | undefined, at: Place) =>
        problemsOf(file, where, words, all, at);
      const ofField = (words: string | undefined, field: keyof ArticleData, ...path: Path) =>
        problem(`“${field}”`, words, place([field, ...path]));
      return [
        ...problem('the address', slug, FIRST).map((each) => ({ ...each, fix: RENAME })),
        ...ofField(data.headline, 'headline'),
        ...ofField(data.dek, 'dek'),
        ...ofField(data.kicker, 'kicker'),
        ...ofField(data.byline, 'byline'),
        ...ofField(data.place, 'place'),
        ...ofField(data.source?.name, 'source', 'name'),
        ...(data.corrections ?? []).flatMap(({ text }, n) => ofField(text, 'corrections', n, 'text')),
      ];
    }),
    ...profiles
      .filter(({ slug }) => !slugs.has(slug))
      .flatMap(({ file, data, body, place }) => {
        const words = [data.name, ...data.links.map(({ name }) => name), body].join('\n');
        return [
          ...problemsOf(file, 'this profile', words, names, FIRST),
          ...data.formerly.flatMap((address, n) =>
            problemsOf(file, '“formerly”', address, names, place(['formerly', n])),
          ),
        ];
      }),
  ];
}

/** Surnames that mean a withheld person in an article that speaks of them, since it names nobody else so. */
function bareSurnames({ found }: Pick<Article, 'found'>, names: readonly string[]): string[] {
  return surnamesOf(names).filter(
    (surname) => !found.people.some(({ name }) => occurrencesOfAny(name, [surname]).length > 0),
  );
}

function problemsOf(
  file: string,
  where: string,
  words: string | undefined,
  names: readonly string[],
  at: Place,
): Problem[] {
  const name = names.find((each) => occurrencesOfAny(words ?? '', [each]).length > 0);
  if (name === undefined) return [];
  const what = `${where} names “${name}”, whom the edition withholds`;
  return [{ file, ...at, what, fix: 'write it without the name' }];
}

const RENAME = 'rename the file: its name is the address of the page';
const FIRST: Place = { line: 1, column: 1 };
