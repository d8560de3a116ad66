import { demonyms } from './lists/demonyms.ts';
import { honorifics, occupations, offices, ranks, titleModifiers } from './lists/titles.ts';

/** “Mr”, “Gen”, “President”, “striker”: a word that names what a person is, singular, with or without “ex-”. */
export function isTitle(key: string): boolean {
  const bare = key.replace(/^(?:ex|co|vice|then|sub|mid)-/, '');
  return (
    honorifics.has(bare) ||
    ranks.has(bare) ||
    offices.has(bare) ||
    occupations.has(bare) ||
    PERSON_ENDING.test(bare)
  );
}

/** A title so formal that a name follows wherever a capitalised word does. */
export function isFormalTitle(key: string): boolean {
  const bare = key.replace(/^(?:ex|vice|then)-/, '');
  return honorifics.has(bare) || ranks.has(bare) || FORMAL.has(bare);
}

/** A form of address, after which even an unknown word is a name. */
export function isHonorific(key: string): boolean {
  return honorifics.has(key);
}

/** A word that belongs to a title before it: “former”, “Foreign”, “Pakistani”. */
export function isTitleModifier(key: string): boolean {
  return (
    titleModifiers.has(key) || demonyms.has(key) || /^(?:ex|then|vice|pro|anti|newly|long|well)-/.test(key)
  );
}

const FORMAL: ReadonlySet<string> = new Set(
  `president premier chancellor minister secretary senator representative congressman congresswoman governor mayor
  ambassador envoy commissioner chairman chairwoman judge justice speaker leader spokesman spokeswoman spokesperson
  coach manager director ceo councillor mp prosecutor attorney analyst economist president-elect officer`.split(
    /\s+/,
  ),
);

const PERSON_ENDING = /\p{L}{2}(?:ologist|ographer|woman|person)$/u;
