import {
  DECADES,
  HOLIDAYS,
  MONTHS,
  NUMBERS,
  ORDINALS,
  PARTS_OF_YEAR,
  SEASONS,
  SHORT_WEEKDAYS,
  WEEKDAYS,
} from './vocabulary.ts';

/** Named parts that the patterns are put together from. Every repetition has a small bound. */

const any = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", "['’]").replaceAll(' ', '[\\s-]'))
    .join('|');

/** “the” before each of the words that may stand behind it, as recognisers are opened. */
export const the = (...words: readonly string[]): readonly string[] => words.map((word) => `the ${word}`);

/** What a word or a name of several begins with: its first letters (“mid” of “mid20th”), or its digits. */
export const opening = (words: string): string =>
  startsWithDigit(words) ? digitsOf(words) : /^[a-z]*/.exec(words)![0];

export const startsWithDigit = (words: string): boolean =>
  words.charCodeAt(0) >= 48 && words.charCodeAt(0) <= 57;

/** `####` for four digits or more, as of a year; `#` for fewer. */
export const digitsOf = (word: string): string => (/^\d{4}/.test(word) ? '####' : '#');

/** What a word goes on with, for use inside a class; the full Unicode class is slow to compile without case. */
export const LETTER = 'a-z\\u00c0-\\u024f';

/** White space inside an expression: a line may end in it, a paragraph may not. */
export const GAP = '(?:[^\\S\\n]{1,3}|[^\\S\\n]?\\n[^\\S\\n]{0,3})';
export const COMMA = `(?:,${GAP}|${GAP})`;
export const DASH = '(?:[^\\S\\n]?[-–—][^\\S\\n]?)';
export const TO = `(?:${DASH}|${GAP}(?:to|through|thru|until|till)${GAP})`;
export const AND = `(?:${GAP}(?:and|or|&)${GAP})`;

const long = [...MONTHS.keys()].filter((name) => name.length > 4 || ['may', 'june', 'july'].includes(name));
const short = [...MONTHS.keys()].filter((name) => !long.includes(name));
export const MONTH = `(?:${any(long)}|(?:${any(short)})\\.?)`;
export const FULL_MONTH = `(?:${any(long)}|(?:${any(short)})\\.)`;
export const WEEKDAY = `(?:${any(WEEKDAYS.keys())})`;
export const DATED_WEEKDAY = `(?:${any(WEEKDAYS.keys())}|(?:${any(SHORT_WEEKDAYS.keys())})\\.?)`;
export const SEASON = `(?:${any(SEASONS.keys())})`;
export const PART_OF_YEAR = `(?:${any(PARTS_OF_YEAR.keys())})`;
export const HOLIDAY = `(?:${any(HOLIDAYS.keys())})`;
export const DECADE = `(?:${any(DECADES.keys())})`;
export const ORDINAL = `(?:${any(ORDINALS.keys())}|\\d{1,2}(?:st|nd|rd|th))`;
export const NUMBER = `(?:${any(NUMBERS.keys())}|\\d{1,3})`;
/** A day of the month; older news writes “2d” and “3d”. */
export const DAY = `(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th|(?<=[23])d)?(?![${LETTER}\\d%]|[.,:]\\d)`;
export const YEAR = `(?:1\\d|20)\\d\\d(?![${LETTER}\\d%]|[.,:]\\d)`;
export const WHICH = `(?:last|next|this${GAP}past|this${GAP}coming|this|past|coming)`;

/** “(of) last year”, “that year”, behind a day or a month. */
export const OF_YEAR = `(?:,?${GAP}(?:of${GAP})?(?<ofYear>last|this|next|that|the${GAP}same)${GAP}year(?![${LETTER}]))`;

export const MONTH_NAMES = [...MONTHS.keys()];
export const WEEKDAY_NAMES = [...WEEKDAYS.keys()];
export const SHORT_WEEKDAY_NAMES = [...SHORT_WEEKDAYS.keys()];

/**
 * A sticky pattern over the text in lower case (`small`), which compiles in half the time of one that ignores case;
 * capitals are judged where they matter, in the text as it is.
 */
export function pattern(source: string): RegExp {
  return new RegExp(
    source.replaceAll(/\\.|\(\?<\w+>|[A-Z]/g, (part) => (part.length === 1 ? part.toLowerCase() : part)),
    'y',
  );
}

/** The text in lower case, but for “İ”, which would grow, so that offsets stay as they are. */
export function small(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll(/[^İ]+/g, (part) => part.toLowerCase());
}
