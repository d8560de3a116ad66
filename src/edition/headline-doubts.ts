import { distance } from 'fastest-levenshtein';
import { stringify } from 'yaml';
import { findPeople } from '../people/find-people.ts';
import { isCommon } from '../people/word-kinds.ts';
import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';
import { fold, foldedWords } from '../text/fold.ts';
import type { Article } from './article.ts';
import { isEnglish } from './english.ts';

/**
 * Names in an article's headline that its text lacks: misspelt ones, and those of whom the text speaks otherwise. In a
 * headline that capitalises every word, only people's full names are known for names.
 */
export function headlineDoubts(article: Article): (Problem & { readonly kind: 'headline' })[] {
  const { data, body, language } = article;
  if (!isEnglish(language) || data.status === 'withdrawn') return [];
  const { headline } = data;
  const text = new Set(foldedWords(body.text));
  const settled = (data.people ?? []).map(({ name }) => name);
  return namesIn(headline)
    .filter((name) => !settled.includes(name))
    .filter((name) => foldedWords(name).some((word) => !isIn(text, word)))
    .map((name) => {
      const meant = nearestIn(body.text, name);
      const what = `“${name}” in the headline does not stand in the text`;
      const fix = meant
        ? `write in the front matter, as the text has it: headline: ${stringify(headline.replace(name, meant), { lineWidth: 0 }).trim()}`
        : `write under “people”, with the address of whom it means: - {name: ${JSON.stringify(name)}, is: none}`;
      return { kind: 'headline', ...fieldProblem(article, ['headline'], what, fix) };
    });
}

/** The names of a headline: of people, and whatever else has a capital where others have none. */
function namesIn(headline: string): string[] {
  const people = findPeople(headline).people.map(({ name }) => name);
  const words = [...headline.matchAll(/\p{L}[\p{L}\p{N}'’-]*/gu)];
  const isCapital = (word: string) => /^\p{Lu}/u.test(word);
  const isTold = words.some(([word]) => !isCapital(word) && !LINKING.has(word));
  if (!isTold) return people;
  const capitals = words
    .filter(
      ({ 0: word, index }) =>
        isCapital(word) && /\p{Ll}/u.test(word) && !/(?:^|[.:?!–—“‘"'] ?)$/u.test(headline.slice(0, index)),
    )
    .map(([word]) => word.replace(/['’]s?$/, ''))
    .filter(
      (word) => !isCommon(word.toLowerCase()) && !people.some((name) => name.split(' ').includes(word)),
    );
  return [...new Set([...people, ...capitals])];
}

/** Words that are small even where a headline capitalises all others. */
const LINKING: ReadonlySet<string> = new Set(
  'a an the and or nor but of in on at to for from by with over into as is via vs amid after before'.split(
    ' ',
  ),
);

/** Whether a text has a word, or another of its stem: “Pakistan” where it says “Pakistani”. */
function isIn(words: ReadonlySet<string>, word: string): boolean {
  if (words.has(word)) return true;
  const stem = word.slice(0, Math.max(STEM, word.length - 2));
  return word.length >= STEM && [...words].some((each) => each.startsWith(stem));
}

const STEM = 5;

/** The word of a text that one was probably meant to be: one letter is another, is missing or is too many. */
function nearestIn(text: string, name: string): string | null {
  if (name.includes(' ') || name.length < 4) return null;
  const words = new Set(text.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []);
  return [...words].find((word) => distance(fold(word), fold(name)) === 1) ?? null;
}
