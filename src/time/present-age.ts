import type { Span } from '../text/span.ts';
import type { Direction } from './clause.ts';

/** “People today use …”, “Sign up today!”: no verb looks back or ahead, and nothing says that a day is meant. */
export function isPresentAge(text: string, { start, end }: Span, looks: () => Direction): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (/^['’]s\b/.test(after)) return false;
  const clause = `${before.slice(before.search(/[.!?;\n][^.!?;\n]*$/) + 1)} today ${after.slice(0, (after + '.').search(/[.!?;\n]/))}`;
  if (AGE.test(clause)) return true;
  if (
    /^,?\s(?:at|in|on|by)\s|^,?\s(?:\S+,?\s){0,4}(?:marks?|is|announces|launches|releases|hosts)\b/.test(
      after,
    )
  )
    return false;
  return looks() === 'unknown' && !/\b(?:earlier|later)\s$/i.test(before);
}

/** “It is still heard today”: what has lasted, or is true of the time. */
const AGE =
  /\b(?:still|remains?|than ever|continues? to \w+|reverberates?|nowadays|as we know it|easy to|hard to|possible to)\b|\bas\s(?:\S{1,20}\s){0,4}(?:is|are)\stoday/i;
