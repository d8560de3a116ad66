import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';
import type { Article } from './article.ts';
import { placeOf } from './place.ts';
import type { Namesakes } from './who-is-who.ts';

/**
 * Two names that fold to one address (“José Pérez”, “Jose Perez”) may be one person or two, which only an
 * editor knows. Names each such article and what to write in it.
 */
export function addressProblems(people: readonly Namesakes[]): Problem[] {
  return people.flatMap(({ slug, name, groups }) =>
    groups
      .flat()
      .filter(({ article, person }) => person.name !== name && !article.found.addresses.has(person.name))
      .map(({ article, person }) => ({
        file: article.file,
        ...placeOf(article, person.mentions[0] ?? { start: 0, end: 0 }),
        what: `“${person.name}” would have the address of “${name}”, people/${slug}`,
        fix: `write under “people” - {name: ${JSON.stringify(person.name)}, is: ${slug}} if they are one person, another address if not`,
      })),
  );
}

/** The people of events and the speakers of quotations who are nobody whom the article names. */
export function strangerProblems(articles: readonly Article[]): Problem[] {
  return articles.flatMap((article) => {
    const { named, data } = article;
    if (data.status === 'withdrawn') return [];
    const taking = (data.events ?? []).flatMap(({ people = [] }, n) =>
      people.map((slug, nth) => ({ slug, path: ['events', n, 'people', nth] })),
    );
    const speaking = (data.quotations ?? []).flatMap(({ by = 'none' }, n) =>
      by === 'none' ? [] : [{ slug: by, path: ['quotations', n, 'by'] }],
    );
    return [...taking, ...speaking]
      .filter(({ slug }) => !named.has(slug))
      .map(({ slug, path }) =>
        fieldProblem(
          article,
          path,
          `“${slug}” in “${path[0]}” is nobody whom this article names`,
          'write the address of a person of this article, or name them under “people”',
        ),
      );
  });
}
