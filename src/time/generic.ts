import type { Span } from '../text/span.ts';

/** Whether the clause around a bare season speaks of every such season: “usually”, “each year”, “can be seen”. */
export function speaksOfAnySeason(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const clause = `${before.slice(before.search(LAST_SENTENCE) + 1)} ${after.slice(0, (after + '. ').search(/[.!?;\n]/))}`;
  return ANY.test(clause);
}

/** How far the clause may reach on each side, in UTF-16 units. */
const REACH = 120;
const LAST_SENTENCE = /[.!?;\n][^.!?;\n]*$/;
const ANY =
  /\b(?:every|each|always|usually|often|typically|generally|normally|traditionally|annual(?:ly)?|yearly|seasonal(?:ly)?|whenever|sometimes|most years|used to|tends? to|(?:can|may|might|must|should|could|would)(?!\shave)|hurt|injur(?:y|ed|ies)|slipped|(?:broke|fractured|sprained)\s(?:his|her|a|an)\b)/i;
