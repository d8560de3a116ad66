import { paragraphs } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { Quoted } from './quoted.ts';

/** A quoted stretch with the sentence around it. */
export interface Clause {
  readonly quoted: Quoted;
  /** From the start of the sentence in which the quotation opens to its opening mark. */
  readonly before: Span;
  /** From its closing mark to the end of that sentence, or to the next opening mark. */
  readonly after: Span;
  /** The quoted stretch before it, where nothing but one attribution stands between them. */
  readonly previous: Quoted | null;
  /** The paragraph in which it opens. */
  readonly paragraph: Span;
  /** The sentence right before the one in which it opens, in the same paragraph, or null. */
  readonly sentenceBefore: Span | null;
  /** The paragraph above, or null. */
  readonly above: Span | null;
  /** The quoted stretches from the start of `before` on, so that names in them are told from names around them. */
  readonly near: readonly Quoted[];
}

/** “… “a mistake”. Lund …”: a full stop behind the mark ends the sentence. */
const STOPS = /^\.\s+\p{Lu}/u;

/** How far around a quotation its attribution is looked for, in UTF-16 units. */
const REACH = 600;

/** The quoted stretches of a text, which has these sentences, in reading order with their surroundings. */
export function clausesOf(
  text: string,
  allSentences: readonly Span[],
  quotes: readonly Quoted[],
): readonly Clause[] {
  const found: Clause[] = [];
  const allParagraphs = paragraphs(text);
  let sentence = 0;
  let paragraph = 0;
  for (const [index, quoted] of quotes.entries()) {
    while (sentence + 1 < allSentences.length && (allSentences[sentence]?.end ?? 0) <= quoted.start)
      sentence += 1;
    while (paragraph + 1 < allParagraphs.length && (allParagraphs[paragraph]?.end ?? 0) <= quoted.start)
      paragraph += 1;
    let ends = sentence;
    while (ends + 1 < allSentences.length && (allSentences[ends]?.end ?? 0) < quoted.end) ends += 1;
    const from = Math.min(allSentences[sentence]?.start ?? 0, quoted.start);
    const until = Math.max(allSentences[ends]?.end ?? quoted.end, quoted.end);
    const next = quotes[index + 1];
    const previous = quotes[index - 1] ?? null;
    const around = allParagraphs[paragraph] ?? { start: 0, end: text.length };
    // “X said:” closes one paragraph and the quotation opens the next.
    const above = allParagraphs[paragraph - 1];
    const leads =
      above && quoted.start === around.start && /[:,]$/.test(text.slice(above.end - 1, above.end));
    const lead = leads ? allSentences[sentence - 1] : undefined;
    const start = Math.max(lead?.start ?? from, quoted.start - REACH);
    const end = STOPS.test(text.slice(quoted.end, quoted.end + 4))
      ? quoted.end
      : Math.min(next && next.start < until ? next.start : until, quoted.end + REACH);
    let near = index;
    while (near > 0 && (quotes[near - 1]?.end ?? 0) > start) near -= 1;
    found.push({
      quoted,
      before: { start, end: quoted.start },
      after: { start: quoted.end, end },
      previous,
      paragraph: around,
      sentenceBefore: within(around, allSentences[sentence - 1], quoted.start),
      above: above ?? null,
      near: quotes.slice(near, index + 1),
    });
  }
  return found;
}

function within(paragraph: Span, sentence: Span | undefined, before: number): Span | null {
  if (!sentence || sentence.start < paragraph.start || before - sentence.start > REACH) return null;
  return sentence;
}
