import { distance } from 'fastest-levenshtein';

/** What stood at some anchors when they were recorded. */
export interface Recorded {
  readonly words: string;
  /** The id of the block; then others to which it answers, of blocks that became part of it. */
  readonly anchors: readonly string[];
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
