import type { Place, Recogniser, Which } from '../expression.ts';
import { asWritten, textBefore, wordAfter, wordBefore } from '../expression.ts';
import { GAP, NUMBER, pattern, the, WEEKDAY, WEEKDAY_NAMES, WHICH, LETTER } from '../parts.ts';
import { NUMBERS, WEEKDAYS, WEEKLY } from '../vocabulary.ts';

/** “Tuesday”, “last Friday”, “this coming Monday”, “Wednesday of last week”. */
export const weekday: Recogniser = {
  opens: ['last', 'next', 'this', 'past', 'coming', ...WEEKDAY_NAMES],
  pattern: pattern(
    `(?:(?<which>${WHICH})${GAP})?(?<name>${WEEKDAY})(?![${LETTER}\\d])(?:${GAP}(?:of${GAP})?(?<week>last|this|next)${GAP}week(?![${LETTER}])|,?${GAP}the${GAP}(?<day>3[01]|[12]?\\d)(?:st|nd|rd|th)(?![${LETTER}\\d]))?`,
  ),
  read(match, place) {
    const { which, name, week, day } = match.groups!;
    if (!/^\p{Lu}/u.test(asWritten(place, match, 'name'))) return null;
    const next = wordAfter(place.text, match.index + match[0].length);
    if (isName(place, next) || isRepeated(place, next) || (!which && WEEKLY.has(next)))
      return { kind: 'nothing' };
    const shift = week && { last: -1, this: 0, next: 1 }[week.toLowerCase()];
    const number = WEEKDAYS.get(name!.toLowerCase())!;
    return {
      kind: 'weekday',
      weekday: number,
      which: whichOf(which),
      ...(typeof shift === 'number' && { week: shift }),
      ...(day && { day: Number(day) }),
    };
  },
};

/** “the previous Friday”, “the following Tuesday”. */
export const weekdayBeside: Recogniser = {
  opens: ['previous', 'preceding', 'following'].flatMap((word) => [word, ...the(word)]),
  pattern: pattern(
    `(?:the${GAP})?(?<side>previous|preceding|following)${GAP}(?<name>${WEEKDAY})(?![${LETTER}\\d])`,
  ),
  read({ groups }) {
    const side = groups!['side'] === 'following' ? 'after' : 'before';
    return { kind: 'weekdayBeside', weekday: WEEKDAYS.get(groups!['name']!)!, side };
  },
};

/** “Monday through Friday” says when something is open, not when something happened. */
export const workingWeek: Recogniser = {
  opens: ['monday', 'mon'],
  pattern: pattern(
    `(?:Monday|Mon\\.?)(?:${GAP}?[-–—]${GAP}?|${GAP}(?:to|through|thru)${GAP})(?:Friday|Fri|Saturday|Sat|Sunday|Sun)(?![${LETTER}])`,
  ),
  read: () => ({ kind: 'nothing' }),
};

/** “a week ago Tuesday”, “a year ago Friday”, “a week from Friday”, “Monday week”: read differently by different readers, so not at all. */
export const weekBeside: Recogniser = {
  opens: ['#', ...NUMBERS.keys(), ...WEEKDAY_NAMES],
  pattern: pattern(
    `(?:${NUMBER}${GAP}(?:week|month|year)s?${GAP}(?:ago|from)${GAP}(?:last${GAP}|next${GAP}|this${GAP})?${WEEKDAY}|${WEEKDAY}${GAP}week)(?![${LETTER}-])`,
  ),
  read: () => ({ kind: 'nothing', doubt: 'week-beside' }),
};

const HELD = /^(?:night|morning|evening|afternoon)$/;

function isHeld({ words, at, text }: Place): boolean {
  const [part, noun] = [words[at + 1]!, words[at + 2]];
  return noun !== undefined && text.slice(part.end, noun.start) === ' ' && EVENT.test(noun.key);
}

const EVENT =
  /^(?:meeting|attack|raid|game|match|speech|crash|fire|shooting|bombing|news|press|interview|session|vote|debate|hearing|flight|address|rally|appearance|announcement|explosion|quake|earthquake|storm)$/;

export function whichOf(words: string | undefined): Which {
  const last = words?.toLowerCase().split(/\s+/).at(-1);
  return last === undefined ? null : (last as Which);
}

/** Days with a name of their own, and names that a weekday begins. */
const NAMED = new Set(
  'black good ash super bloody easter palm cyber giving fat ruby holy whit maundy casual man girl blue manic shrove'.split(
    ' ',
  ),
);
const BEGUN =
  /^(?:Times|Mirror|Telegraph|Herald|Mail|Express|Sun|Night|Evening|Post|School|Tribune|World|Weld|Addams|Star|Independent|People|Mercury|Group|Life)\b/;

function isName(place: Place, next: string): boolean {
  return (
    NAMED.has(wordBefore(place)) || BEGUN.test(next) || /['’`]$/.test(textBefore(place, 1).replace(/``/, ''))
  );
}

/** “every Tuesday”, “a Tuesday in June”, “the Monday after”: one of many, or fixed by what follows. */
function isRepeated(place: Place, next: string): boolean {
  const before = wordBefore(place);
  // “that Friday”: of a week spoken of; “Wednesday each week”.
  if (/^(?:that|each|every)$/.test(before) || /^(?:each|every)$/.test(next)) return true;
  if (/^(?:mornings|afternoons|evenings|nights)$/.test(next)) return true;
  // “If it is Monday …”: any Monday.
  if (/^(?:is|s)$/.test(before) && wordBefore(place, 2) === 'it') return true;
  if (/^(?:every|each|any|some|most|alternate|other|consecutive|first|second|third|fourth)$/.test(before))
    return true;
  // “a Monday night meeting” was on one of them, “a Monday night” on any.
  if (before === 'a' && HELD.test(next)) return !isHeld(place);
  if (/^(?:a|one|the)$/.test(before)) {
    return (
      next === '' ||
      /^(?:in|of|after|before|when|following|that|the|he|she|they|it|we|and|or|at|on|is|was|night|morning|evening|afternoon)$/.test(
        next,
      )
    );
  }
  return false;
}
