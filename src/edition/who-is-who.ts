import type { ArticlePerson } from '../people/person.ts';
import { foldedWords } from '../text/fold.ts';
import { addressIn, type Article } from './article.ts';
import { personSlug } from './person-slug.ts';

/** A person as one article knows them. */
export interface Appearance {
  readonly article: Article;
  readonly person: ArticlePerson;
}

/** All who are called by one name: one page. */
export interface Namesakes {
  readonly slug: string;
  readonly name: string;
  readonly surname: string;
  /** Appearances of one person each; several where nothing shows that they are the same. Newest first. */
  readonly groups: readonly (readonly Appearance[])[];
}

/**
 * Joins the people of all articles. Those with the same full name share a page; within it, two appearances
 * are the same person where something else agrees: a role, a name in their roles, or a third person in both
 * articles; or where an editor gave both the same address. The order of the articles changes nothing.
 */
export function whoIsWho(articles: readonly Article[]): Namesakes[] {
  const pages = new Map<string, Appearance[]>();
  for (const article of articles) {
    for (const person of article.found.people) {
      const slug = addressIn(article, person.name);
      pages.set(slug, [...(pages.get(slug) ?? []), { article, person }]);
    }
  }
  return [...pages].map(([slug, appearances]) => {
    const { name, surname } = (
      appearances.find((each) => personSlug(each.person.name) === slug) ?? appearances[0]!
    ).person;
    return { slug, name, surname, groups: joined(slug, appearances) };
  });
}

function joined(slug: string, appearances: readonly Appearance[]): Appearance[][] {
  const groups: Appearance[][] = [];
  for (const appearance of appearances) {
    const same = groups.filter((group) => group.some((other) => agree(slug, appearance, other)));
    const apart = groups.filter((group) => !same.includes(group));
    groups.splice(0, groups.length, ...apart, [...same.flat(), appearance]);
  }
  const place = new Map(appearances.map((appearance, index) => [appearance, index]));
  for (const group of groups) group.sort((a, b) => place.get(a)! - place.get(b)!);
  return groups.sort((a, b) => place.get(a[0]!)! - place.get(b[0]!)!);
}

function agree(slug: string, a: Appearance, b: Appearance): boolean {
  const given = [a, b].map(({ article, person }) => article.found.addresses.get(person.name));
  if (given.every((address) => address === slug)) return true;
  if (shares(wholeRoles(a), wholeRoles(b)) || shares(namesInRoles(a), namesInRoles(b))) return true;
  return shares(company(slug, a), company(slug, b));
}

/** Roles that say enough to tell people apart: two words at least, since every town has a “mayor”. */
function wholeRoles({ person }: Appearance): Set<string> {
  const roles = person.roles.map(({ text }) => foldedWords(text)).filter((words) => words.length >= 2);
  return new Set(roles.map((words) => words.join(' ')));
}

/** Countries, organisations and places that the roles name: their capitalised words, titles aside. */
function namesInRoles({ person }: Appearance): Set<string> {
  const words = person.roles.flatMap(({ text }) => text.match(/(?<=[\s(-]|^)\p{Lu}[\p{L}\p{M}]+/gu) ?? []);
  return new Set(words.map((word) => foldedWords(word)[0] ?? '').filter((word) => !TITLE_WORDS.has(word)));
}

function company(slug: string, { article }: Appearance): Set<string> {
  return new Set(
    article.found.people.map(({ name }) => addressIn(article, name)).filter((other) => other !== slug),
  );
}

function shares(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((each) => b.has(each));
}

/** Words that are capitalised in titles of people everywhere, and so tell nobody apart. */
const TITLE_WORDS = new Set(
  (
    'the a an mr mrs ms miss dr sir dame lord lady prof professor president vice prime minister foreign interior ' +
    'defence defense finance health justice education deputy chief executive director general secretary chairman ' +
    'chairwoman chair mayor governor senator representative sen rep gov gen col lt sgt maj capt captain colonel ' +
    'lieutenant sergeant major inspector detective judge justice king queen prince princess pope bishop archbishop ' +
    'cardinal sheikh imam rabbi reverend rev ambassador envoy commissioner councillor spokesman spokeswoman ' +
    'spokesperson coach head officer former acting interim special state national police party leader member of and for'
  ).split(' '),
);
