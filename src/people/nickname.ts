import { demonyms } from './lists/demonyms.ts';
import { places } from './lists/places.ts';
import type { Word } from './word.ts';
import { isGiven } from './word-kinds.ts';

/**
 * Where the nickname ends that starts at `at` in marks of its own between a given name and the surname: “Jorge "Tuto"
 * Reyes”, “William (Bill) Tharpe”; `at` itself where none does.
 */
export function nicknameEnd(words: readonly Word[], at: number): number {
  const before = words[at - 1];
  if (!before?.capital || before.stop || !/^ ["“‘'(]$/.test(words[at]?.gap ?? '')) return at;
  if (!isGiven(before.key) && !(before.joined && isGiven(words[at - 2]?.key ?? ''))) return at;
  for (let end = at + 1; end <= at + 3; end += 1) {
    const [last, next] = [words[end - 1], words[end]];
    if (!last?.capital || last.shout || !next || places.has(last.key) || demonyms.has(last.key)) return at;
    if (/^["”’')] $/.test(next.gap)) return next.capital ? end : at;
    if (next.gap !== ' ') return at;
  }
  return at;
}

/** Whether the word at `index` is a part of a nickname. */
export function isNickname(words: readonly Word[], index: number): boolean {
  for (let at = index; at > index - 3 && at > 0; at -= 1) if (nicknameEnd(words, at) > index) return true;
  return false;
}
