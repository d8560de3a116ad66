import { distance } from 'fastest-levenshtein';
import { anchorMaker } from './anchor.ts';

/** What stood at some anchors when they were recorded. */
export interface Recorded {
  readonly words: string;
  /** The id of the place; then others to which it answers, of blocks that became part of it. */
  readonly anchors: readonly string[];
}

/** What is to have an anchor; its words are the whole of it but for those that are hidden. */
export interface Anchorable {
  readonly words: string;
  readonly whole: string;
}

/**
 * The anchors of the texts of a page, of one kind: recorded ones, else made from their words. A text with hidden words
 * is given no recorded anchor, which may be made from them.
 */
export function anchorsOf(
  kind: 'p' | 'q' | 'e',
  texts: readonly Anchorable[],
  recorded: readonly Recorded[],
): { readonly anchor: string; readonly aliases: readonly string[] }[] {
  const known = recorded.filter(({ anchors }) => anchors[0]?.startsWith(`${kind}-`));
  const make = anchorMaker(known.flatMap(({ anchors }) => anchors));
  const kept = keptAnchors(
    known,
    texts.map(({ words, whole }) => (words === whole ? whole : null)),
  );
  return texts.map(({ words }, index) => {
    const [anchor = make(kind, words), ...aliases] = kept[index] ?? [];
    return { anchor, aliases };
  });
}

/**
 * The recorded anchors of each text, or none where it is new: those of the same words; else those of the words that
 * it is an edited form of; and those of words that it now has within it. A text that is null has none.
 */
export function keptAnchors(recorded: readonly Recorded[], texts: readonly (string | null)[]): string[][] {
  const kept = texts.map((): string[] => []);
  const left = new Set(recorded);
  const given = new Set<string>();
  const isFree = (index: number) => kept[index]?.length === 0;
  const give = (record: Recorded, index: number) => {
    // A record put together of two may have an anchor twice; a page may not.
    kept[index]?.push(...record.anchors.filter((anchor) => !given.has(anchor) && given.add(anchor)));
    left.delete(record);
  };
  for (const record of recorded) {
    const same = texts.findIndex((text, index) => text === record.words && isFree(index));
    if (same !== -1) give(record, same);
  }
  for (const { record, index } of likest(left, texts, isFree))
    if (left.has(record) && isFree(index)) give(record, index);
  for (const record of left) {
    const whole = texts.findIndex((text) => text?.includes(record.words));
    if (whole !== -1) give(record, whole);
  }
  return kept;
}

/** From so much alike on, words are an edited form of others: half of them, to the letter. */
const ALIKE = 0.5;

/** What is left and what is free in pairs that are alike, the likest first; else in the order of the record. */
function likest(
  left: ReadonlySet<Recorded>,
  texts: readonly (string | null)[],
  isFree: (index: number) => boolean,
): { readonly record: Recorded; readonly index: number }[] {
  const pairs = [...left].flatMap((record) =>
    texts.flatMap((text, index) =>
      text !== null && isFree(index) ? [{ record, index, alike: likeness(record.words, text) }] : [],
    ),
  );
  return pairs.filter(({ alike }) => alike >= ALIKE).sort((a, b) => b.alike - a.alike);
}

function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}
