import type { Problem } from '../sources/problem.ts';
import type { Article } from './article.ts';
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

/** The people of events and the speakers of quotations who are nobody whom the article names. */
export function strangerProblems(articles: readonly Article[]): Problem[] {
  return articles.flatMap(({ file, named, data: { status, events = [], quotations = [] } }) => {
    if (status === 'withdrawn') return [];
    const stranger = (field: string) => (slug: string) => ({
      file,
      line: 1,
      column: 1,
      what: `“${slug}” in “${field}” is nobody whom this article names`,
      fix: 'write the address of a person of this article, or name them under “people”',
    });
    const isStranger = (slug: string) => !named.has(slug);
    const speakers = quotations.flatMap(({ by = 'none' }) => (by === 'none' ? [] : [by]));
    return [
      ...events
        .flatMap(({ people = [] }) => people)
        .filter(isStranger)
        .map(stranger('events')),
      ...speakers.filter(isStranger).map(stranger('quotations')),
    ];
  });
}
