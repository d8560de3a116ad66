import { fold } from '../text/fold.ts';

/**
 * What the usual transliterations of a word of a name share, as a key: its consonants, with the kind of its first
 * vowels, of vowels that end it, and a point for all others, which transliterations hardly agree on. “Mohammad” and
 * “Muhammed” are muhm.d, “Yusuf” and “Youssef” jus.f; “Hassan” (has.n) and “Hussein” (hus.n) stay apart.
 */
export function spelling(word: string): string {
  const consonants = CONSONANTS.reduce(
    (written, [from, to]) => written.replace(from, to),
    fold(word).replace(/[^\p{L}\p{N}]/gu, ''),
  );
  const first = consonants.search(/[aeiouy]/u);
  return consonants.replace(/[aeiouy]+/gu, (vowels: string, at: number) => {
    const isLast = at + vowels.length === consonants.length;
    if (at !== first && !isLast) return '.';
    return isLast && vowels === 'e' ? 'e' : kindOf(vowels, at);
  });
}

/** Consonants that transliterations write in several ways; doubled ones count once. */
const CONSONANTS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[aeiou])y(?=[aeiou])/gu, 'j'],
  [/tch|tsch/gu, 'ch'],
  [/^dj|(?<=[aeiou])dj/gu, 'j'],
  [/ph/gu, 'f'],
  [/ck|q|c(?![eiyh])/gu, 'k'],
  [/x/gu, 'ks'],
  [/w(?=[aeiou])/gu, 'v'],
  [/ow(?![aeiou])/gu, 'ou'],
  [/(?<=[aeiou])h$/gu, ''],
  [/([^aeiouy])\1+/gu, '$1'],
];

function kindOf(vowels: string, at: number): string {
  if (/^(?:[ou]+|oe|ue)$/.test(vowels)) return 'u';
  if (/^(?:ai|ay|ei|ey)$/.test(vowels) && at > 0) return 'e';
  if (/^[iy]+e?$|^ee$/.test(vowels) || (at === 0 && vowels === 'e')) return 'i';
  return /^(?:a+|e|ae)$/.test(vowels) ? 'a' : vowels;
}
