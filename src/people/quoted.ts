import { paragraphs } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';

/** Words between quotation marks, with the marks. */
export interface Quoted extends Span {
  readonly closed: boolean;
}

/**
 * All quoted stretches of an article's text, outermost only. One that a paragraph leaves open goes on where the
 * next paragraph opens with the same mark, as newspapers set long speech, or where one soon below closes it though
 * nothing opened there; otherwise it ends with its paragraph.
 */
export function quotedIn(text: string): readonly Quoted[] {
  const found: Quoted[] = [];
  const all = paragraphs(text);
  let open: { start: number; end: number; mark: Mark; until: number } | undefined;
  for (const [index, { start, end }] of all.entries()) {
    let at = start;
    if (open) {
      const isReopened = opensWith(text, start, open.mark);
      if (!isReopened && index > open.until) {
        const until = closesBelow(text, all.slice(index, index + MOST_PARAGRAPHS), open.mark);
        if (until === null) {
          found.push({ start: open.start, end: open.end, closed: false });
          open = undefined;
        } else open = { ...open, until: index + until };
      }
      if (open) {
        const close = closing(text, isReopened ? start + open.mark.length : start, end, open.mark);
        if (close === null) {
          open = { ...open, end };
          continue;
        }
        found.push({ start: open.start, end: close, closed: true });
        open = undefined;
        at = close;
      }
    }
    /** For each single mark, up to where none closes. */
    const barren = new Map<Mark, number>();
    for (;;) {
      const next = opening(text, at, end);
      if (!next) break;
      const from = next.start + next.mark.length;
      const close = closing(text, from, end, next.mark, barren.get(next.mark));
      if (close === null) {
        if (next.mark.single) {
          at = next.start + 1;
          barren.set(next.mark, Math.min(end, from + LONGEST_SINGLE));
          continue;
        }
        open = { start: next.start, end, mark: next.mark, until: index };
        break;
      }
      found.push({ start: next.start, end: close, closed: true });
      at = close;
    }
  }
  if (open) found.push({ start: open.start, end: open.end, closed: false });
  return found;
}

/** The number of the first paragraph with a mark of the kind, where that one closes what was opened above. */
function closesBelow(text: string, below: readonly Span[], { opens, closes }: Mark): number | null {
  for (const [index, { start, end }] of below.entries()) {
    const paragraph = text.slice(start, Math.min(end, start + LONGEST));
    const close = paragraph.indexOf(closes);
    const first = paragraph.indexOf(opens);
    if (close < 0 && first < 0) {
      if (end - start > LONGEST) return null;
      continue;
    }
    if (opens !== closes) return close >= 0 && (first < 0 || close < first) ? index : null;
    const isOdd = paragraph.split(opens).length % 2 === 0;
    return isOdd && close > 0 && !/^[\p{L}\p{N}]/u.test(paragraph.slice(close + 1, close + 3)) ? index : null;
  }
  return null;
}

/** How many paragraphs, and how much of each in UTF-16 units, are searched for the mark that closes one above. */
const MOST_PARAGRAPHS = 8;
const LONGEST = 1500;

interface Mark {
  readonly length: number;
  readonly opens: string;
  readonly closes: string;
  /** Single marks double as apostrophes and count only as a pair within a paragraph. */
  readonly single: boolean;
}

const MARKS: readonly Mark[] = [
  { length: 1, opens: '“', closes: '”', single: false },
  { length: 1, opens: '"', closes: '"', single: false },
  { length: 2, opens: '``', closes: "''", single: false },
  { length: 1, opens: '«', closes: '»', single: false },
  { length: 1, opens: '„', closes: '“', single: false },
  { length: 1, opens: '‘', closes: '’', single: true },
  { length: 1, opens: "'", closes: "'", single: true },
];

function opensWith(text: string, at: number, mark: Mark): boolean {
  return text.startsWith(mark.opens, at);
}

/** The first mark from `at` on that can open a quotation. */
function opening(text: string, at: number, end: number): { start: number; mark: Mark } | null {
  for (let index = at; index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code !== 0x22 && code !== 0x27 && code !== 0x60 && code !== 0xab && (code < 0x2018 || code > 0x201e))
      continue;
    const mark = MARKS.find((each) => text.startsWith(each.opens, index));
    if (!mark) continue;
    const before = index === at ? '' : (text[index - 1] ?? '');
    const after = text[index + mark.length] ?? '';
    if (
      mark.single &&
      (/[\p{L}\p{N}]/u.test(text[index - 1] ?? ' ') || !/[\p{L}\p{N}“"]/u.test(after) || /\d/.test(after))
    )
      continue;
    if (
      mark.opens === '"' &&
      (/\d/.test(before) || (/[\p{L}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)))
    )
      continue;
    return { start: index, mark };
  }
  return null;
}

/**
 * Where the mark that closes a quotation ends, past inner quotations of the same kind; null where none does. Up to
 * `searched` none is known to.
 */
function closing(text: string, from: number, end: number, mark: Mark, searched = from): number | null {
  let depth = 1;
  const limit = mark.single ? Math.min(end, from + LONGEST_SINGLE) : end;
  for (let index = Math.max(from, searched); index < limit; index += 1) {
    if (mark.opens !== mark.closes && !mark.single && text.startsWith(mark.opens, index)) depth += 1;
    else if (text.startsWith(mark.closes, index) && closes(text, index, mark)) {
      depth -= 1;
      if (depth === 0) return index + mark.length;
    }
  }
  return depth > 1 ? lastClosing(text, from, end, mark) : null;
}

/** How long a quotation in single marks may be, in UTF-16 units. */
const LONGEST_SINGLE = 600;

/** An inner quotation was left open: the last closing mark closes the outer one. */
function lastClosing(text: string, from: number, end: number, mark: Mark): number | null {
  const at = text.slice(from, end).lastIndexOf(mark.closes);
  return at >= 0 ? from + at + mark.length : null;
}

function closes(text: string, index: number, mark: Mark): boolean {
  if (!mark.single) return true;
  return (
    !/\s/.test(text[index - 1] ?? ' ') &&
    !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ') &&
    !isPlural(text, index, mark)
  );
}

/** “the players’ fault,’ he said”: a possessive, where a mark behind punctuation closes before another opens. */
function isPlural(text: string, index: number, { opens, closes }: Mark): boolean {
  if (text[index - 1] !== 's' || !/^ \p{Ll}/u.test(text.slice(index + 1, index + 3))) return false;
  const rest = text.slice(index + 1, index + 300);
  const close = rest.search(closes === '’' ? /[,.!?…]’(?![\p{L}\p{N}])/u : /[,.!?…]'(?![\p{L}\p{N}])/u);
  const open = rest.search(opens === '‘' ? /‘|\n\s*\n/ : /\s'\p{L}|\n\s*\n/u);
  return close >= 0 && (open < 0 || close < open);
}
