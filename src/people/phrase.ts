import { isAdverb, isCue } from './cue.ts';
import { resolveDescription } from './description.ts';
import { prepositions } from './lists/addressing.ts';
import { kinship, speechVerbs } from './lists/speech.ts';
import { beforeComplement, beforeParenthesis, hasAgent } from './noun-attachments.ts';
import { CONJUNCTIONS, nounPhraseStart, sourceEnding } from './noun-phrase.ts';
import type { Reference } from './person.ts';
import { resolvePronoun } from './pronoun.ts';
import { mentionEnding, mentionStarting, type Reading } from './reading.ts';
import { titleStart } from './title.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';

/** Who is meant by the words that a verb of speech has for its subject. */
export interface Phrase {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly reference: Reference | null;
}

/** The noun phrase that begins at `at`, after an inverted verb, “according to” or “quoted”. */
export function phraseAt(reading: Reading, at: number): Phrase | null {
  const { text, words } = reading;
  const first = words[at];
  if (!first || /[,;:.]/.test(first.gap)) return null;
  if (/^(?:it|they|we|you|i|this|that|him|them|us|me)$/.test(first.key)) return null;
  if (
    first.key === 'her' &&
    (!words[at + 1]?.joined || prepositions.has(words[at + 1]?.key ?? '') || words[at + 1]?.key === 'as')
  )
    return null;
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
  if (next && next.gap === ', ' && (isTitle(last.key) || kinship.has(last.key))) {
    const speaker = personAt(reading, index);
    if (speaker) return { speaker, source: null, reference: null };
  }
  let noun = index - 1;
  while (noun > at && isAdverb(words, noun)) noun -= 1;
  const end = words[noun];
  return (
    described(reading, at, noun) ??
    (end ? { speaker: null, source: text.slice(first.start, end.end), reference: null } : null)
  );
}

/** The noun phrase whose last word is at `end`. */
export function phraseEnding(reading: Reading, end: number): Phrase | null {
  const { text, words } = reading;
  const word = words[end];
  if (!word) return null;
  if (/^(?:it|they|we|you|i|this|that|which|there)$/.test(word.key)) return null;
  if (CONJUNCTIONS.has(word.key)) return null;
  if (/^(?:he|she)$/.test(word.key)) return pronoun(reading, word);
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

/** “he”, “she”, with the one person whom it fits. */
export function pronoun(reading: Reading, word: Word): Phrase {
  const given = givenAt(reading, word);
  if (given !== undefined) return given ?? NOBODY;
  const person = resolvePronoun(reading, word);
  return {
    speaker: person,
    source: null,
    reference: person ? { start: word.start, end: word.end, person } : null,
  };
}

/** “the Pakistani envoy”: a definite description of a person. */
function described(reading: Reading, from: number, to: number): Phrase | null {
  const { words } = reading;
  const first = words[from];
  const last = words[to];
  if (!first || !last) return null;
  const given = givenAt(reading, first);
  if (given !== undefined) return given;
  if (first.key !== 'the' || to === from) return null;
  const person = resolveDescription(reading, words.slice(from + 1, to + 1), first.start);
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

/** “It was good, and Lund called it “great””: a subject of its own stands behind “, and”, where a verb came before. */
function opensSecondClause(reading: Reading, at: number): boolean {
  const { words } = reading;
  if (words[at]?.key !== 'and' || !words[at]?.gap.includes(',') || mentionEnding(reading, at - 1))
    return false;
  return words.slice(0, at).some((_, index) => isCue(words, index));
}

const LISTS: ReadonlySet<string> = new Set(['and', 'or', 'nor', 'than']);
