import type { Place, Recogniser, Said, SaidYear } from '../expression.ts';
import { asWritten, textBefore, wordAfter, wordBefore } from '../expression.ts';
import {
  COMMA,
  FULL_MONTH,
  GAP,
  MONTH,
  MONTH_NAMES,
  OF_YEAR,
  pattern,
  WHICH,
  YEAR,
  LETTER,
} from '../parts.ts';
import { COUNTED, MONTHS } from '../vocabulary.ts';
import { fullYear } from './numeric.ts';
import { yearOf } from './parts-of-year.ts';
import { whichOf } from './weekdays.ts';

/** “September 2023”, “Dec., 1999”, “March of last year”, “May ’68”. */
export const monthOfYear: Recogniser = {
  opens: MONTH_NAMES,
  pattern: pattern(
    `(?<month>${MONTH})(?:(?:${COMMA}(?:of${GAP})?|['’])(?<year>${YEAR}|(?<=['’])\\d\\d(?!\\d))|${OF_YEAR}|${GAP}['’‘](?<short>\\d\\d)(?![\\d${LETTER}]))`,
  ),
  read(match, place) {
    const { month, year, ofYear, short } = match.groups!;
    if (!/^\p{Lu}/u.test(asWritten(place, match, 'month'))) return null;
    const next = wordAfter(place.text, match.index + match[0].length).toLowerCase();
    if (year && COUNTED.has(next)) return null;
    const digits = year ?? short;
    const years = digits ? fullYear(digits, place.published) : yearOf(undefined, ofYear);
    return said(month!, years, null);
  },
};

/** “October”, “last May”, “early June”; names that are also other words only behind a word that asks for a time. */
export const month: Recogniser = {
  opens: ['last', 'next', 'this', 'past', 'coming', ...MONTH_NAMES],
  pattern: pattern(`(?:(?<which>${WHICH})${GAP})?(?<month>${FULL_MONTH})(?![${LETTER}\\d])`),
  read(match, place) {
    const { which, month } = match.groups!;
    if (!/^\p{Lu}\p{Ll}/u.test(asWritten(place, match, 'month'))) return null;
    if (which) return said(month!, null, whichOf(which));
    return isMonth(place, month!, match.index + match[0].length) ? said(month!, null, null) : null;
  },
};

const ASKS = new Set(
  'in since by until till during from to through throughout before after between early late mid for of around last next this as'.split(
    ' ',
  ),
);
/** Months that are also verbs, first names or surnames. */
const OTHER_WORDS = new Set(['march', 'may', 'april', 'june', 'august', 'jan', 'mar', 'jun', 'sep']);
const NO_MONTH = /^(?:every|each|theresa|mrs|mr|ms|sir|lady|dame|president|minister)$/;

function isMonth(place: Place, name: string, end: number): boolean {
  const before = wordBefore(place);
  if (NO_MONTH.test(before)) return false;
  // “between the months of August and October”: of any year.
  if (/\bmonths\sof\s(?:\p{L}{3,9}(?:,|\sand|\sto|\sthrough)\s)?$/u.test(textBefore(place, 32))) return false;
  const next = wordAfter(place.text, end);
  if (!OTHER_WORDS.has(name.replace('.', '').toLowerCase())) return before !== 'a' || next !== '';
  // “by May Smith”, “of August Wilson”: a capital behind the name makes it a person's.
  if (
    /^\p{Lu}/u.test(next) &&
    !/^(?:I|January|February|July|September|October|November|December)$/.test(next)
  ) {
    return before === 'in' && !/^[-–]/.test(place.text.slice(end));
  }
  if (ASKS.has(before)) return !/^(?:be|have|not|on)$/.test(next) || before === 'in';
  // “March and April”, “April, May and June”: a month beside a month.
  if (/(?:and|or|to|through|–|-|,)\s?$/.test(textBefore(place, 9)) && isMonthName(place, 2)) return true;
  if (isMonthName(place, 1) || (place.words[place.at + 2] && isJoined(place, end))) return true;
  return (
    name.length > 3 &&
    /^(?:a|an|the|its|his|her|their|reported|last|total|annual)$/.test(before) &&
    /^\p{Ll}/u.test(next) &&
    !/^(?:of|on|to|for|from|in|by|and|that|with|through)$/.test(next)
  );
}

function isMonthName(place: Place, count: number): boolean {
  return MONTHS.has(place.words[place.at - count]?.key ?? '');
}

/** Whether “and”, “to” or a dash and another month follow. */
function isJoined(place: Place, end: number): boolean {
  const follows = /^(?:\s(?:and|or|to|through|&)\s|,\s|\s?[-–—/]\s?)(\p{Lu}\p{Ll}{2,8})\b/u.exec(
    place.text.slice(end, end + 22),
  );
  return follows !== null && MONTHS.has(follows[1]!.toLowerCase()) && place.words[place.at - 1] !== undefined;
}

function said(name: string, year: SaidYear, which: ReturnType<typeof whichOf>): Said {
  return { kind: 'month', year, month: MONTHS.get(name.replace('.', '').toLowerCase())!, which };
}
