import type { Appearance } from './appearance.ts';
import { addressIn, newestFirst, type Article } from './article.ts';
import { evidenceOf } from './evidence.ts';
import { personSlug } from './person-slug.ts';
import { sharing } from './union-find.ts';

/** All who are called by one name: one page. */
export interface Namesakes {
  readonly slug: string;
  readonly name: string;
  readonly surname: string;
  /** Appearances of one person each; several where nothing shows that they are the same. Newest first. */
  readonly groups: readonly (readonly Appearance[])[];
}

/**
 * Joins the people of all articles, given newest first. Those with the same full name share a page; within it,
 * two appearances are the same person where something else agrees (see evidence.ts), or an editor says so. The
 * order in which the articles were read changes nothing.
 */
export function whoIsWho(articles: readonly Article[]): Namesakes[] {
  const pages = new Map<string, Appearance[]>();
  for (const article of articles) {
    for (const person of article.found.people) {
      const slug = addressIn(article, person.name);
      const page = pages.get(slug);
      if (page) page.push({ article, person });
      else pages.set(slug, [{ article, person }]);
    }
  }
  return [...pages].map(([slug, appearances]) => {
    const namesake = appearances.find(({ person }) => personSlug(person.name) === slug) ?? appearances[0]!;
    const { name, surname } = namesake.person;
    return { slug, name, surname, groups: withEditorsWord(sharing(evidenceOf(appearances))) };
  });
}

/** An editor who gives a name this address means the person who has it, where that is one person. */
function withEditorsWord(groups: Appearance[][]): Appearance[][] {
  const isGiven = ({ article, person }: Appearance) => article.found.given.has(person.name);
  const given = groups.filter((group) => group.some(isGiven));
  if (given.length === 0) return groups;
  const others = groups.filter((group) => !given.includes(group));
  const apart = others.length > 1 ? others : [];
  const together = [...given, ...(apart.length > 0 ? [] : others)].flat();
  return [together.sort((a, b) => newestFirst(a.article, b.article)), ...apart];
}
