import { fold, foldedWords } from './fold.ts';
import type { Span } from './span.ts';

/**
 * Looks for names in a text however they are spelt there: without accents, in capitals, broken over lines, with
 * the surname first. What it returns gives the places of a name; of a name of one word, where it has a capital.
 */
export function nameFinder(text: string): (name: string) => Span[] {
  const words = wordsIn(text);
  const placesOf = Map.groupBy(words.keys(), (at) => words[at]!.folded);
  const wordFor = (at: number, folded: string) => words[at]?.folded === folded;
  return (name) => {
    if (UNSPACED.test(name))
      return [...text.matchAll(new RegExp(name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '.?'), 'gu'))].map(
        ({ 0: found, index }) => ({ start: index, end: index + found.length }),
      );
    const wanted = foldedWords(name);
    const turned = wanted.length > 1 ? [wanted.at(-1)!, ...wanted.slice(0, -1)] : [];
    return [wanted, turned].flatMap((order) =>
      (placesOf.get(order[0] ?? '') ?? [])
        .filter((at) => order.every((folded, n) => wordFor(at + n, folded)))
        .map((at) => ({ start: words[at]!.start, end: words[at + order.length - 1]!.end }))
        .filter(({ start }) => order.length > 1 || /[\p{Lu}\p{Lt}\p{Lo}]/u.test(text.charAt(start))),
    );
  };
}

/** Whether a text may hold a name at all, told much faster. */
export function mayHold(text: string): (name: string) => boolean {
  const folded = fold(text.replace(APOSTROPHES, ''));
  return (name) => foldedWords(name).every((word) => folded.includes(word));
}

/** The words of a text, without the endings of possessives. */
function wordsIn(text: string): (Span & { readonly folded: string })[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const bare = word.replace(/['’ʼ]s$/i, '');
    return {
      start: index,
      end: index + bare.length,
      folded: fold(bare.replace(APOSTROPHES, '')),
    };
  });
}

const APOSTROPHES = /['’ʼ‘`]/g;
/** Scripts that part no words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ‘`][\p{L}\p{M}\p{N}]+)*/gu;
