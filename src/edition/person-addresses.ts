import { ContentError } from '../sources/problem.ts';
import { correctedAddress } from './corrections.ts';
import type { Namesakes } from './who-is-who.ts';

/**
 * Two names that fold to one address (“José Pérez”, “Jose Perez”) may be one person or two, which only an
 * editor knows. Throws a ContentError that names each such article and what to write in it.
 */
export function checkAddresses(people: readonly Namesakes[]): void {
  const problems = people.flatMap(({ slug, name, groups }) =>
    groups
      .flat()
      .filter(
        ({ article, person }) => person.name !== name && correctedAddress(article, person.name) === null,
      )
      .map(({ article, person }) => ({
        file: article.file,
        line: 1,
        column: 1,
        what: `“${person.name}” would have the address of “${name}”, people/${slug}`,
        fix: `write under “people” {name: ${person.name}, is: ${slug}} if they are one person, another address if not`,
      })),
  );
  if (problems.length > 0) throw new ContentError(problems);
}
