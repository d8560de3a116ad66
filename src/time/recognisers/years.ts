import type { Place, Recogniser } from '../expression.ts';
import { textBefore, wordAfter, wordBefore } from '../expression.ts';
import { LETTER, pattern } from '../parts.ts';
import { COUNTED } from '../vocabulary.ts';
import { fullYear } from './numeric.ts';

/** “in 2021”, “the 2008 election”, “(2013)”; any other number of four digits counts something. */
export const year: Recogniser = {
  opens: ['####'],
  pattern: pattern(`(?:1\\d|20)\\d\\d(?![${LETTER}\\d%°$€£]|[.,:/]\\d)`),
  read(match, place) {
    const end = match.index + match[0].length;
    return isYear(place, Number(match[0]), end) ? { kind: 'year', year: Number(match[0]), digits: 4 } : null;
  },
};

/** “2014-2016”, “1998/99”: two years around a mark. */
export const yearRange: Recogniser = {
  opens: ['####'],
  pattern: pattern(
    `(?<from>(?:1\\d|20)\\d\\d)(?<mark>[^\\S\\n]?[-–—][^\\S\\n]?|/)(?<to>(?:(?:1\\d|20)\\d\\d|\\d\\d))(?![${LETTER}\\d%]|[-–.,:/]\\d|[-–])`,
  ),
  read(match, place) {
    const { from, to, mark } = match.groups!;
    const first = Number(from);
    const last = to!.length === 4 ? Number(to) : first - (first % 100) + Number(to);
    const isPlausible =
      first >= 1500 && last > first && last - first <= 150 && last <= publicationYear(place) + 60;
    if (!isPlausible || (to!.length === 2 && last - first > 20) || !isAlone(place)) return null;
    const middle = match.index + from!.length;
    return [
      { start: match.index, end: middle, said: { kind: 'year', year: first, digits: 4 }, range: 'from' },
      {
        start: middle + mark!.length,
        end: match.index + match[0].length,
        said: { kind: 'year', year: last, digits: 4 },
        range: 'to',
      },
    ];
  },
};

/** “since ’82”. */
export const shortYear: Recogniser = {
  opens: ['#'],
  pattern: pattern(`\\d\\d(?![${LETTER}\\d%]|[.,:/-]\\d)`),
  read(match, place) {
    const before = textBefore(place, 12);
    if (
      !/(?:^|[\s(])(?:in|since|of|from|by|until|late|early|mid|summer|spring|fall|winter)[\s-]['’‘]$/i.test(
        before,
      )
    )
      return null;
    return { kind: 'year', year: fullYear(match[0], place.published), digits: 2 };
  },
};

/** Words before a number that make it a year. */
const ASKS = new Set(
  'in since by until till during before after from through throughout circa early late mid year between end midyear'.split(
    ' ',
  ),
);
/** Words before that leave it open, so that what follows decides. */
const ALLOWS = new Set(
  'of for to than and or around about the a an its his her their this that our my s versus vs last disastrous'.split(
    ' ',
  ),
);
/** Events that carry their year behind them. */
const EVENTS = new Set(
  `conference cup games olympics expo summit awards festival championship championships election elections convention show
  congress ces wwdc euro tournament season summer spring autumn fall winter census referendum budget anniversary`.split(
    /\s+/,
  ),
);
/** Hours (“1500 to 1700 GMT”) and house numbers. */
const NO_YEAR_BEHIND =
  /^(?:\s?(?:to|and|-|–)\s?\d{4}\s(?:GMT|UTC|local|hours)|\s(?:[A-Z][\w.]{1,15}\s){0,2}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Highway)\b)/;
/** Plurals that are counted by the year, not in it. */
const YEARLY =
  /^(?:sales|results|earnings|revenues|profits|losses|elections|figures|levels|models|games|olympics|talks|rates|prices|taxes|plans)$/;
/** “in 1990 or early 1991”, where “2000 or more” counts. */
const OR_ANOTHER = /^\sor\s(?!more|so|few|less)/;
const ERA = /^(?:BC|BCE|B\.?C)/;

function isYear(place: Place, number: number, end: number): boolean {
  const next = wordAfter(place.text, end);
  if (
    !isAlone(place) ||
    /^[-–]\p{L}/u.test(place.text.slice(end, end + 2)) ||
    (COUNTED.has(next.toLowerCase()) && !OR_ANOTHER.test(place.text.slice(end, end + 9))) ||
    ERA.test(next)
  )
    return false;
  if (number > publicationYear(place) + 80 || NO_YEAR_BEHIND.test(place.text.slice(end, end + 44)))
    return false;
  const before = wordBefore(place);
  const isListed =
    /(?:,|and|or|&|to|through)\s$/.test(textBefore(place, 9)) &&
    (isYearWord(place, 1) || isYearWord(place, 2));
  if (isListed) return true;
  // “2000 troops”: a round number before a plural counts.
  const counts = number % 50 === 0 && /^\p{Ll}{3,}s$/u.test(next) && number % 100 === 0;
  if (ASKS.has(before)) return !counts;
  if (number < 1700 || number > publicationYear(place) + 30) return false;
  if (/\($/.test(textBefore(place, 1)) && /^\)/.test(place.text.slice(end, end + 1))) return true;
  if (ALLOWS.has(before)) return !counts && (next !== '' || /^(?:of|for|to|than|about|around)$/.test(before));
  if (EVENTS.has(before)) return true;
  if (before === '') return /^(?:was|is|will|has|saw|marked|brought)$/.test(next);
  // “said 1990 profit will fall”: news writes “1,990” where it counts, unless it counts many.
  const first = place.text[place.words[place.at - 1]!.start]!;
  const isNear = number > publicationYear(place) - 60 && number < publicationYear(place) + 13;
  return (
    isNear &&
    /\p{Ll}/u.test(first) &&
    /^\p{Ll}{3,}$/u.test(next) &&
    (!next.endsWith('s') || YEARLY.test(next))
  );
}

/** No mark before it that makes it part of a sum, a code or a longer number. */
function isAlone(place: Place): boolean {
  return !/[\d$£€¥#.,:/@+_-]$|[A-Za-z]\.$|(?:No\.?|Nos\.?|Rs\.?|US\$|A\$|resolution|section|room|flight|highway|route|article|page|bill|act|chapter)\s$/i.test(
    textBefore(place, 12).replace(/(?:early|late|mid|post|pre)-$/i, ''),
  );
}

function isYearWord(place: Place, count: number): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(place.words[place.at - count]?.key ?? '');
}

function publicationYear(place: Place): number {
  return Number(place.published.slice(0, 4));
}
