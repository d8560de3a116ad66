import { isAdverb, isCue } from './cue.ts';
import { carriers } from './lists/saying.ts';
import { beforeParenthesis } from './noun-attachments.ts';
import { opener } from './opener.ts';
import { phraseEnding, type Phrase } from './phrase.ts';
import { goesWith } from './pronoun.ts';
import { mentionEnding, type Reading } from './reading.ts';
import type { Word } from './word.ts';

/** The subject that stands before the verb at `at`. */
export function phraseBefore(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  let end = at - 1;
  while (end >= 0 && isAdverb(words, end)) end -= 1;
  if (end < 0) return null;
  // A parenthesis may end before the adverbs (“Lund, 45, later said”) or with them (“Lund, elected on Friday, said”).
  const closes = [end + 1, at].find((index) => /[,–—)\]]/.test(words[index]?.gap ?? ''));
  if (closes !== undefined) {
    const stepped = beforeParenthesis(reading, closes - 1);
    if (stepped === null) return null;
    end = stepped;
  }
  // “… with Boswell stating” has its subject at its side, “Boswell left, stating” has not.
  const participle = words[at]?.key.endsWith('ing') && !(words[at]?.joined && mentionEnding(reading, at - 1));
  const hangs = JOINERS.has(words[end]?.key ?? '') || participle || words[at - 1]?.key === 'to';
  if (words[at]?.key.endsWith('ing') && !participle)
    return { speaker: mentionEnding(reading, at - 1)?.person.name ?? null, source: null, reference: null };
  if (!hangs) return sameSubject(reading, end) ?? phraseEnding(reading, end);
  if (participle && isCarried(words, at)) return null;
  if (PERCEIVED.has(words[at - 1]?.key ?? '')) return phraseEnding(reading, beforeVerbs(words, at - 2));
  if (words[at - 1]?.key === 'to') return chained(reading, at - 2);
  return opener(reading, at);
}

/** The word before “could be”, “was”. */
function beforeVerbs(words: readonly Word[], from: number): number {
  let at = from;
  while (at >= 0 && (isAdverb(words, at) || /^(?:is|was|are|were|be|been|can)$/.test(words[at]?.key ?? '')))
    at -= 1;
  return at;
}

/** “went on to say”, “is expected to say”: the subject of the verb that “to” hangs from. */
function chained(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  const verb = words[at]?.key === 'on' ? at - 1 : at;
  if (!CHAINS.has(words[verb]?.key ?? '')) return null;
  return phraseBefore(reading, beforeVerbs(words, verb - 1) + 1);
}

/** “carried signs saying”, “received a letter saying”: what stands on a thing is not its carrier's speech. */
function isCarried(words: readonly Word[], at: number): boolean {
  if (words[at]?.key === 'reading' || (words[at]?.joined && carriers.has(words[at - 1]?.key ?? '')))
    return true;
  return words[at]?.joined === true && words.slice(0, at).some(({ key }) => RECEIVES.has(key));
}

/** “X said (that) he believes …”: the pronoun of the clause that a verb of speech opens is that verb's subject. */
function sameSubject(reading: Reading, at: number): Phrase | null {
  const { words, byName, names } = reading;
  if (names.given.has(words[at]?.start ?? -1)) return null;
  const that = words[at - 1]?.key === 'that' ? at - 2 : at - 1;
  if (!/^(?:he|she)$/.test(words[at]?.key ?? '') || !words[at]?.joined || !isCue(words, that)) return null;
  const subject = phraseBefore(reading, that);
  const speaker = subject?.speaker;
  const word = words[at];
  if (!subject || !speaker || !word) return null;
  const person = byName.get(speaker);
  if (person && !goesWith(reading, person, word)) return null;
  return { ...subject, reference: { start: word.start, end: word.end, person: speaker } };
}

const PERCEIVED: ReadonlySet<string> = new Set('heard seen filmed recorded caught shown'.split(' '));

const CHAINS: ReadonlySet<string> = new Set(
  'used continued continues began went goes expected due set had has chose wanted hastened rushed sought'.split(
    ' ',
  ),
);

const RECEIVES: ReadonlySet<string> = new Set('received receives got found handed given saw'.split(' '));

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or']);
