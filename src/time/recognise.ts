import type { Article, Expression, Recogniser } from './expression.ts';
import { digitsOf, opening, small, startsWithDigit } from './parts.ts';
import { clock } from './recognisers/clock.ts';
import { dayFirst, dayOfMonth, isoDay, knownDay, monthFirst } from './recognisers/days.ts';
import { holiday } from './recognisers/holidays.ts';
import { month, monthOfYear } from './recognisers/months.ts';
import { numericDay } from './recognisers/numeric.ts';
import { fiscalYear, quarter, quarterAlone, quarterBehind } from './recognisers/parts-of-year.ts';
import { bareSeason, season } from './recognisers/seasons.ts';
import { ago, edgeOfUnit, namedDay, nearUnit, weekend } from './recognisers/near.ts';
import {
  countedFromAnchor,
  dayOfEvent,
  nextUnit,
  sameUnit,
  sameUnitOfYear,
  unitBeside,
} from './recognisers/anchored.ts';
import { weekBeside, weekday, weekdayBeside, workingWeek } from './recognisers/weekdays.ts';
import { century, decade, decadeInWords } from './recognisers/decades.ts';
import { shortYear, year, yearRange } from './recognisers/years.ts';
import type { Word } from './words.ts';

/** In order: of two that claim the same stretch, the earlier one has it. A new form of date goes in here. */
const RECOGNISERS: readonly Recogniser[] = [
  isoDay,
  numericDay,
  knownDay,
  monthFirst,
  dayFirst,
  holiday,
  workingWeek,
  weekBeside,
  weekday,
  weekdayBeside,
  dayOfMonth,
  monthOfYear,
  month,
  fiscalYear,
  quarter,
  quarterBehind,
  quarterAlone,
  season,
  bareSeason,
  yearRange,
  year,
  shortYear,
  decade,
  decadeInWords,
  century,
  namedDay,
  sameUnitOfYear,
  sameUnit,
  weekend,
  nearUnit,
  edgeOfUnit,
  ago,
  countedFromAnchor,
  dayOfEvent,
  nextUnit,
  unitBeside,
  clock,
];

const OPENED_BY = new Map<string, Recogniser[]>();
for (const recogniser of RECOGNISERS) {
  for (const word of new Set(recogniser.opens))
    OPENED_BY.set(word, [...(OPENED_BY.get(word) ?? []), recogniser]);
}

/** What the words say, in reading order, no two of them overlapping. One pass over the words of the text. */
export function recognise(article: Article): readonly Expression[] {
  const { text, words: found } = article;
  const lower = small(text);
  const claims: Claim[] = [];
  for (let at = 0; at < found.length; at++) {
    const { start } = found[at]!;
    const recognisers = OPENED_BY.get(openingAt(found, at));
    if (!recognisers) continue;
    for (const recogniser of recognisers) {
      recogniser.pattern.lastIndex = start;
      const match = recogniser.pattern.exec(lower);
      const said = match && recogniser.read(match, { ...article, at });
      if (!said) continue;
      const end = start + match[0].length;
      claims.push({ start, end, expressions: 'kind' in said ? [{ start, end, said }] : said });
    }
  }
  return settle(claims, text.length);
}

/** By what a word opens recognisers: “the” together with the word behind it. */
function openingAt(words: readonly Word[], at: number): string {
  const { key } = words[at]!;
  if (key === 'the') return `the ${opening(words[at + 1]?.key ?? '')}`;
  return startsWithDigit(key) ? digitsOf(key) : key;
}

interface Claim {
  readonly start: number;
  readonly end: number;
  readonly expressions: readonly Expression[];
}

/** The one place where overlaps are settled: the longest claim first, then the one that starts first. */
function settle(claims: readonly Claim[], length: number): Expression[] {
  const taken = new Uint8Array(length);
  const kept: Expression[] = [];
  for (const claim of claims.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    // Whatever is kept is at least as long, so that an overlap shows at one of the two ends.
    if (taken[claim.start] || taken[claim.end - 1]) continue;
    taken.fill(1, claim.start, claim.end);
    kept.push(...claim.expressions);
  }
  return kept.sort((a, b) => a.start - b.start);
}
