import type { Span } from '../text/span.ts';
import { AHEAD, BEING, FIXES, MODALS, NOT_PAST, PAST, PLANS, POSTPONES, TIMETABLE } from './cues.ts';
import type { Word } from './words.ts';

/** Where the clause around a time expression looks from publication; `until`: it looks back, and on to a limit. */
export type Direction = 'past' | 'future' | 'unknown' | 'until';

/** How many words on each side may tell; more would be another matter, and would cost more. */
const REACH = 30;

/**
 * The nearest verb or cue before the expression decides, within its sentence; only where there is none, the
 * first one behind it. “Since” looks back, “until” and “by” look ahead of a clause that may look back.
 */
export function direction(text: string, words: readonly Word[], expression: Span): Direction {
  const first = firstAt(words, expression.start);
  const before = sentenceBefore(text, words, first);
  // “Part two (Oct. 21)”: no clause of its own.
  if (text[expression.start - 1] === '(' && text[expression.end] === ')') return 'unknown';
  const preposition = first - 1 >= before ? words[first - 1]! : null;
  const isAdjacent = preposition !== null && expression.start - preposition.end <= 2;
  if (isAdjacent && preposition.key === 'since') return 'past';
  if (isAdjacent && /^(?:starting|beginning|effective)$/.test(preposition.key)) return 'future';
  if (isAdjacent && /^(?:to|for)$/.test(preposition.key) && isPostponed(words.slice(before, first)))
    return 'future';
  const left = lookLeft(text, words, before, first);
  const look = left === 'unknown' ? lookRight(text, words, firstAt(words, expression.end)) : left;
  if (look === 'future' || !isAdjacent || !/^(?:until|till|by)$/.test(preposition.key)) return look;
  return words.slice(before, first).some(({ key }) => key === 'had') ? 'past' : 'until';
}

/** “died Nov. 3”, “was arrested in Oslo on Nov. 3”: the day is that of a verb in the past, which fixes no plan. */
export function hasHappened(text: string, words: readonly Word[], expression: Span): boolean {
  const first = firstAt(words, expression.start);
  const from = Math.max(sentenceBefore(text, words, first), first - 6);
  for (let at = first - 1; at >= from; at--) {
    const { key } = words[at]!;
    const cue = cueAt(text, words, at, from);
    if ((cue !== null && cue !== 'past') || BEING.has(key)) return false;
    if (cue === 'past' || key === 'was' || key === 'were') return !FIXES.has(key);
    if (at < first - 1 ? BOUNDARIES.has(key) : !/^(?:on|in|[a-z]{3,})$/.test(key) || DETERMINERS.has(key))
      return false;
  }
  return false;
}

/** Whether a comma parts the phrase that begins at `at` from the words before `first`. */
function opensAside(text: string, words: readonly Word[], at: number, first: number): boolean {
  return text.slice(words[at]!.start, words[first]?.start).includes(', ');
}

/** “was postponed to Monday”, “rescheduled the vote for May 5”. */
function isPostponed(before: readonly Word[]): boolean {
  return before.slice(-7).some(({ key }) => POSTPONES.has(key));
}

const DETERMINERS = new Set('the its his her their our for until till before after from since'.split(' '));
const BOUNDARIES = new Set('that for until till to by'.split(' '));

function lookLeft(text: string, words: readonly Word[], from: number, first: number): Direction {
  let hasInfinitive = false;
  for (let at = first - 1; at >= from; at--) {
    const cue = cueAt(text, words, at, from);
    // “To put it in context, in July …”: an aim before the clause.
    if (cue === 'infinitive')
      hasInfinitive = !(text[words[at]!.start] === 'T' && opensAside(text, words, at, first));
    else if (cue) return cue;
    // “The hearing is Tuesday”, “is on Tuesday”.
    if (BEING.has(words[at]!.key) && first - at <= 2 && (first - at === 1 || words[at + 1]!.key === 'on'))
      return 'future';
  }
  // A headline's “Ford to close plant Friday”.
  return hasInfinitive ? 'future' : 'unknown';
}

function lookRight(text: string, words: readonly Word[], from: number): Direction {
  for (let at = from; at < Math.min(words.length, from + REACH); at++) {
    if (at > 0 && endsSentence(text, words[at - 1]!, words[at]!)) break;
    const cue = cueAt(text, words, at, from);
    if (cue && cue !== 'infinitive') return cue;
    if (words[at]!.key === 'deadline') return 'future';
  }
  return 'unknown';
}

/** What one word says about the time of its clause; null for most. */
function cueAt(
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
  if (TIMETABLE.has(key)) return 'future';
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

/** The number of the first word of the expression's sentence, at most `REACH` words back. */
function sentenceBefore(text: string, words: readonly Word[], first: number): number {
  let at = first;
  while (
    at > 0 &&
    first - at < REACH &&
    (at === words.length || !endsSentence(text, words[at - 1]!, words[at]!))
  )
    at--;
  return at;
}

/** Whether a sentence or a paragraph ends between two words; a short capitalised word is taken to be shortened. */
function endsSentence(text: string, word: Word, next: Word): boolean {
  if (next.start - word.end === 1) return '!?;'.includes(text[word.end]!);
  let isMarked = false;
  let hasStop = false;
  let lines = 0;
  for (let at = word.end; at < Math.min(next.start, word.end + 12); at++) {
    const unit = text[at]!;
    if (unit === '!' || unit === '?' || unit === ';') return true;
    const isSpace = unit.trim() === '';
    if (isSpace && isMarked) hasStop = true;
    if (unit === '\n' && ++lines === 2) return true;
    if (!isSpace) lines = 0;
    isMarked = unit === '.' || (isMarked && '"”’\')'.includes(unit));
  }
  if (!hasStop) return false;
  const isShortened = word.end - word.start < 5 && isCapital(text[word.start]!);
  return !isShortened && !/^(?:m|a\.m|p\.m)$/.test(word.key) && !isSmall(text[next.start]!);
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** Binary search for the first word that starts at or after an offset. */
function firstAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
