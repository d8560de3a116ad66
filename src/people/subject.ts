import { isAdverb, isCue } from './cue.ts';
import { addressing, prepositions } from './lists/addressing.ts';
import { carriers } from './lists/saying.ts';
import { speechVerbs } from './lists/speech.ts';
import { CONJUNCTIONS, nounPhraseStart, sourceEnding } from './noun-phrase.ts';
import type { Reference } from './person.ts';
import { beforeComplement, beforeParenthesis, hasAgent } from './noun-attachments.ts';
import { mentionEnding, mentionStarting, type Placed, type Reading } from './reading.ts';
import { resolveDescription } from './description.ts';
import { goesWith, resolvePronoun } from './pronoun.ts';
import { titleStart } from './title.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';

export interface Phrase {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly reference: Reference | null;
}

/** The subject that stands before the verb at `at`. */
export function phraseBefore(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  let end = at - 1;
  while (end >= 0 && isAdverb(words, end)) end -= 1;
  if (end < 0) return null;
  if (/[,–—]/.test(words[end + 1]?.gap ?? '') || (words[end + 1]?.gap ?? '').includes(')')) {
    const stepped = beforeParenthesis(reading, end);
    if (stepped === null) return null;
    end = stepped;
  }
  // “… with Boswell stating” has its subject at its side, “Boswell left, stating” has not.
  const participle = words[at]?.key.endsWith('ing') && !(words[at]?.joined && mentionEnding(reading, at - 1));
  const hangs = JOINERS.has(words[end]?.key ?? '') || participle || words[at - 1]?.key === 'to';
  if (words[at]?.key.endsWith('ing') && !participle)
    return { speaker: mentionEnding(reading, at - 1)?.person.name ?? null, source: null, reference: null };
  if (!hangs) return phraseEnding(reading, end);
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

/** The noun phrase that begins at `at`, after an inverted verb, “according to” or “quoted”. */
export function phraseAt(reading: Reading, at: number): Phrase | null {
  const { text, words } = reading;
  const first = words[at];
  if (!first || /[,;:.]/.test(first.gap)) return null;
  if (/^(?:it|they|we|you|i|this|that|him|her|them|us|me)$/.test(first.key)) return null;
  if (/^(?:he|she)$/.test(first.key)) return pronoun(reading, first);
  let index = at;
  for (; index < words.length && index - at < 14; index += 1) {
    const word = words[index];
    if (!word || (index > at && !word.joined && !words[index - 1]?.possessive)) break;
    const named = mentionStarting(reading, index);
    if (named) {
      const owner = words[named.to - 1];
      if (owner?.possessive) continue;
      const next = words[named.to];
      if (next?.key === 'and' && next.joined) return { speaker: null, source: null, reference: null };
      if (hasAgent(words, at, index)) break;
      return { speaker: named.person.name, source: null, reference: null };
    }
    if (index > at && /^(?:for|with|from|at|in|on|as|who|that|near|by|and)$/.test(word.key)) break;
    if (index > at && /^(?:of|to)$/.test(word.key) && !isTitle(words[index - 1]?.key ?? '')) break;
    if (speechVerbs.has(word.key) && !word.capital) break;
  }
  const last = words[index - 1];
  if (!last) return null;
  const next = words[index];
  if (next && next.gap === ', ' && isTitle(last.key)) {
    const named = mentionStarting(reading, index);
    if (named && !words[named.to - 1]?.possessive)
      return { speaker: named.person.name, source: null, reference: null };
  }
  let noun = index - 1;
  while (noun > at && isAdverb(words, noun)) noun -= 1;
  const end = words[noun];
  return (
    described(reading, at, noun) ??
    (end ? { speaker: null, source: text.slice(first.start, end.end), reference: null } : null)
  );
}

/** The one person whose name, with or without a title, starts at `at`. */
export function personAt(reading: Reading, at: number): string | null {
  const { words } = reading;
  for (let index = at; index < words.length && index - at < 8; index += 1) {
    const word = words[index];
    if (!word || (index > at && !word.joined)) return null;
    const named = mentionStarting(reading, index);
    if (named) {
      const next = words[named.to];
      const isOne = !words[named.to - 1]?.possessive && !(next?.joined && LISTS.has(next.key));
      return isOne && !hasAgent(words, at, index) ? named.person.name : null;
    }
    if (!isTitle(word.key) && !isTitleModifier(word.key) && !word.capital && word.key !== 'the') return null;
  }
  return null;
}

/** The person in whose possession the phrase before a verb stands: “Haqqani’s office quoted him”. */
export function ownerIn(reading: Reading, from: number, to: number): string | null {
  const owners = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const named = mentionEnding(reading, index);
    if (named && reading.words[index]?.possessive) owners.add(named.person.name);
  }
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined ? owner : null;
}

/** The noun phrase whose last word is at `end`. */
function phraseEnding(reading: Reading, end: number): Phrase | null {
  const { text, words } = reading;
  const word = words[end];
  if (!word) return null;
  if (/^(?:it|they|we|you|i|this|that|which|there)$/.test(word.key)) return null;
  if (CONJUNCTIONS.has(word.key)) return null;
  if (/^(?:he|she)$/.test(word.key)) return sameSubject(reading, end) ?? pronoun(reading, word);
  const named = mentionEnding(reading, end);
  if (named) {
    const from = titleStart(words, named.from);
    const lead = words[from - 1];
    const isObject = lead && words[from]?.joined && (prepositions.has(lead.key) || LISTS.has(lead.key));
    if ((isObject && !opensSecondClause(reading, from - 1)) || hasAgent(words, from, named.from))
      return {
        speaker: null,
        source: LISTS.has(lead?.key ?? '') ? null : sourceEnding(reading, end),
        reference: null,
      };
    return word.possessive ? null : { speaker: named.person.name, source: null, reference: null };
  }
  if (/^(?:who)$/.test(word.key)) {
    const antecedent = mentionEnding(reading, beforeParenthesis(reading, end - 1) ?? -1);
    return antecedent ? { speaker: antecedent.person.name, source: null, reference: null } : null;
  }
  const whole = beforeComplement(reading, end);
  if (whole !== null) return phraseEnding(reading, whole);
  if (word.capital && !isTitle(word.key))
    return { speaker: null, source: sourceEnding(reading, end), reference: null };
  const start = nounPhraseStart(words, end);
  if (start === null) return null;
  return (
    described(reading, start, end) ?? {
      speaker: null,
      source: text.slice(words[start]?.start, word.end),
      reference: null,
    }
  );
}

/** “the Pakistani envoy”: a definite description of a person. */
function described(reading: Reading, from: number, to: number): Phrase | null {
  const { text, words, people } = reading;
  const first = words[from];
  const last = words[to];
  if (!first || !last) return null;
  const given = givenAt(reading, first);
  if (given !== undefined) return given;
  if (first.key !== 'the' || to === from) return null;
  const person = resolveDescription(text, words.slice(from + 1, to + 1), first.start, people);
  if (!person) return null;
  return { speaker: person, source: null, reference: { start: first.start, end: last.end, person } };
}

/** An editor's word on the phrase that begins with a word: null where it means nobody, undefined where none is given. */
function givenAt({ names }: Reading, { start }: Word): Phrase | null | undefined {
  const given = names.given.get(start);
  if (!given) return undefined;
  const { end, person } = given;
  return person === null ? null : { speaker: person, source: null, reference: { start, end, person } };
}

const NOBODY: Phrase = { speaker: null, source: null, reference: null };

function pronoun(reading: Reading, word: Word): Phrase {
  const given = givenAt(reading, word);
  if (given !== undefined) return given ?? NOBODY;
  const person = resolvePronoun(reading, word);
  return {
    speaker: person,
    source: null,
    reference: person ? { start: word.start, end: word.end, person } : null,
  };
}

/** “X said (that) he believes …”: the pronoun of the clause that a verb of speech opens is that verb's subject. */
function sameSubject(reading: Reading, at: number): Phrase | null {
  const { text, words, people, names } = reading;
  if (names.given.has(words[at]?.start ?? -1)) return null;
  const that = words[at - 1]?.key === 'that' ? at - 2 : at - 1;
  if (!isCue(words, that) || !words[at]?.joined) return null;
  const subject = phraseBefore(reading, that);
  const speaker = subject?.speaker;
  const word = words[at];
  if (!subject || !speaker || !word) return null;
  const person = people.find(({ name }) => name === speaker);
  if (person && !goesWith(text, person, word)) return null;
  return { ...subject, reference: { start: word.start, end: word.end, person: speaker } };
}

/** Where a verb has no subject at its side (“sat down and said”), the one that opens the sentence. */
function opener(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  for (let start = 0; start < at; start += 1) {
    const word = words[start];
    if (!word || (start > 0 && !/[,–—]/.test(word.gap))) continue;
    if (/^(?:he|she)$/.test(word.key)) return pronoun(reading, word);
    const named = openingName(reading, start, at);
    if (named) return isAlone(reading, named.to, at) ? { ...UNKNOWN, speaker: named.person.name } : null;
    if (start === 0 && !word.shout && !OPENS_ADJUNCT.test(word.key)) return null;
  }
  return null;
}

/** The person named in the noun phrase that starts at `from`: “The deputy spokesman of the Taliban, Lund”. */
function openingName(reading: Reading, from: number, to: number): Placed | null {
  const { words } = reading;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || (index > from && /[;:–—]/.test(word.gap))) return null;
    const named = mentionStarting(reading, index);
    if (named) return words[named.to - 1]?.possessive || hasAgent(words, from, index) ? null : named;
    const isPlain =
      isTitle(word.key) || isTitleModifier(word.key) || word.capital || /^(?:the|of|for)$/.test(word.key);
    if (!isPlain || (index === from && OPENS_ADJUNCT.test(word.key))) return null;
  }
  return null;
}

/** No other person between a subject and its verb but those to whom or of whom somebody speaks. */
function isAlone(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  for (let index = from; index < to; index += 1) {
    if (!mentionStarting(reading, index)) continue;
    const lead = words[titleStart(words, index) - 1]?.key ?? '';
    if (!addressing.has(lead) && !prepositions.has(lead)) return false;
  }
  return true;
}

/** “It was good, and Lund called it “great””: a subject of its own stands behind “, and”, where a verb came before. */
function opensSecondClause(reading: Reading, at: number): boolean {
  const { words } = reading;
  if (words[at]?.key !== 'and' || !words[at]?.gap.includes(',') || mentionEnding(reading, at - 1))
    return false;
  return words.slice(0, at).some((_, index) => isCue(words, index));
}

const UNKNOWN: Phrase = { speaker: null, source: null, reference: null };

/** What opens a sentence before its subject. */
const OPENS_ADJUNCT =
  /^(?:according|in|on|at|after|before|when|while|as|during|from|for|with|by|since|later|earlier|then|asked|\p{L}+ing|\p{L}+day)$/u;

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'than']);

const PERCEIVED: ReadonlySet<string> = new Set('heard seen filmed recorded caught shown'.split(' '));

const CHAINS: ReadonlySet<string> = new Set(
  'used continued continues began went goes expected due set had has chose wanted hastened rushed sought'.split(
    ' ',
  ),
);

const RECEIVES: ReadonlySet<string> = new Set('received receives got found handed given saw'.split(' '));

const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or']);
