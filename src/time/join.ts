import { POSTPONES } from './cues.ts';
import type { Expression, Said } from './expression.ts';

/**
 * Dates that stand beside each other share what one of them leaves out (“March and April 2020”) and make a
 * range where the words between say so (“from May to July”, “2014–2016”, “between 3 and 7 November”).
 */
export function join(text: string, expressions: readonly Expression[]): readonly Joined[] {
  const joined: Joined[] = expressions.map((expression) => ({ ...expression, isShared: false }));
  for (let at = joined.length - 2; at >= 0; at--) {
    const [one, other] = [joined[at]!, joined[at + 1]!];
    const between = text.slice(one.end, Math.min(other.start, one.end + 14));
    const link = linkOf(between);
    if (!link || other.start - one.end > 13) continue;
    joined[at] = shareYear(one, other);
    if (
      one.range ||
      other.range ||
      !isRange(link, text.slice(Math.max(0, one.start - 60), one.start), one.said, other.said)
    )
      continue;
    joined[at] = { ...joined[at]!, range: 'from' };
    joined[at + 1] = { ...other, range: 'to' };
  }
  return joined;
}

/** An expression, and whether its year was taken from the one beside it. */
export interface Joined extends Expression {
  readonly isShared: boolean;
}

type Link = 'to' | 'and' | 'list';

function linkOf(between: string): Link | null {
  const match =
    /^(?:\s?(?<to>[-–—]|to|through|thru|until|till)|\s?(?<and>,?\s?(?:and|&))|(?<list>,|\sor))\s?(?:the\s|in\s|on\s|late\s|early\s|mid-?\s?)?$/.exec(
      between,
    );
  if (!match) return null;
  return match.groups!['to'] ? 'to' : match.groups!['and'] ? 'and' : 'list';
}

function shareYear(one: Expression, other: Expression): Joined {
  const [a, b] = [one.said, other.said];
  const isDated = (said: Said) => said.kind === 'day' || said.kind === 'month' || said.kind === 'part';
  if (
    !isDated(a) ||
    !isDated(b) ||
    !('year' in a) ||
    !('year' in b) ||
    a.year !== null ||
    b.year === null ||
    b.year === 'that'
  ) {
    return { ...one, isShared: false };
  }
  if ('which' in a && a.which) return { ...one, isShared: false };
  const back = 'month' in a && 'month' in b && a.month > b.month ? 1 : 0;
  const year = typeof b.year === 'number' ? b.year - back : { shift: b.year.shift - back };
  return { ...one, said: { ...a, year } as Said, isShared: true };
}

/** “was delayed from May 10 to May 20”: two days, and nothing between them. */
const MOVES = new RegExp(`\\b(?:${[...POSTPONES].join('|')})\\s[^.;]{0,40}\\bfrom\\s$`);

function isRange(link: Link, before: string, a: Said, b: Said): boolean {
  if (a.kind !== b.kind || a.kind === 'nothing' || a.kind === 'shift') return false;
  if (link === 'to') return !MOVES.test(before);
  if (link === 'list') return false;
  if (/between\s(?:the\s|late\s|early\s|mid-)?$/i.test(before)) return true;
  return a.kind === 'month' && b.kind === 'month' && b.month === (a.month % 12) + 1;
}
