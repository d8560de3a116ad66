import { wordsIn, type Candidate } from './candidate.ts';
import { PARTICLES } from './lists/name-words.ts';
import { takeApart, withoutArticle } from './full-name.ts';
import type { Word } from './word.ts';
import { isGiven, isSurname } from './word-kinds.ts';

/**
 * The surname as the full name has it, with the particles that later mentions keep. Where the text goes on with
 * another part of the name than its last word (“Luisa Fernández Olmedo”, later “Fernández”), it starts there.
 */
export function surnameOf(text: string, full: Candidate, mentions: readonly Candidate[]): string {
  const words = wordsIn(full);
  const { surnameAt, surnameTo } = takeApart(words);
  let at = usedAt(words, surnameAt, mentions);
  while (at > 1 && PARTICLES.has(words[at - 1]?.text ?? '')) at -= 1;
  const start = words[at];
  const last = words[surnameTo - 1];
  return start && last ? plain(text.slice(start.start, last.end)) : '';
}

/** White space as names have it. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** The number of the word with which later mentions start, given that no mention goes by the last word alone. */
function usedAt(words: readonly Word[], surnameAt: number, mentions: readonly Candidate[]): number {
  if (surnameAt < 2) return surnameAt;
  const keys = words.map((word) => withoutArticle(word.key));
  const short = mentions
    .filter(({ from, to, paragraph }) => to - from < words.length && !paragraph.shouted)
    .map((mention) => wordsIn(mention).map((word) => withoutArticle(word.key)));
  const last = keys[surnameAt] ?? '';
  if (short.some((each) => each.length === 1 && each[0] === last)) return surnameAt;
  for (let at = 1; at < surnameAt; at += 1) {
    const word = words[at];
    if (
      !word ||
      (word.initial && word.stop) ||
      PARTICLES.has(word.text) ||
      (isGiven(word.key) && !isSurname(word.key))
    )
      continue;
    const tail = keys.slice(at, surnameAt + 1).join(' ');
    if (short.some((each) => each.join(' ') === tail || (each.length === 1 && each[0] === keys[at])))
      return at;
  }
  return surnameAt;
}
