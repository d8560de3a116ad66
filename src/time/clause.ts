import type { Span } from '../text/span.ts';
import { cueAt } from './cue.ts';
import { BEING, FIXES, LEADS_UP, POSTPONES, UNFORESEEN } from './cues.ts';
import { endsSentence, firstAt, REACH, sentenceBefore } from './reach.ts';
import type { Word } from './words.ts';

/** Where the clause around a time expression looks from publication; `until`: it looks back, and on to a limit. */
export type Direction = 'past' | 'future' | 'unknown' | 'until';

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
  if (leadsUp(words.slice(before, first))) return 'future';
  if (namesUnforeseen(text, words, expression)) return 'past';
  const left = lookLeft(text, words, before, first);
  const look = left === 'unknown' ? lookRight(text, words, firstAt(words, expression.end)) : left;
  if (look === 'future' || !isAdjacent || !/^(?:until|till|by)$/.test(preposition.key)) return look;
  // “Until Monday, nobody knew”; “had agreed by Monday”.
  const isOver = left === 'unknown' && look === 'past';
  return isOver || words.slice(before, first).some(({ key }) => key === 'had') ? 'past' : 'until';
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

/** “ahead of Saturday’s vote”, “ahead of the May 5 vote”, in a clause that is not itself long past. */
function leadsUp(before: readonly Word[]): boolean {
  const [lead, of] = before.filter(({ key }) => key !== 'the').slice(-2);
  return of?.key === 'of' && LEADS_UP.has(lead!.key) && !before.some(({ key }) => key === 'had');
}

/** “Monday’s attack”, “the March 3 car bombing”: a noun directly behind the time, or behind one more word. */
function namesUnforeseen(text: string, words: readonly Word[], { end }: Span): boolean {
  const next = firstAt(words, end);
  const from = words[next]?.key === 's' ? next + 1 : next;
  const noun = words.slice(from, from + 2).find(({ key }) => UNFORESEEN.has(key));
  return noun !== undefined && /^(?:['’]s)?\s(?:[\p{L}-]+\s)?$/u.test(text.slice(end, noun.start));
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
