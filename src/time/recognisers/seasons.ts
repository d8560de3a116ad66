import type { Recogniser } from '../expression.ts';
import { wordAfter, wordBefore } from '../expression.ts';
import { GAP, LETTER, OF_YEAR, pattern, SEASON, the, WHICH, YEAR } from '../parts.ts';
import { SEASONS } from '../vocabulary.ts';
import { fullYear } from './numeric.ts';
import { yearOf } from './parts-of-year.ts';
import { whichOf } from './weekdays.ts';

/** “the spring of 2022”, “summer 2011”, “the fall of ’89”, “last fall”. */
export const season: Recogniser = {
  opens: [...the(...SEASONS.keys()), 'last', 'next', 'this', 'past', 'coming', ...SEASONS.keys()],
  pattern: pattern(
    `(?:(?:the${GAP})?(?<name>${SEASON})(?:(?:${GAP}of${GAP}|${GAP}|,${GAP})(?:(?<year>${YEAR})(?:[-–/]\\d\\d(?!\\d))?|['’‘](?<short>\\d\\d)(?![\\d${LETTER}]))|${OF_YEAR})|(?<which>${WHICH})${GAP}(?<bare>${SEASON})(?![${LETTER}]))`,
  ),
  read({ groups }, { published }) {
    const { name, year, short, ofYear, which, bare } = groups!;
    const code = SEASONS.get((name ?? bare)!.toLowerCase())!;
    const digits = year ?? (short && String(fullYear(short, published)));
    return { kind: 'part', code, year: yearOf(digits, ofYear), which: whichOf(which) };
  },
};

/**
 * “in the spring”, “by autumn”: a season alone, where a word that asks for a time stands before it and no noun
 * behind. “In summer” is any summer; whether “in the summer” is one that has been or will be, the clause decides.
 */
export const bareSeason: Recogniser = {
  opens: ['early', 'late', 'mid', ...SEASONS.keys()].flatMap((word) => [word, ...the(word)]),
  pattern: pattern(`(?<the>the${GAP})?(?:(?:early|late|mid)[\\s-])?(?<name>${SEASON})(?![${LETTER}\\d-])`),
  read(match, place) {
    const { the, name } = match.groups!;
    if (!(the ? ASKS : BOUNDS).test(wordBefore(place))) return null;
    if (!ENDS.test(wordAfter(place.text, match.index + match[0].length))) return null;
    return { kind: 'part', code: SEASONS.get(name!.toLowerCase())!, year: null, which: null };
  },
};

const ASKS = /^(?:in|since|by|until|till|during|over|through|throughout|before)$/;
const BOUNDS = /^(?:since|by|until|till)$/;
/** What may follow a season that stands alone; anything else makes it a part of a name (“the spring tides”). */
const ENDS =
  /^(?:|and|but|or|when|while|as|after|before|because|with|without|at|by|for|from|in|on|to|that|which|who|he|she|it|they|we|i|the|a|an|his|her|its|their|was|were|had|will|said)$/i;
