import type { Span } from './span.ts';
import { ABBREVIATIONS, DAY_WORDS, MONTH_WORDS, OPENERS, SAYING, TITLES } from './sentence-words.ts';

/**
 * The sentences of a whole article, whose paragraphs are parted by blank lines; trimmed, in reading order.
 * A quotation is never cut: with a continuing clause (“Held talks. Agreed to work,” the envoy wrote) it
 * belongs to the sentence around it. One that is left open protects nothing and ends with its paragraph.
 */
export function sentences(text: string): readonly Span[] {
  const found: Span[] = [];
  for (const { start, end } of paragraphs(text)) {
    // A slice, so that no search for the next mark can run past the paragraph and make the whole quadratic.
    for (const span of split(text.slice(start, end)))
      found.push({ start: start + span.start, end: start + span.end });
  }
  return found;
}

/** The stretches between blank lines, trimmed. */
export function paragraphs(text: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const gap = blankLine(text, start);
    pushTrimmed(found, text, start, gap.start);
    start = gap.end;
  }
  return found;
}

/** The next run of white space with two line ends in it; the end of the text where there is none. */
function blankLine(text: string, from: number): Span {
  for (let at = text.indexOf('\n', from); at !== -1; at = text.indexOf('\n', at + 1)) {
    let end = at + 1;
    let lines = 1;
    for (; end < text.length && /\s/.test(text[end]!); end++) if (text[end] === '\n') lines++;
    if (lines > 1) return { start: at, end };
    at = end - 1;
  }
  return { start: text.length, end: text.length };
}

function split(paragraph: string): Span[] {
  const found: Span[] = [];
  const quotes = closedQuotes(paragraph);
  let quote = 0;
  let start = 0;
  for (const hit of paragraph.matchAll(/[.!?…]+[”"’')\]]*/g)) {
    const end = hit.index + hit[0].length;
    while (quote < quotes.length && quotes[quote]!.end < end) quote++;
    const around = quotes[quote];
    if (around && around.start < hit.index && end < around.end) continue;
    if (!endsHere(paragraph, start, hit)) continue;
    pushTrimmed(found, paragraph, start, end);
    start = end;
  }
  pushTrimmed(found, paragraph, start, paragraph.length);
  return found;
}

/** Whether the marks of `hit` end a sentence, judged by the word before and the word after. */
function endsHere(text: string, start: number, hit: RegExpExecArray): boolean {
  const marks = hit[0];
  const end = hit.index + marks.length;
  const after = /^\s{1,20}([“"‘'`([—–-]{0,3}\s?)(\S{1,40})/.exec(text.slice(end, end + 80));
  if (!after) return end === text.length;
  const next = after[2]!;
  if (/^\p{Ll}/u.test(next)) return false;
  const word = next.replace(/[^\p{L}\p{N}’'-].*$/su, '');
  const isOpener = OPENERS.has(word) || after[1] !== '';
  const before = lastWord(text, start, hit.index);
  if ((before === '' && marks.startsWith('.')) || /^(?:\.\.|…)/.test(marks)) return isOpener;
  if (/^[!?]/.test(marks)) return !(marks.length > 1 && saysNext(text, end)) && before !== 'Yahoo';
  if (marks.length > 1) return true;
  if (/^[ap]\.m$/i.test(before))
    return !/^[A-Z]{2,4}$/.test(word) && !DAY_WORDS.has(word) && !MONTH_WORDS.has(word);
  if (TITLES.has(before)) return false;
  if (MONTH_WORDS.has(before) && before.length < 5 && !FULL_MONTHS.has(before))
    return !/^\d/.test(next) && isOpener;
  if (before === 'No' || before === 'Nos') return !/^\d/.test(next);
  const isShort = /^\p{Lu}$/u.test(before) || /^\p{L}{1,3}\.\p{L}/u.test(before) || ABBREVIATIONS.has(before);
  return !isShort || isOpener;
}

/** Months that are no shorter when written in full, so that their stop is the sentence's. */
const FULL_MONTHS = new Set(['May', 'June', 'July']);

/** “Are you ready?” Smith asked: up to four words after a quotation, one of them a verb of saying. */
function saysNext(text: string, end: number): boolean {
  const words = text
    .slice(end, end + 60)
    .trim()
    .split(/\s+/, 4);
  return words.some((word) => SAYING.has(word.replace(/[.,:;]$/, '')));
}

function lastWord(text: string, start: number, end: number): string {
  let from = end;
  while (from > start && end - from < 30 && !/[\s“”"‘(),;:—–/-]/.test(text[from - 1]!)) from--;
  return text.slice(from, end);
}

/** Quotations of one paragraph that have both marks; a straight mark opens and closes by turns. */
function closedQuotes(paragraph: string): Span[] {
  const found: Span[] = [];
  const open = new Map<string, number>();
  for (const hit of paragraph.matchAll(/“|”|"|``|''|‘(?!\d)|(?<=\S)’(?![\p{L}\p{N}])/gu)) {
    const kind = KINDS.get(hit[0])!;
    const from = open.get(kind.name);
    if (kind.opens && (from === undefined || !kind.closes)) open.set(kind.name, hit.index);
    else if (from !== undefined) {
      found.push({ start: from, end: hit.index + hit[0].length });
      open.delete(kind.name);
    }
  }
  return outermost(found);
}

const KINDS = new Map([
  ['“', { name: 'curly', opens: true, closes: false }],
  ['”', { name: 'curly', opens: false, closes: true }],
  ['"', { name: 'straight', opens: true, closes: true }],
  ['``', { name: 'tex', opens: true, closes: false }],
  ["''", { name: 'tex', opens: false, closes: true }],
  ['‘', { name: 'single', opens: true, closes: false }],
  ['’', { name: 'single', opens: false, closes: true }],
]);

/** In reading order, without those that lie in another. */
function outermost(quotes: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const quote of [...quotes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (quote.start >= (kept.at(-1)?.end ?? 0)) kept.push(quote);
  }
  return kept;
}

function pushTrimmed(into: Span[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++;
  while (end > start && /\s/.test(text[end - 1]!)) end--;
  if (end > start) into.push({ start, end });
}
