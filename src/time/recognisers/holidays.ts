import type { Recogniser } from '../expression.ts';
import { asWritten, wordAfter, wordBefore } from '../expression.ts';
import { COMMA, GAP, HOLIDAY, opening, pattern, YEAR, LETTER } from '../parts.ts';
import { HOLIDAYS } from '../vocabulary.ts';
import { whichOf } from './weekdays.ts';

/** “on Christmas Day”, “New Year’s Eve 1999”; Christmas alone is a season of shopping unless a date is asked for. */
export const holiday: Recogniser = {
  opens: ['last', 'next', 'this', 'fourth', ...[...HOLIDAYS.keys()].map(opening)],
  pattern: pattern(
    `(?:(?<which>last|next|this)${GAP})?(?<name>${HOLIDAY})(?![${LETTER}\\d]|['’]s)(?:${COMMA}(?<year>${YEAR}))?`,
  ),
  read(match, place) {
    const { which, name, year } = match.groups!;
    if (!/^\p{Lu}/u.test(asWritten(place, match, 'name'))) return null;
    const key = name!
      .toLowerCase()
      .replace(/[’]/g, "'")
      .replace(/[\s-]+/g, ' ');
    const date = HOLIDAYS.get(key);
    if (!date) return null;
    const isAlone = key === 'christmas' || key === 'halloween';
    const next = wordAfter(place.text, match.index + match[0].length);
    const isAsked = /^(?:on|since|until|by|before|after|at)$/.test(wordBefore(place)) || which !== undefined;
    if (
      isAlone &&
      !year &&
      (!isAsked || !/^(?:|and|but|in|at|with|when|after|to|for|as|that|because|he|she|they|it)$/.test(next))
    )
      return null;
    return {
      kind: 'day',
      year: year ? Number(year) : null,
      month: date[0],
      day: date[1],
      weekday: null,
      which: whichOf(which),
    };
  },
};
