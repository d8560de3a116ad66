import type { Recogniser } from '../expression.ts';
import { textBefore, wordAfter, wordBefore } from '../expression.ts';
import { DECADE, GAP, LETTER, opening, ORDINAL, pattern, the } from '../parts.ts';
import { DECADES, ORDINALS } from '../vocabulary.ts';
import { fullYear } from './numeric.ts';

const EDGES = ['early', 'late', 'mid'];
/** “first”, and “midtwentieth” in one word. */
const ORDINAL_NAMES = ['', ...EDGES].flatMap((edge) =>
  [...ORDINALS.keys()].map((name) => edge + opening(name)),
);

/** “the 1990s”, “the late ’90s”, “1960’s”. */
export const decade: Recogniser = {
  opens: ['#', '####'],
  pattern: pattern(`(?<digits>(?:1[5-9]|20)\\d0|\\d0)(?<mark>['’]?)s(?![${LETTER}\\d])`),
  read(match, place) {
    const { digits, mark } = match.groups!;
    const before = textBefore(place, 24);
    if (/[\d$£€.,]$/.test(before)) return null;
    if (digits!.length === 4) {
      const isDecade = mark === '' || /(?:the|early|late|mid|since)[\s-]{1,2}$/i.test(before);
      return isDecade ? { kind: 'decade', first: Number(digits), digits: 4 } : null;
    }
    const isMarked = /['’‘]$/.test(before);
    if (/\b(?:his|her|their|my|your|our|highs?|lows?|upper|lower|temperatures?)\b[^.]{0,20}$/i.test(before))
      return null;
    const isAsked =
      /\b(?:the|early|late|mid)[\s-]{1,2}['’‘]?$/i.test(before) || /\d0s(?: and | or |-)['’‘]?$/.test(before);
    if (!isAsked || (!isMarked && !isDecadeByContext(before, place.text, match.index + match[0].length)))
      return null;
    return { kind: 'decade', first: fullYear(digits!, place.published), digits: 2 };
  },
};

/** “the sixties”, where something happened in them. */
export const decadeInWords: Recogniser = {
  opens: the(...EDGES, ...DECADES.keys()),
  pattern: pattern(`the${GAP}(?:early${GAP}|late${GAP}|mid[\\s-])?(?<name>${DECADE})(?![${LETTER}-])`),
  read(match, place) {
    if (!/^(?:in|of|since|during|from)$/.test(wordBefore(place))) return null;
    const first = fullYear(String(DECADES.get(match.groups!['name']!.toLowerCase())), place.published);
    return { kind: 'decade', first, digits: 2 };
  },
};

/** “in the 19th century”; “21st-century skills” are of no time. */
export const century: Recogniser = {
  opens: [...EDGES, ...the('#', ...EDGES, ...ORDINAL_NAMES)],
  pattern: pattern(
    `(?:the${GAP})?(?:early|late|mid)?[\\s-]?(?<ordinal>${ORDINAL})${GAP}century(?![${LETTER}-])(?<era>${GAP}(?:BC|BCE|B\\.C))?`,
  ),
  read(match, place) {
    const { ordinal, era } = match.groups!;
    if (era || !/^(?:in|of|since|during|from|until|by|to)$/.test(wordBefore(place))) return null;
    const number = ORDINALS.get(ordinal!.toLowerCase()) ?? Number.parseInt(ordinal!, 10);
    // “21st century economy” describes, it does not date.
    const next = wordAfter(place.text, match.index + match[0].length);
    if (
      next !== '' &&
      !/^(?:and|but|or|when|by|in|at|with|to|for|as|the|was|were|saw|that|which)$/.test(next)
    )
      return null;
    // “the government of the 21st century”: the present age.
    if (wordBefore(place) === 'of' && number === Math.floor(Number(place.published.slice(0, 4)) / 100) + 1)
      return null;
    return number >= 10 && number <= 22 ? { kind: 'century', ordinal: number } : null;
  },
};

function isDecadeByContext(before: string, text: string, end: number): boolean {
  return (
    /\b(?:of|during|since|from|in|early|late|mid)\b[^.]{0,24}$/i.test(before) &&
    !/^(?:\s(?:degrees|percent|today|tonight|on|with))/.test(text.slice(end, end + 10))
  );
}
