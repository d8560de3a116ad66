import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';
import { isCue } from './cue.ts';
import { firstFrom } from './first-from.ts';
import type { Reading, Spoken } from './reading.ts';
import { isAttributed, nobody, type Said } from './said.ts';
import { phraseBefore } from './subject.ts';
import { isPassive, isUnsaid } from './unsaid.ts';

/** Whole sentences that stand alone, right behind words of which the text says who spoke them. */
export function continued(
  text: string,
  clause: Clause,
  read: (span: Span) => Reading,
  after: Reading,
  last: Spoken | undefined,
): Said | null {
  const { quoted, before } = clause;
  if (
    before.start !== quoted.start ||
    !isSentence(text, quoted) ||
    /^\p{Ll}/u.test(after.words[0]?.text ?? '')
  )
    return null;
  return goesOn(after, clause, last) ?? reported(text, clause, read);
}

/** A quotation right after an attributed one, with nothing between but that attribution. */
function goesOn(
  after: Reading,
  { quoted, paragraph, above, previous }: Clause,
  last: Spoken | undefined,
): Said | null {
  if (!last || !isAttributed(last) || !last.closed || previous?.start !== last.start) return null;
  const inside = last.start >= paragraph.start;
  const alone =
    quoted.start === paragraph.start && quoted.end === paragraph.end && last.start >= (above?.start ?? 0);
  if (!inside && !alone) return null;
  const between = after.text.slice(last.end, quoted.start).trim();
  const next = after.allSentences[firstFrom(after.allSentences, last.end)];
  if (between.length > 200 || (next && next.end <= quoted.start)) return null;
  const { speaker, source, cue, cueAt, channel } = last;
  return { speaker, source, cue, cueAt, channel, reference: null };
}

/** “Lund said it would rain. “We need boats.””: the sentence right before reports the same person's speech. */
function reported(text: string, { sentenceBefore }: Clause, read: (span: Span) => Reading): Said | null {
  if (!sentenceBefore || /[?:“”"]/.test(text.slice(sentenceBefore.start, sentenceBefore.end))) return null;
  const reading = read(sentenceBefore);
  const { words } = reading;
  const cue = words.findIndex((_, index) => isCue(words, index));
  const word = words[cue];
  if (!word || cue > 12 || NOT_TELLING.test(word.key) || isPassive(words, cue) || isUnsaid(words, cue))
    return null;
  const subject = phraseBefore(reading, cue);
  return subject?.speaker
    ? { ...nobody, cue: text.slice(word.start, word.end), cueAt: word.start, ...subject }
    : null;
}

/** It opens with a capital and ends as sentences end. */
function isSentence(text: string, { start, end }: Span): boolean {
  return (
    /^(?:``|['"“‘«„])\s?\[?[\p{Lu}…]/u.test(text.slice(start, start + 5)) &&
    /[.!?…—–-]\s?(?:''|['"”’»“])?$/.test(text.slice(Math.max(start, end - 4), end))
  );
}

/** What is asked or thrown at somebody is answered by another. */
const NOT_TELLING =
  /^(?:ask|wonder|den|reject|dismiss|accus|quot|cit|refus|think|thought|believ|fear|hop|felt|sign|read|call|report|shar)/;
