import type { Problem } from '../sources/problem.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
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
  const named = (words: string, by = names) => by.find((name) => occurrencesOfAny(words, [name]).length > 0);
  return [
    ...articles.flatMap((article) => {
      const { file, slug, data } = article;
      const all = [...names, ...bareSurnames(article, names)];
      return [
        ['the file’s name', slug],
        ['“headline”', data.headline],
        ['“dek”', data.dek],
        ['“kicker”', data.kicker],
        ['“byline”', data.byline],
        ['“place”', data.place],
        ['“source”', data.source?.name],
        ...(data.corrections ?? []).map(({ text }) => ['“corrections”', text]),
      ].flatMap(([field, words]) => problem(file, field!, named(words ?? '', all)));
    }),
    ...profiles
      .filter(({ slug }) => !slugs.has(slug))
      .flatMap(({ file, data, body }) =>
        problem(
          file,
          'this profile',
          named([data.name, ...data.links.map(({ name }) => name), body].join('\n')),
        ),
      ),
  ];
}

/** Surnames that mean a withheld person in an article, since it speaks of them and names nobody else so. */
function bareSurnames({ found, withheld }: Article, names: readonly string[]): string[] {
  if (withheld.length === 0) return [];
  return surnamesOf(names).filter(
    (surname) => !found.people.some(({ name }) => occurrencesOfAny(name, [surname]).length > 0),
  );
}

function problem(file: string, where: string, name: string | undefined): Problem[] {
  if (name === undefined) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      what: `${where} names “${name}”, whom the edition withholds`,
      fix: 'write it without the name',
    },
  ];
}
