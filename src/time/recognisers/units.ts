import type { Place, Said, Unit } from '../expression.ts';
import { textBefore } from '../expression.ts';
import { LETTER } from '../parts.ts';
import { NUMBERS } from '../vocabulary.ts';

/** What may not follow a unit: “last year-end”, “this weekday”. */
export const UNIT_END = `(?![${LETTER}\\d]|-[${LETTER}])`;

/** Whole units from publication. */
export function shift(unit: Unit, by: number): Said & { kind: 'shift' } {
  return { kind: 'shift', unit, by, from: 'publication' };
}

/** Whole units from what was dated last. */
export function fromAnchor(unit: Unit, by: number): Said {
  return { kind: 'shift', unit, by, from: 'anchor' };
}

/** Null from a hundred on: “300 years ago” is no year. */
export function countOf(match: RegExpExecArray): number | null {
  const word = match.groups!['count']!.toLowerCase();
  const count = NUMBERS.get(word) ?? Number(word);
  return count >= 1 && count < 100 ? count : null;
}

/** “two and a half years ago”, “1.5 years ago”, “two or three years ago”. */
export function isFraction(place: Place): boolean {
  return /(?:\d[.,]|(?:\bhalf|\band an?|\bor|\bto|-|–)\s?)$/i.test(textBefore(place, 8));
}

/** Whether nothing follows that the unit would belong to (“the day before the vote”). */
export function endsPhrase(text: string, end: number): boolean {
  return (
    /^(?:\s*$|[.,;:!?)”"]|\s(?:and|but|in|at)\s|\s[-–—])/.test(text.slice(end, end + 6)) || end >= text.length
  );
}
