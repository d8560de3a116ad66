import { AHEAD, BEING, MODALS, NOT_PAST, PAST, PLANS, TIMETABLE, TIMETABLE_OF_MANY } from './cues.ts';
import type { Word } from './words.ts';

/** What one word says about the time of its clause; null for most. */
export function cueAt(
  text: string,
  words: readonly Word[],
  at: number,
  from: number,
): 'past' | 'future' | 'infinitive' | null {
  const { key, start } = words[at]!;
  const next = words[at + 1]?.key ?? '';
  const isBefore = (count: number, of: (key: string) => boolean) => {
    for (let i = Math.max(from, at - count); i < at; i++) if (of(words[i]!.key)) return true;
    return false;
  };
  if (AHEAD.has(key)) return 'future';
  if (MODALS.has(key)) {
    if (key === 'may' && text[start] === 'M' && at > from) return null;
    return next === 'have' ? 'past' : 'future';
  }
  if (key === 'to') {
    if (!/^[a-z]{2,}$/.test(text.slice(words[at + 1]?.start, words[at + 1]?.end)) || NOT_VERBS.has(next))
      return null;
    if (next === 'be') return 'future';
    // “expect sales to have fallen”.
    if (next === 'have' && words[at + 2] && isPast(words[at + 2]!.key, text[words[at + 2]!.start]!))
      return 'past';
    return isBefore(3, (word) => PLANS.has(word))
      ? isBefore(3, (word) => word === 'had' || word === 'told')
        ? null
        : 'future'
      : 'infinitive';
  }
  if (key === 'scheduled' || key === 'expected' || key === 'due' || key === 'planned') {
    const isPlan =
      /^(?:to|for|on|in|by|this|next|later)$/.test(next) ||
      isBefore(2, (word) => BEING.has(word) || word === 'been');
    return isPlan &&
      !isBefore(1, (word) => word === 'than' || word === 'had') &&
      !(key === 'due' && next === 'to' && !isBefore(1, isBe))
      ? 'future'
      : null;
  }
  if (key === 'set' && isBefore(2, isBe) && /^(?:to|for|on)$/.test(next)) return 'future';
  if (TIMETABLE.has(key) || (TIMETABLE_OF_MANY.has(key) && isBefore(1, isPlural))) return 'future';
  if (key === 'lifts' && next === 'off') return 'future';
  if (key === 'goes' && next === 'into') return 'future';
  if ((key === 'takes' || key === 'take') && /^(?:effect|place|office|force)$/.test(next)) return 'future';
  if (isPast(key, text[start]!)) {
    const isAuxiliary = (word: string) => word === 'be' || BEING.has(word);
    // “will run”, “to be held”, “will have left”: the words before decide.
    const isPlain =
      !isBefore(3, isAuxiliary) &&
      !isBefore(2, (word) => word === 'to' || AHEAD.has(word) || MODALS.has(word));
    return isPlain ? 'past' : null;
  }
  if (key.endsWith('ing') && isBefore(2, (word) => BEING.has(word)) && key.length > 5) return 'future';
  return null;
}

const isPlural = (key: string): boolean => /^[a-z]{3,}[^s\W]s$/.test(key);
const isBe = (key: string): boolean => BEING.has(key) || key === 'was' || key === 'were' || key === 'been';

const NOT_VERBS = new Set(
  'the an his her its their our your my this that these those some all about more than at least as'.split(
    ' ',
  ),
);

function isPast(key: string, firstLetter: string): boolean {
  if (PAST.has(key)) return true;
  return key.length > 3 && key.endsWith('ed') && !NOT_PAST.has(key) && firstLetter === key[0];
}
