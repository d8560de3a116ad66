import type { Problem } from '../sources/problem.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import type { StorySource } from '../sources/story-source.ts';
import { fold } from '../text/fold.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Article } from './article.ts';
import type { Withheld } from './withheld.ts';

/**
 * Words of the editors that name somebody who is withheld: they stand on pages of all kinds, where only the
 * articles' own words may name that person.
 */
export function withheldProblems(
  { slugs, names }: Withheld,
  articles: readonly Article[],
  profiles: readonly ProfileSource[],
  stories: readonly StorySource[],
): Problem[] {
  const named = (words: string) => names.find((name) => occurrences(fold(words), fold(name)).length > 0);
  return [
    ...articles.flatMap(({ file, data }) =>
      [
        ['headline', data.headline],
        ['dek', data.dek],
        ['kicker', data.kicker],
        ['byline', data.byline],
        ['place', data.place],
        ['source', data.source?.name],
        ...(data.topics ?? []).map((topic) => ['topics', topic]),
        ...(data.corrections ?? []).map(({ text }) => ['corrections', text]),
      ].flatMap(([field, words]) => problem(file, `“${field}”`, named(words ?? ''))),
    ),
    ...profiles
      .filter(({ slug }) => !slugs.has(slug))
      .flatMap(({ file, data, body }) =>
        problem(
          file,
          'this profile',
          named([data.name, ...data.links.map(({ name }) => name), body].join('\n')),
        ),
      ),
    ...stories.flatMap(({ file, data, body }) =>
      problem(file, 'this story', named([data.title, body].join('\n'))),
    ),
  ];
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
