import { ownerIn, phraseAt } from './phrase.ts';
import type { Reading } from './reading.ts';
import { nobody, type Said } from './said.ts';
import { phraseBefore } from './subject.ts';
import type { Word } from './word.ts';

/** The number of the “quoted” that “as saying” belongs to, where the verb of speech at `cue` is part of such a phrase. */
export function quotedAs(words: readonly Word[], cue: number): number | null {
  if (QUOTING.has(words[cue]?.key ?? '')) {
    const as = words.slice(cue, cue + 12).findIndex((word) => word.key === 'as');
    return as > 0 ? cue : null;
  }
  const as = words[cue - 1]?.key === 'having' ? cue - 2 : cue - 1;
  if (words[as]?.key !== 'as') return null;
  for (let index = as - 1; index >= 0 && cue - index < 16; index -= 1)
    if (QUOTING.has(words[index]?.key ?? '')) return index;
  return null;
}

/** “X’s office quoted him as saying”, “the statement quoted X as saying”, “X was quoted by the BBC as saying”. */
export function quotedBy(reading: Reading, at: number, channel: string | null): Said {
  const { text, words } = reading;
  const verb = words[at];
  const base = { ...nobody, cue: verb ? text.slice(verb.start, verb.end) : null, cueAt: verb?.start ?? null };
  if (/^(?:was|is|were|been|being)$/.test(words[at - 1]?.key ?? '')) {
    const isPerfect = /^(?:has|had)$/.test(words[at - 2]?.key ?? '');
    const by = words[at + 1]?.key === 'by' ? phraseAt(reading, at + 2) : null;
    return {
      ...base,
      channel,
      ...phraseBefore(reading, at - (isPerfect ? 2 : 1)),
      source: by?.source ?? null,
    };
  }
  const source = phraseBefore(reading, at)?.source ?? null;
  const isPronoun = /^(?:him|her)$/.test(words[at + 1]?.key ?? '');
  const spoken = isPronoun ? null : phraseAt(reading, at + 1);
  return {
    ...base,
    channel,
    source,
    speaker: isPronoun ? ownerIn(reading, 0, at) : (spoken?.speaker ?? null),
    reference: spoken?.reference ?? null,
  };
}

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'cited', 'quoting', 'citing', 'reported']);
