import { addressIn, type Article } from './article.ts';
import type { ArticlePerson } from '../people/person.ts';

/** The people who stand in one list of full names with another: “by Eric Mill, Gray Brooks, and Colin Craig”. */
export function listedWith(article: Article, person: ArticlePerson): string[][] {
  return listsIn(article)
    .filter((list) => list.includes(person))
    .map((list) => list.filter((other) => other !== person).map(({ name }) => addressIn(article, name)));
}

/** Lists of up to twelve; longer ones are thanks and records, in which namesakes meet. */
function listsIn(article: Article): ArticlePerson[][] {
  const known = LISTS.get(article);
  if (known) return known;
  const { text } = article.body;
  const inFull = article.found.people
    .flatMap((person) => person.mentions.map(({ start, end }) => ({ person, start, end })))
    .filter(({ start, end }) => text.slice(start, end).includes(' '))
    .sort((a, b) => a.start - b.start);
  const lists: ArticlePerson[][] = [];
  inFull.forEach(({ person, start }, at) => {
    const last = inFull[at - 1];
    if (last && BETWEEN.test(text.slice(last.end, start))) lists.at(-1)?.push(person);
    else lists.push([person]);
  });
  const some = lists.map((list) => [...new Set(list)]).filter(({ length }) => length > 2 && length <= 12);
  LISTS.set(article, some);
  return some;
}

const LISTS = new WeakMap<Article, ArticlePerson[][]>();

/** What parts the names of a list. */
const BETWEEN = /^(?:,| and|, and| &) $/;
