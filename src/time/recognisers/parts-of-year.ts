import type { Recogniser, SaidYear } from '../expression.ts';
import { wordAfter, wordBefore } from '../expression.ts';
import { GAP, LETTER, OF_YEAR, opening, PART_OF_YEAR, pattern, the, YEAR } from '../parts.ts';
import { PARTS_OF_YEAR } from '../vocabulary.ts';

const OF = `(?:${GAP}(?:of${GAP}|in${GAP})?|,${GAP})`;
const FISCAL = `(?<fiscal>(?:the${GAP})?(?:fiscal|financial)${GAP}(?:year${GAP})?)?`;
const THE_PART = the(...[...PARTS_OF_YEAR.keys()].map(opening));

/** “the third quarter of 2009”, “first-half 1990”, “Q3 2021”; without a year they may be fiscal ones. */
export const quarter: Recogniser = {
  opens: [
    'first',
    'second',
    'third',
    'fourth',
    'final',
    'last',
    'q1',
    'q2',
    'q3',
    'q4',
    'h1',
    'h2',
    ...THE_PART,
  ],
  pattern: pattern(`(?:the${GAP})?(?<part>${PART_OF_YEAR})(?:${OF}${FISCAL}(?<year>${YEAR})|${OF_YEAR})`),
  read(match) {
    const { part, fiscal, year, ofYear } = match.groups!;
    if (fiscal) return { kind: 'nothing', doubt: 'fiscal' };
    const code = PARTS_OF_YEAR.get(part!.toLowerCase().replace(/[\s-]+/, ' '))!;
    return { kind: 'part', code, year: yearOf(year, ofYear), which: null };
  },
};

/** “1989 first quarter”, “2009’s fourth quarter”. */
export const quarterBehind: Recogniser = {
  opens: ['####'],
  pattern: pattern(`(?<year>(?:19|20)\\d\\d)(?:['’]s)?${GAP}(?<part>${PART_OF_YEAR})(?![${LETTER}])`),
  read({ groups }) {
    return {
      kind: 'part',
      code: PARTS_OF_YEAR.get(groups!['part']!.toLowerCase().replace(/[\s-]+/, ' '))!,
      year: Number(groups!['year']),
      which: null,
    };
  },
};

/** “in the third quarter”: of which year, an editor may know. */
export const quarterAlone: Recogniser = {
  opens: THE_PART,
  pattern: pattern(`the${GAP}${PART_OF_YEAR}(?![${LETTER}\\d-])`),
  read(match, place) {
    const isAsked = /^(?:in|for|during|of|since|by|until|from)$/.test(wordBefore(place));
    const next = wordAfter(place.text, match.index + match[0].length);
    return isAsked && !/^(?:of|the)$/.test(next) ? { kind: 'nothing', doubt: 'quarter' } : null;
  },
};

/** A fiscal year begins where an editor knows and no rule does. */
export const fiscalYear: Recogniser = {
  opens: ['fiscal', 'financial', 'fy', ...the('fiscal', 'financial', 'fy')],
  pattern: pattern(
    `(?:the${GAP})?(?:(?:fiscal|financial)(?:${GAP}|-)(?:years?${GAP})?|FY(?:${GAP}|-)?['’]?)(?:(?:19|20)\\d\\d|\\d\\d)(?:(?:[-–/]|,${GAP}|${GAP}(?:and|to|through)${GAP})(?:(?:19|20)?\\d\\d(?!\\d)))?(?!\\d)`,
  ),
  read: () => ({ kind: 'nothing', doubt: 'fiscal' }),
};

export function yearOf(digits: string | undefined, shifted: string | undefined): SaidYear {
  if (digits) return Number(digits);
  if (!shifted) return null;
  const shift = { last: -1, this: 0, next: 1 }[shifted.toLowerCase()];
  return shift === undefined ? 'that' : { shift };
}
