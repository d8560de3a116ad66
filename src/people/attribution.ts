import type { Span } from '../text/span.ts';
import { channelAfter } from './channel.ts';
import type { Clause } from './clause.ts';
import { isAdverbial, isCue } from './cue.ts';
import type { Names } from './named.ts';
import type { ArticlePerson, Quotation, Reference } from './person.ts';
import type { Reading } from './reading.ts';
import { ownerIn, phraseAt, phraseBefore } from './subject.ts';
import { wordsOf, type Word } from './word.ts';

/** What the text says about who spoke; each part null where it does not say. */
export interface Said {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly reference: Reference | null;
}

/** Who spoke the quoted words, or null where nothing around them says that they were spoken. */
export function attribute(
  text: string,
  clause: Clause,
  people: readonly ArticlePerson[],
  names: Names,
  last: Quotation | undefined,
): Said | null {
  const read = ({ start, end }: Span): Reading => {
    const all = wordsOf(text.slice(start, end), start);
    const words = all.filter(
      (word) => !clause.near.some((quote) => quote.start < word.start && word.end <= quote.end),
    );
    return { text, words, clause, people, names, last };
  };
  const before = read(clause.before);
  const after = read(clause.after);
  const said = cueBefore(before) ?? cueAfter(after) ?? goesOn(text, clause, last);
  const by = according(after);
  if (!said) return by;
  return by && said.source === null
    ? { ...said, source: by.source, speaker: said.speaker ?? by.speaker }
    : said;
}

/** “X said: “…””, “X said that the plan was “…””: the last verb of speech before the quotation. */
function cueBefore(reading: Reading): Said | null {
  const { words } = reading;
  for (let index = words.length - 1; index >= 0 && words.length - index < 30; index -= 1) {
    if (!isCue(words, index)) continue;
    return said(reading, index, false);
  }
  return null;
}

/** “…” X said, “…” said X: the first verb of speech after the quotation, in the clause that follows it directly. */
function cueAfter(reading: Reading): Said | null {
  const { words } = reading;
  for (let index = 0; index < words.length && index < 16; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index > 0 && /[;:]/.test(word.gap)) break;
    if (/^(?:that|which|and|but|because|if)$/.test(word.key) && index < 2) break;
    if (isCue(words, index)) return said(reading, index, true);
  }
  return null;
}

/** “…, according to X” */
function according(reading: Reading): Said | null {
  const { words } = reading;
  const at = words.findIndex((word, index) => word.key === 'according' && words[index + 1]?.key === 'to');
  if (at < 0 || at > 3) return null;
  const found = phraseAt(reading, at + 2);
  return { cue: 'according to', channel: null, source: null, speaker: null, reference: null, ...found };
}

/** A full quotation right after an attributed one, with nothing between but that attribution. */
function goesOn(text: string, clause: Clause, last: Quotation | undefined): Said | null {
  const { quoted, before, paragraph, above, previous } = clause;
  if (!last?.cue || !last.closed || before.start !== quoted.start || previous?.start !== last.start)
    return null;
  const inside = last.start >= paragraph.start;
  const alone =
    quoted.start === paragraph.start && quoted.end === paragraph.end && last.start >= (above?.start ?? 0);
  if (!inside && !alone) return null;
  const between = text.slice(last.end, quoted.start).trim();
  if (between.length > 200 || /[.!?]["”’]?\s+\p{Lu}\S*\s+\p{Ll}/u.test(between.replace(ABBREVIATION, '')))
    return null;
  if (
    !/^(?:``|.)[\p{Lu}…]/u.test(text.slice(quoted.start, quoted.start + 3)) ||
    quoted.end - quoted.start < 12
  )
    return null;
  return {
    speaker: last.speaker,
    source: last.source,
    cue: last.cue,
    channel: last.channel,
    reference: null,
  };
}

/** Reads the clause around a verb of speech: subject, source and channel. */
function said(reading: Reading, cue: number, mayInvert: boolean): Said {
  const { text, words } = reading;
  const word = words[cue];
  const cueText = word ? text.slice(word.start, word.end) : null;
  const channel = channelAfter(text, words, cue);
  const quoting = quotedAs(words, cue);
  if (quoting !== null) return quotedBy(reading, quoting, cue, channel);
  const nothing: Said = { speaker: null, source: null, cue: cueText, channel, reference: null };
  const inverted = mayInvert && (cue === 0 || isAdverbial(words, 0, cue));
  const subject = inverted ? phraseAt(reading, cue + 1) : phraseBefore(reading, cue);
  return { ...nothing, ...subject };
}

/** The number of the “quoted” that “as saying” belongs to. */
function quotedAs(words: readonly Word[], cue: number): number | null {
  if (QUOTING.has(words[cue]?.key ?? '')) {
    const as = words.slice(cue, cue + 12).findIndex((word) => word.key === 'as');
    return as > 0 ? cue : null;
  }
  if (words[cue - 1]?.key !== 'as') return null;
  for (let index = cue - 2; index >= 0 && cue - index < 14; index -= 1)
    if (QUOTING.has(words[index]?.key ?? '')) return index;
  return null;
}

/** “X’s office quoted him as saying”, “the statement quoted X as saying”, “X was quoted by the BBC as saying”. */
function quotedBy(reading: Reading, at: number, _cue: number, channel: string | null): Said {
  const { text, words } = reading;
  const verb = words[at];
  const base: Said = {
    speaker: null,
    source: null,
    cue: verb ? text.slice(verb.start, verb.end) : null,
    channel,
    reference: null,
  };
  const passive = /^(?:was|is|were|been|being)$/.test(words[at - 1]?.key ?? '');
  if (passive) {
    const subject = phraseBefore(
      reading,
      at - (words[at - 2]?.key === 'has' || words[at - 2]?.key === 'had' ? 2 : 1),
    );
    const by = words[at + 1]?.key === 'by' ? phraseAt(reading, at + 2) : null;
    return { ...base, ...subject, source: by ? (by.source ?? null) : null };
  }
  const source = phraseBefore(reading, at);
  const object = words[at + 1];
  if (object && /^(?:him|her)$/.test(object.key)) {
    const owner = ownerIn(reading, 0, at);
    return { ...base, source: source?.source ?? null, speaker: owner };
  }
  const spoken = phraseAt(reading, at + 1);
  return {
    ...base,
    source: source?.source ?? null,
    speaker: spoken?.speaker ?? null,
    reference: spoken?.reference ?? null,
  };
}

/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Rev|Lt|Col|Capt|Sgt|Jr|Sr|St)\./gu;

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'cited', 'quoting', 'citing', 'reported']);
