import type { Span } from '../text/span.ts';
import { nameWithin, type NameWithin } from './name-within.ts';
import type { Paragraph } from './paragraph.ts';
import { runsOf, segmentsOf } from './runs.ts';
import { wordsOf, type Word } from './word.ts';

/** A run of words that may be a person's name; indexes count the paragraph's words, `to` exclusive. */
export interface Candidate extends NameWithin {
  readonly paragraph: Paragraph;
  /** The whole run of capitalised words that it was cut from. */
  readonly runFrom: number;
  readonly runTo: number;
}

/** Every run of capitalised words of a paragraph, cut down to what may be a name. */
export function candidatesOf(paragraph: Paragraph): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [runFrom, runTo] of runsOf(paragraph.words)) {
    for (const [from, to] of segmentsOf(paragraph.words, runFrom, runTo)) {
      const name = nameWithin(paragraph.words, from, to);
      if (name) found.push({ ...name, paragraph, runFrom: from, runTo: to });
    }
  }
  return found;
}

/** The words of a candidate's name. */
export function wordsIn({ paragraph, from, to }: Candidate): readonly Word[] {
  return paragraph.words.slice(from, to);
}

/** The key of a name as it is written anywhere. */
export function keyOfName(name: string): string {
  return wordsOf(name, 0)
    .map((word) => word.key)
    .join(' ');
}

/** The key of its words, under which all that are written alike meet. */
export function keyOf(candidate: Candidate): string {
  return wordsIn(candidate)
    .map((word) => word.key)
    .join(' ');
}

/** The last word of the title before a candidate, or the word right before it. */
export function titleKey({ paragraph: { words }, title, from }: Candidate): string {
  const last = title ? words[title.to - 1] : undefined;
  const lead = words[from - 1];
  return last?.key ?? (lead && words[from]?.joined ? lead.key : '');
}

/** Where it stands; the full stop of “Jr.” belongs to it. */
export function spanOf({ paragraph, from, to }: Candidate): Span {
  const first = paragraph.words[from];
  const last = paragraph.words[to - 1];
  const dotted = last && to - from > 1 && last.stop && /^(?:jr|sr)$/.test(last.key);
  return { start: first?.start ?? 0, end: (last?.end ?? 0) + (dotted ? 1 : 0) };
}
