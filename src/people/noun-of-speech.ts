import { speechNouns } from './lists/saying.ts';
import { personAt, phraseAt } from './phrase.ts';
import { mentionEnding, type Reading } from './reading.ts';
import { nobody, type Said } from './said.ts';

/** “claim that …”, “verdict: “…””, “words of …”: a noun for what was said, with the words themselves behind it. */
export function isSpeechNoun({ text, words, clause }: Reading, index: number): boolean {
  const word = words[index];
  if (!word || !speechNouns.has(word.key)) return false;
  const next = words[index + 1];
  if (next?.key === 'that' || next?.key === 'of') return next.joined;
  return (
    next === undefined ||
    /:\s*$/.test(text.slice(Math.max(clause.before.start, clause.before.end - 3), clause.before.end))
  );
}

/** Whose words a noun says they are; null where only a verb before it can say that. */
export function spokenNoun(reading: Reading, index: number): Said | null {
  const { text, words, clause } = reading;
  const word = words[index];
  if (!word) return null;
  const noun = { ...nobody, cue: text.slice(word.start, word.end), cueAt: word.start };
  for (const at of [index - 1, index - 2]) {
    const owner = words[at]?.possessive ? mentionEnding(reading, at) : null;
    if (owner) return { ...noun, speaker: owner.person.name };
  }
  if (word.key === 'words' && words[index + 1]?.key === 'of')
    return { ...noun, ...phraseAt(reading, index + 2) };
  if (/:\s*$/.test(text.slice(clause.before.start, clause.before.end))) {
    const speaker = GIVES.test(words.map(({ key }) => key).join(' ')) ? personAt(reading, 0) : null;
    return speaker ? { ...noun, speaker } : null;
  }
  const isBare =
    /s$/.test(word.key) && words[index + 1]?.key === 'that' && !LEADS.has(words[index - 1]?.key ?? '');
  return isBare ? noun : null;
}

const GIVES =
  /\b(?:has|had|gave|gives|offered|offers|sent|sends|issued|explained|explains|repeated|simple)\b/;
const LEADS: ReadonlySet<string> = new Set('his her their a the these those in'.split(' '));
