import type { Expression, Place, Recogniser, Said, SaidYear, Which } from '../expression.ts';
import { asWritten, textBefore, wordAfter, wordBefore } from '../expression.ts';
import {
  AND,
  COMMA,
  DATED_WEEKDAY,
  DAY,
  GAP,
  MONTH,
  MONTH_NAMES,
  OF_YEAR,
  pattern,
  SHORT_WEEKDAY_NAMES,
  the,
  TO,
  WEEKDAY_NAMES,
  YEAR,
  LETTER,
} from '../parts.ts';
import { COUNTED, MONTHS, SHORT_WEEKDAYS, WEEKDAYS } from '../vocabulary.ts';
import { yearOf } from './parts-of-year.ts';
import { whichOf } from './weekdays.ts';

const LAST_DAY = `${DAY}(?!-[${LETTER}]{3,12}-)`;
/** One day, two that something joins (“3-7”), or a list (“5, 6 and 9”). */
const DAYS = `(?<days>${DAY}(?:${TO}${LAST_DAY}|(?:,${GAP}${DAY}){0,5},?${AND}${LAST_DAY})?)`;
const AFTER_DATE = `(?:(?:${COMMA}|${GAP}of${GAP})(?<year>${YEAR})|${OF_YEAR})?`;
const WEEKDAY_FIRST = `(?:(?<weekday>${DATED_WEEKDAY})${COMMA}(?:the${GAP})?)?`;

/** “Dec. 24”, “Tuesday, December 24th, 2024”, “Nov. 3-7”, “May 5 last year”. */
export const monthFirst: Recogniser = {
  opens: ['last', 'next', 'this', ...MONTH_NAMES, ...WEEKDAY_NAMES, ...SHORT_WEEKDAY_NAMES],
  pattern: pattern(
    `(?:(?<which>last|next|this${GAP}past)${GAP})?${WEEKDAY_FIRST}(?<month>${MONTH})(?:${GAP}|(?<=\\.))(?:the${GAP})?${DAYS}${AFTER_DATE}`,
  ),
  read: readDays,
};

/** “24 December 2024”, “the 24th of December”, “3-7 November”, “Tue 24 Dec”. */
export const dayFirst: Recogniser = {
  opens: ['#', ...the('#'), ...WEEKDAY_NAMES, ...SHORT_WEEKDAY_NAMES],
  pattern: pattern(
    `${WEEKDAY_FIRST}(?:the${GAP})?${DAYS}(?:${GAP}of)?${GAP}(?<month>${MONTH})(?![${LETTER}])${AFTER_DATE}`,
  ),
  read: readDays,
};

/** “2024-12-24”, with a time of day behind it or not. */
export const isoDay: Recogniser = {
  opens: ['####'],
  pattern: pattern(
    '(?<year>[12]\\d{3})[-/](?<month>0[1-9]|1[0-2])[-/](?<day>0[1-9]|[12]\\d|3[01])(?:T[\\d:]{4,8}Z?)?(?![\\d-])',
  ),
  read({ groups }, place) {
    if (/[\d./-]/.test(place.text[place.words[place.at]!.start - 1] ?? '')) return null;
    return said(Number(groups!['year']), Number(groups!['month']), Number(groups!['day']), null);
  },
};

/** “the Sept. 11 attacks”: news never gives their year. */
export const knownDay: Recogniser = {
  opens: ['sept', 'sep', 'september'],
  pattern: pattern(
    `Sept?(?:\\.|ember)?${GAP}11(?:th)?(?:,${GAP}2001,?)?(?=,?${GAP}(?:terrorist${GAP}|terror${GAP}|suicide${GAP})?(?:attacks?|hijack|terror|bombings?))`,
  ),
  read(_match, { published }) {
    return published > '2001-09-11' ? { kind: 'known', day: '2001-09-11' } : null;
  },
};

/** “on the 24th”: a day of the month that is spoken of. */
export const dayOfMonth: Recogniser = {
  opens: the('#'),
  pattern: pattern(`the${GAP}(?<day>(?:3[01]|[12]?\\d)(?:st|nd|rd|th))(?![${LETTER}\\d-])`),
  read(match, place) {
    if (wordBefore(place) !== 'on') return null;
    const next = wordAfter(place.text, match.index + match[0].length);
    const isOpen =
      next === '' ||
      /^(?:and|but|at|in|for|with|to|when|as|after|before|because|that|he|she|they|it|we)$/.test(next);
    return isOpen ? { kind: 'dayOfMonth', day: Number.parseInt(match.groups!['day']!, 10) } : null;
  },
};

function readDays(match: RegExpExecArray, place: Place): Said | readonly Expression[] | null {
  const { days, year, ofYear, which } = match.groups!;
  const name = asWritten(place, match, 'month');
  const month = MONTHS.get(name.replace('.', '').toLowerCase())!;
  const end = match.index + match[0].length;
  if (!/^\p{Lu}/u.test(name) || /[\d.,:$£€#/]/.test(textBefore(place, 1))) return null;
  // “In May 20 people …”: the number counts something.
  if (COUNTED.has(wordAfter(place.text, end).toLowerCase())) return null;
  const years = yearOf(year, ofYear);
  const found = [...days!.matchAll(/\d+[a-z]*/g)];
  const numbers = found.map(([digits]) => Number.parseInt(digits, 10));
  if (numbers.length === 1) return said(years, month, numbers[0]!, weekdayOf(match), whichOf(which));
  if (numbers.some((number, i) => i > 0 && number <= numbers[i - 1]!)) return null;
  const ends = isStretch(days!, numbers, wordBefore(place)) ? (['from', 'to'] as const) : [];
  const offset = match.index + match[0].search(/\d/);
  // Each keeps its own words, and what they share goes to the nearer one.
  return found.map(({ 0: digits, index }, i) => ({
    start: i === 0 ? match.index : offset + index,
    end: i === found.length - 1 ? end : offset + index + digits.length,
    said: said(years, month, numbers[i]!, null),
    ...(ends[i] && { range: ends[i] }),
  }));
}

/** “3-7”, “between 3 and 7”, and “3 and 4”, which nothing lies between; “3 and 7” are two days. */
function isStretch(days: string, [first, second, ...rest]: readonly number[], before: string): boolean {
  if (rest.length > 0 || /\bor\b/.test(days)) return false;
  return !/\band\b|&/.test(days) || before === 'between' || second === first! + 1;
}

function weekdayOf(match: RegExpExecArray): number | null {
  const name = match.groups?.['weekday']?.replace('.', '').toLowerCase();
  return name === undefined ? null : (WEEKDAYS.get(name) ?? SHORT_WEEKDAYS.get(name) ?? null);
}

function said(year: SaidYear, month: number, day: number, weekday: number | null, which: Which = null): Said {
  return { kind: 'day', year, month, day, weekday, which };
}
