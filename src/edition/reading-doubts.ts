import { areProbablyOne, comparedName } from '../people/same-name.ts';
import { foldedWords } from '../text/fold.ts';
import { addressIn, type Article } from './article.ts';
import { cited, type Doubt } from './doubt.ts';
import { isSpokenOf } from './editors-words.ts';

/** Surnames, and names with an initial, that could be either of two people and are linked to neither. */
export function surnameDoubts(article: Article): Doubt[] {
  const { body, found } = article;
  return found.unlinked
    .filter((span) => !isSpokenOf(article, span))
    .map(({ start, end }) => {
      const words = body.text.slice(start, end);
      const fits = found.people.filter(({ name }) => holds(name, words) || areOne(name, words));
      const names = fits.map(({ name }) => name).join(' and ');
      const addresses = fits.map(({ name }) => addressIn(article, name)).join(' or ');
      return {
        kind: 'surname',
        article,
        start,
        end,
        what: `“${words}” fits ${names || 'more than one person'} and is linked to nobody`,
        fix: `write under “people”, with ${addresses || 'an address'} instead of none if that is who is meant: - {name: ${cited(article, { start, end })}, is: none}`,
      };
    });
}

/** Descriptions and pronouns that were read as somebody: a rule decided, not the text. */
export function referenceDoubts(article: Article): Doubt[] {
  return article.found.references
    .filter((reference) => !isSpokenOf(article, reference))
    .map(({ start, end, person }) => ({
      kind: 'reference',
      article,
      start,
      end,
      what: `“${article.body.text.slice(start, end)}” is read as ${person}`,
      fix: `write under “people”, with another address or none if that is wrong: - {name: ${cited(article, { start, end })}, is: ${addressIn(article, person)}}`,
    }));
}

/** Whether all words of a part of a name are in it. */
function holds(name: string, part: string): boolean {
  const words = new Set(foldedWords(name));
  return foldedWords(part).every((word) => words.has(word));
}

const areOne = (a: string, b: string) => areProbablyOne(comparedName(a), comparedName(b));
