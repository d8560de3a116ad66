/** What a text may be at most, counted before it is read: nothing is ever given up for having taken too long. */
export const LIMITS = {
  /** Characters of a text: some 80,000 words. */
  text: 500_000,
  lines: 10_000,
  /** Characters between two blank lines. */
  block: 100_000,
  /** Lists and quotations inside each other. */
  depth: 10,
  /** Items of all lists. */
  items: 2_000,
  /** Lines in lists and quotations, each as often as these are inside each other. */
  held: 10_000,
  /** Strokes that may part cells of tables. */
  cells: 10_000,
  /** Signs between two blank lines that may begin something in Markdown, such as “[”, “*” and “<”. */
  signsOfBlock: 1_000,
  /** The same in the whole text. */
  signs: 10_000,
} as const;

export interface Excess {
  /** Where in the text the limit is passed. */
  readonly offset: number;
  readonly what: string;
  readonly fix: string;
}

/**
 * The first limit that a Markdown text passes, or null. Marked takes time that grows with the square of such
 * counts, and calls itself for each level of lists and quotations.
 */
export function excessIn(markdown: string): Excess | null {
  const { text, block } = LIMITS;
  if (markdown.length > text) return over(text, 'a text of more than', text, 'characters', ELSEWHERE);
  const seen = { lines: 0, items: 0, held: 0, cells: 0, signs: 0 };
  let levels: readonly number[] = [];
  for (const { index: start, 0: words } of markdown.matchAll(BLOCK)) {
    if (words.length > block)
      return over(start + block, 'a paragraph of more than', block, 'characters', PART);
    let signs = 0;
    // A line that is not set in ends the list above the blank line.
    levels = levels.filter((each) => each < words.search(/[^ \t]/));
    for (const { index, 0: line } of words.matchAll(LINE)) {
      const at = start + index;
      const holders = holdersOf(line, levels);
      levels = holders.levels;
      if (levels.length > LIMITS.depth) return over(at, 'more than', LIMITS.depth, NESTED, UNSIGNED);
      const found = [...line.matchAll(SIGN)].length;
      seen.lines += 1;
      seen.items += holders.items;
      seen.held += levels.length;
      seen.cells += line.split('|').length - 1;
      seen.signs += found;
      signs += found;
      if (signs > LIMITS.signsOfBlock)
        return over(at, 'a paragraph with more than', LIMITS.signsOfBlock, SIGNS, PART);
      for (const [counted, words] of COUNTED)
        if (seen[counted] > LIMITS[counted])
          return over(at, 'a text with more than', LIMITS[counted], words, ELSEWHERE);
    }
  }
  return null;
}

const SIGNS = 'signs such as “[”, “*”, “_” and “<”';
const COUNTED = [
  ['lines', 'lines'],
  ['items', 'items of lists'],
  ['held', 'lines in lists and quotations, each counted as often as these are inside each other'],
  ['cells', 'cells of tables'],
  ['signs', SIGNS],
] as const;
const NESTED = 'lists or quotations inside each other';
const UNSIGNED = 'take out the signs at the beginning of the line, or write “\\” before the first';
const PART = 'part it with blank lines';
const ELSEWHERE = 'publish it as several articles';

const BLOCK = /[^\n]+(?:\n[^\n]+)*/g;
const LINE = /[^\n]+/g;
/** A run of these is one sign, but each bracket may begin a link of its own. */
const SIGN = /\*+|_+|~+|`+|[[<@\\]|https?:|www\./gi;
/** A line across the column. */
const RULE = /^ {0,3}([-*])(?:[ \t]*\1){2,}[ \t]*$/;
/** What makes a line a part of a quotation or an item of a list. */
const HOLDER = /^([ \t]*)(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/;

/** The lists and quotations that a line is in, by their columns, if every line without signs stays in its list. */
function holdersOf(line: string, above: readonly number[]): { levels: number[]; items: number } {
  if (RULE.test(line)) return { levels: [], items: 0 };
  const levels: number[] = [];
  let [rest, column, items] = [line, 0, 0];
  for (let found = HOLDER.exec(rest); found; found = HOLDER.exec(rest)) {
    column += found[1]!.length;
    if (levels.length === 0) levels.push(...above.filter((each) => each < column));
    levels.push(column);
    if (!found[0].endsWith('>')) items += 1;
    column += found[0].length - found[1]!.length;
    rest = rest.slice(found[0].length);
    if (levels.length > LIMITS.depth) break;
  }
  return { levels: levels.length > 0 ? levels : [...above], items };
}

function over(offset: number, before: string, limit: number, after: string, fix: string): Excess {
  return { offset, what: `${before} ${limit.toLocaleString('en')} ${after}`, fix };
}
