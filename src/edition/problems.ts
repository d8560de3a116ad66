import type { Problem } from '../sources/problem.ts';
import { addressIn, type Article } from './article.ts';
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
        line: 1,
        column: 1,
        what: `“${person.name}” would have the address of “${name}”, people/${slug}`,
        fix: `write under “people” {name: ${person.name}, is: ${slug}} if they are one person, another address if not`,
      })),
  );
}

/** An event's people who are not among those of its article: nobody would be led back from their pages. */
export function eventProblems(articles: readonly Article[]): Problem[] {
  return articles.flatMap((article) =>
    (article.data.events ?? [])
      .flatMap(({ people = [] }) => people)
      .filter((slug) => !article.found.people.some(({ name }) => addressIn(article, name) === slug))
      .map((slug) => ({
        file: article.file,
        line: 1,
        column: 1,
        what: `“${slug}” in “events” is nobody whom this article names`,
        fix: 'write the address of a person of this article, or name them under “people”',
      })),
  );
}
