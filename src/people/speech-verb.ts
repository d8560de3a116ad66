import { channelAfter } from './channel.ts';
import type { Clause } from './clause.ts';
import { isAdverbial, isCue } from './cue.ts';
import { addressing } from './lists/addressing.ts';
import { denials, trailingCues } from './lists/saying.ts';
import { isSpeechNoun, spokenNoun } from './noun-of-speech.ts';
import { personAt, phraseAt } from './phrase.ts';
import { quotedAs, quotedBy } from './quoted-as.ts';
import type { Reading } from './reading.ts';
import { nobody, type Said } from './said.ts';
import { phraseBefore } from './subject.ts';
import { isPassive, isUnsaid } from './unsaid.ts';

/** “X said: “…””, “X said that the plan was “…””: the last verb or noun of speech before the quotation. */
export function cueBefore(reading: Reading, after: Reading): Said | null {
  const { text, words, clause, last } = reading;
  for (let index = words.length - 1; index >= 0 && words.length - index < 30; index -= 1) {
    const word = words[index];
    if (!word) break;
    if (word.key === 'according' && words[index + 1]?.key === 'to')
      return { ...nobody, cue: 'according to', cueAt: word.start, ...phraseAt(reading, index + 2) };
    if (isSpeechNoun(reading, index)) {
      const noun = spokenNoun(reading, index);
      if (noun) return noun;
    }
    if (opensClause(reading, index)) return nobody;
    if (!isCue(words, index) || (trailingCues.has(word.key) && index < words.length - 1)) continue;
    if (last?.cueAt === word.start && last.cueAt >= last.end) return last;
    if (isPassive(words, index)) return byAgent(reading, index, after);
    if (isUnsaid(words, index) || isAsked(text, clause, reading)) return nobody;
    if (isDenial(text, reading, index)) return { ...said(reading, index, false), speaker: null };
    if (index === 0 && word.key.endsWith('ing')) {
      const speaker = personAt(after, 0);
      if (speaker) return { ...said(reading, index, false), speaker };
    }
    return said(reading, index, index === 0 || isInserted(reading, index));
  }
  return null;
}

/** “…” X said, “…” said X: the first verb of speech after the quotation, in the clause that follows it directly. */
export function cueAfter(reading: Reading): Said | null {
  const { words } = reading;
  for (let index = 0; index < words.length && index < 16; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index > 0 && /[;:]/.test(word.gap)) break;
    if (word.gap.includes(',') && CONCEDES.test(word.key)) break;
    if (/^(?:that|which|and|but|because|if|came)$/.test(word.key) && index < 2) break;
    if (isCue(words, index) && !isPassive(words, index) && !isUnsaid(words, index))
      return said(reading, index, true);
  }
  return null;
}

/** A person after “, and”, “while” or a semicolon opens a clause of its own, which no verb before it governs. */
function opensClause({ words, names }: Reading, index: number): boolean {
  const word = words[index];
  if (!word || index === 0) return false;
  if (word.gap.includes(';')) return true;
  if (!/^(?:and|but|while|whereas)$/.test(word.key) || !word.gap.includes(',')) return false;
  return words.slice(index + 1, index + 5).some((each) => names.byStart.has(each.start));
}

/** “The question, says X, is …” */
function isInserted(reading: Reading, cue: number): boolean {
  const word = reading.words[cue];
  return (
    word !== undefined &&
    /[,–—]/.test(word.gap) &&
    !addressing.has(word.key) &&
    personAt(reading, cue + 1) !== null
  );
}

/** “Did she say “…”?” */
function isAsked(text: string, { after }: Clause, { words }: Reading): boolean {
  return ASKS.test(words[0]?.text ?? '') && /^[^.!]*\?/.test(text.slice(after.start, after.end));
}

/** “denied being “…””: what somebody denies is somebody else's word, unless a colon or “as” leads to the answer. */
function isDenial(text: string, { words, clause }: Reading, cue: number): boolean {
  return (
    denials.has(words[cue]?.key ?? '') &&
    words.at(-1)?.key !== 'as' &&
    !/:\s*$/.test(text.slice(clause.before.start, clause.before.end))
  );
}

/** “was described by X as “…””, “was called “…” by X”; nobody where no agent stands there. */
function byAgent(reading: Reading, cue: number, after: Reading): Said {
  const { text, words } = reading;
  const word = words[cue];
  const agent =
    words[cue + 1]?.key === 'by'
      ? phraseAt(reading, cue + 2)
      : after.words[0]?.key === 'by'
        ? phraseAt(after, 1)
        : null;
  if (!agent || !word) return nobody;
  return { ...nobody, cue: text.slice(word.start, word.end), cueAt: word.start, ...agent };
}

/** Reads the clause around a verb of speech: subject, source and channel. */
function said(reading: Reading, cue: number, mayInvert: boolean): Said {
  const { text, words } = reading;
  const word = words[cue];
  const channel = channelAfter(text, words, cue);
  const quoting = quotedAs(words, cue);
  if (quoting !== null) return quotedBy(reading, quoting, channel);
  const isInverted =
    mayInvert &&
    (cue === 0 || isAdverbial(words, 0, cue) || /[,–—]/.test(word?.gap ?? '')) &&
    !isBare(reading, cue);
  const subject = isInverted ? phraseAt(reading, cue + 1) : phraseBefore(reading, cue);
  return {
    ...nobody,
    cue: word ? text.slice(word.start, word.end) : null,
    cueAt: word?.start ?? null,
    channel,
    ...subject,
  };
}

/** ““…,” Lund, the mayor, said”: a verb after a comma with nothing that could be its subject behind it. */
function isBare(reading: Reading, cue: number): boolean {
  return cue > 0 && personAt(reading, cue + 1) === null && !isAdverbial(reading.words, 0, cue);
}

/** What opens a clause that is no part of the attribution. */
const CONCEDES = /^(?:though|although|while|whereas|but|and|because|when|after|before|which|who)$/;

const ASKS = /^(?:Did|Does|Do|Has|Have|Had|Was|Were|Is|Are|Can|Could|Will|Would|Should)$/;
