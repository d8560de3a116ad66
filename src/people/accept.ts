import { keyOf, wordsIn, type Candidate } from './candidate.ts';
import { evidenceFor } from './evidence.ts';
import type { Evidence } from './evidence-kind.ts';
import { takeApart } from './full-name.ts';
import { thingHeads } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { support } from './support.ts';
import { ENOUGH, likeness, mononym } from './weigh.ts';
import type { Word } from './word.ts';
import { isCommon, isGiven } from './word-kinds.ts';

/** A name in the making: all candidates with the same words. */
export interface Type {
  readonly key: string;
  readonly words: readonly Word[];
  readonly candidates: Candidate[];
  readonly evidence: ReadonlySet<Evidence>;
}

/**
 * The names among the candidates that are people's: those that stand for themselves, those listed with them, and
 * those that are `known` to be, by their keys.
 */
export function acceptedAmong(
  candidates: readonly Candidate[],
  known: ReadonlySet<string> = new Set(),
): readonly Type[] {
  const types = typesOf(candidates);
  const singles = new Map(types.filter((type) => type.words.length === 1).map((type) => [type.key, type]));
  const scores = new Map(
    types.map((type) => [type, scoreOf(type, singles) + (known.has(type.key) ? knownBonus(type) : 0)]),
  );
  const isIn = (type: Type): boolean => (scores.get(type) ?? 0) >= ENOUGH;
  const typeOf = new Map(
    types.flatMap((type) => type.candidates.map((candidate) => [candidate, type] as const)),
  );
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || next.paragraph !== candidate.paragraph || !isListedWith(candidate, next)) return;
    const [a, b] = [typeOf.get(candidate), typeOf.get(next)];
    if (!a || !b || isIn(a) === isIn(b)) return;
    const other = isIn(a) ? b : a;
    if (isSibling(a, b)) scores.set(b, ENOUGH);
    if (a.words.length > 1 && b.words.length > 1)
      scores.set(other, (scores.get(other) ?? 0) + (other.evidence.has('listed') ? 0 : LISTED));
  });
  return types.filter(isIn);
}

function typesOf(candidates: readonly Candidate[]): readonly Type[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups].map(([key, group]) => {
    const counts = new Map<Evidence, number>();
    for (const candidate of group)
      for (const each of evidenceFor(candidate)) counts.set(each, (counts.get(each) ?? 0) + 1);
    const evidence = new Set<Evidence>();
    for (const [each, count] of counts)
      if (!AGAINST.has(each) || count * 2 >= group.length) evidence.add(each);
    const best = group.find((candidate) => !candidate.paragraph.shouted) ?? group[0];
    return { key, words: best ? wordsIn(best) : [], candidates: group, evidence };
  });
}

/** “his sons, Paul and Ivor”: given names alone, the first of them called kin. */
function isSibling(a: Type, b: Type): boolean {
  const [word] = b.words;
  if (!word || a.words.length > 1 || b.words.length > 1) return false;
  return (a.evidence.has('kin') || a.evidence.has('kinship')) && mononym(word, false) > 0;
}

/** “Jesse Lingard, Harry Kane and John Stones” */
function isListedWith(a: Candidate, b: Candidate): boolean {
  const { words } = a.paragraph;
  const next = words[a.to];
  if (!next || words[a.to - 1]?.possessive) return false;
  if (a.to === b.from) return next.gap === ', ';
  return (
    a.to + 1 === b.from &&
    (next.key === 'and' || next.key === 'or') &&
    /^,? $/.test(next.gap) &&
    (words[b.from]?.joined ?? false)
  );
}

function scoreOf(type: Type, singles: ReadonlyMap<string, Type>): number {
  const settled = type.candidates.filter(({ paragraph }) => !paragraph.shouted && !paragraph.headed);
  if (settled.length === 0 && type.candidates.every(({ paragraph }) => paragraph.shouted)) return -9;
  const only = type.words[0];
  if (!only) return -9;
  if (type.words.length === 1)
    return settled.length === 0 ? -9 : mononym(only, false) + support(type.evidence, false);
  const base = likeness(type.words, type.evidence.has('byline'));
  if (base <= -4) return -9;
  const name = takeApart(type.words);
  const single = singles.get(name.surname) ?? singles.get(type.words.at(-1)?.key ?? '');
  let more = isGivenFirst(type.words) && type.evidence.has('list of places') ? 2 : 0;
  if (settled.length === 0 && isCommon(type.words.at(-1)?.key ?? '')) more -= 1;
  const first = singles.get(only.key);
  if (single)
    more += isKnownWord(single.key)
      ? Math.max(0, Math.min(2, support(single.evidence, false))) + 0.2
      : Math.max(0, Math.min(1.5, support(single.evidence, false))) + 1;
  else if (first && !isGiven(only.key) && name.surnameAt !== 0)
    more += mononym(only, false) + support(first.evidence, false) < 1 ? -1 : 0.5;
  // “the Tom Cruise video”: an article before a name from the lists says little.
  if (type.evidence.has('the') && base >= 3) more += 2;
  return base + support(type.evidence, true) + more;
}

/** An editor's word outweighs all; but a single word that is also a common one, such as “May”, needs some more. */
function knownBonus({ words, key }: Type): number {
  return words.length === 1 && isCommon(key) ? LISTED : 20;
}

/** “In Seattle, Rosalind Tharpe …” is no list of places, nor is “Rosalind Tharpe, Britain, …”. */
function isGivenFirst(words: readonly Word[]): boolean {
  const [first, last] = [words[0], words.at(-1)];
  return !!first && !!last && isGiven(first.key) && !isCommon(last.key) && !places.has(last.key);
}

function isKnownWord(key: string): boolean {
  return isCommon(key) || places.has(key) || thingHeads.has(key);
}

/** What a name gains by standing in a list with one that was accepted. */
const LISTED = 1.5;

const AGAINST: ReadonlySet<Evidence> = new Set([
  'the',
  'group',
  'thing',
  'place',
  'list of places',
  'figure',
]);
