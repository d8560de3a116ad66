import { foldedWords } from '../text/fold.ts';
import { ROMAN } from './lists/name-words.ts';
import { sameGiven } from './nicknames.ts';
import { spelling } from './spelling.ts';

/** A full name as it is compared with others: its words without particles, and how each may be spelt. */
export interface ComparedName {
  readonly words: readonly string[];
  readonly spellings: readonly string[];
  /** “Jr.”, “III”, folded, or empty: it tells a son from his father. */
  readonly suffix: string;
}

export function comparedName(name: string): ComparedName {
  const all = foldedWords(name);
  const last = all.at(-1) ?? '';
  const isNumbered =
    all.length > 1 && (/^(?:jr|sr)$/.test(last) || ROMAN.test(name.split(/\s+/).at(-1) ?? ''));
  const words = (isNumbered ? all.slice(0, -1) : all).filter((word) => !PARTICLES.has(word));
  return { words, spellings: words.map(spelling), suffix: isNumbered ? last : '' };
}

/**
 * Whether two full names of several words are probably one person's:
 * - the one opens or ends the other (“Mohammad Sadiq”, “Mohammad Sadiq Khan”; “Ana Maria Silva”, “Maria Silva”);
 * - or their surnames are spelt alike and their given names can be one (“J. Smith”, “John Smith”; “Bill”, “William”),
 *   and what stands between in the one stands in the other, in this order.
 */
export function areProbablyOne(a: ComparedName, b: ComparedName): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < 2 || short.suffix !== long.suffix) return false;
  const size = short.words.length;
  const isPart = (part: readonly string[]) => short.spellings.every((word, at) => word === part[at]);
  if (isPart(long.spellings) || isPart(long.spellings.slice(-size))) return true;
  if (short.spellings.at(-1) !== long.spellings.at(-1)) return false;
  const isOne = (at: number, of: number) =>
    short.spellings[at] === long.spellings[of] || sameGiven(short.words[at]!, long.words[of]!);
  if (!isOne(0, 0)) return false;
  let at = 1;
  for (let of = 1; of < long.words.length - 1 && at < size - 1; of += 1) if (isOne(at, of)) at += 1;
  return at === size - 1;
}

/** Keys of which any two names that are probably one share at least one: the first two words, and the last. */
export function bucketsOf({ spellings }: ComparedName): string[] {
  return [`first ${spellings.slice(0, 2).join(' ')}`, `last ${spellings.at(-1)}`];
}

/** Words of names that are written, left out and spelt at will. */
const PARTICLES = new Set(
  'al el ul bin ibn bint de da di do dos del della der den van von la le du'.split(' '),
);
