import type { Problem } from '../sources/problem.ts';
import type { Path } from '../sources/validate.ts';
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
        fix: `write under “people”, with another address such as ${slug}-2 if they are two people: - {name: ${JSON.stringify(person.name)}, is: ${slug}}`,
      })),
  );
}

/** The people of events and the speakers of quotations who are nobody whom the article names. */
export function strangerProblems(articles: readonly Article[]): Problem[] {
  return articles.flatMap(({ file, place, named, data: { status, events = [], quotations = [] } }) => {
    if (status === 'withdrawn') return [];
    const stranger = (slug: string, path: Path) =>
      slug === 'none' || named.has(slug)
        ? []
        : [
            {
              file,
              ...place(path),
              what: `“${slug}” in “${String(path[0])}” is nobody whom this article names`,
              fix: 'write the address of a person of this article, or name them under “people”',
            },
          ];
    return [
      ...events.flatMap(({ people = [] }, n) =>
        people.flatMap((slug, at) => stranger(slug, ['events', n, 'people', at])),
      ),
      ...quotations.flatMap(({ by = 'none' }, n) => stranger(by, ['quotations', n, 'by'])),
    ];
  });
}
