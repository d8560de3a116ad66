import type { Span } from '../text/span.ts';
import { candidatesOf, PARTICLES, type Candidate } from './candidate.ts';
import { evidenceFor, type Evidence } from './evidence.ts';
import { agree, takeApart, withoutArticle, type FullName } from './full-name.ts';
import { brands } from './lists/brands.ts';
import { datesWords } from './lists/demonyms.ts';
import { thingHeads, groupNouns } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { functionWords, personVerbs, speechVerbs } from './lists/speech.ts';
import { paragraphsOf } from './paragraph.ts';
import type { ArticlePerson, Mention, Role } from './person.ts';
import { rolesOf } from './roles.ts';
import { isTitleModifier } from './title-word.ts';
import { ENOUGH, likeness, mononym, support } from './weigh.ts';
import type { Word } from './word.ts';
import { isCommon, isGiven } from './word-kinds.ts';

export interface People {
  /** In order of first appearance. */
  readonly people: readonly ArticlePerson[];
  /** Names that are a person's but could be either of two; linked to neither. */
  readonly unlinked: readonly Span[];
}

/** A name in the making: all candidates with the same words. */
interface Type {
  readonly key: string;
  readonly words: readonly Word[];
  readonly candidates: Candidate[];
  readonly evidence: ReadonlySet<Evidence>;
}

interface Person {
  readonly names: FullName[];
  readonly candidates: Candidate[];
}

/**
 * The people whom an article names. Two passes: the first weighs every run of capitalised words over the whole
 * article and accepts names; the second takes later mentions by a part of an accepted name.
 */
export function findPeople(text: string): People {
  const paragraphs = paragraphsOf(text);
  const candidates = paragraphs.flatMap((paragraph) => candidatesOf(paragraph));
  const types = typesOf(candidates);
  const accepted = acceptedOf(types, candidates);
  const people: Person[] = [];
  const unlinked: Candidate[] = [];
  for (const type of accepted) if (type.words.length > 1) join(people, type);
  const taken = new Set(accepted.filter((type) => type.words.length > 1).flatMap((type) => type.candidates));
  const bare = accepted.filter((type) => type.words.length === 1);
  for (const candidate of candidates) {
    if (taken.has(candidate)) continue;
    later(candidate, people, unlinked, bare);
  }
  return { people: finish(text, people), unlinked: unlinked.map(spanOf).sort((a, b) => a.start - b.start) };
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

/** The types that are people's names: first those that stand for themselves, then those listed with them. */
function acceptedOf(types: readonly Type[], candidates: readonly Candidate[]): readonly Type[] {
  const singles = new Map(types.filter((type) => type.words.length === 1).map((type) => [type.key, type]));
  const scores = new Map(types.map((type) => [type, scoreOf(type, singles)]));
  const isIn = (type: Type): boolean => (scores.get(type) ?? 0) >= ENOUGH;
  const typeOf = new Map(
    types.flatMap((type) => type.candidates.map((candidate) => [candidate, type] as const)),
  );
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || next.paragraph !== candidate.paragraph || !isListedWith(candidate, next)) return;
    const [a, b] = [typeOf.get(candidate), typeOf.get(next)];
    if (!a || !b || isIn(a) === isIn(b) || a.words.length < 2 || b.words.length < 2) return;
    const other = isIn(a) ? b : a;
    scores.set(other, (scores.get(other) ?? 0) + (other.evidence.has('listed') ? 0 : LISTED));
  });
  return types.filter(isIn);
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
  const base = likeness(type.words, false);
  if (base <= -4) return -9;
  const name = takeApart(type.words);
  const single = singles.get(name.surname) ?? singles.get(type.words.at(-1)?.key ?? '');
  let more = settled.length === 0 ? -1 : 0;
  if (single)
    more += isKnownWord(single.key)
      ? Math.max(0, Math.min(2, support(single.evidence, false))) + 0.2
      : Math.max(0, Math.min(1.5, support(single.evidence, false))) + 1;
  else if (singles.has(only.key) && !isGiven(only.key) && name.surnameAt !== 0) more -= 1;
  return base + support(type.evidence, true) + more;
}

function isKnownWord(key: string): boolean {
  return isCommon(key) || places.has(key) || thingHeads.has(key);
}

/** Adds a full name to the one person whom it fits, or makes it a new one. */
function join(people: Person[], type: Type): void {
  const name = takeApart(type.words);
  const fits = people.filter(
    (person) => person.names.every((other) => agree(other, name)) && !isYounger(person, name),
  );
  const one = fits.length === 1 ? fits[0] : undefined;
  if (one) {
    one.names.push(name);
    one.candidates.push(...type.candidates);
  } else {
    people.push({ names: [name], candidates: [...type.candidates] });
  }
}

/** A “Jr.” who comes after a plain name is somebody else; before it, the plain name is the short form. */
function isYounger(person: Person, name: FullName): boolean {
  return name.suffix !== '' && person.names.some((other) => other.suffix === '');
}

/** A mention by a part of an accepted name, or a name of one word that was accepted by itself. */
function later(candidate: Candidate, people: Person[], unlinked: Candidate[], bare: readonly Type[]): void {
  const words = wordsIn(candidate);
  const keys = words.filter((word) => !PARTICLES.has(word.text)).map((word) => withoutArticle(word.key));
  const fits = fitting(people, keys);
  const type = keys.length === 1 ? bare.find((each) => each.key === keyOf(candidate)) : undefined;
  if (fits.length === 0 && !type) return;
  if (fits.length > 0 && !type && speaksAgainst(candidate)) return;
  if (type && speaksAgainst(candidate)) return;
  const one = fits.length === 1 ? fits[0] : undefined;
  if (one) one.candidates.push(candidate);
  else if (fits.length > 1) unlinked.push(candidate);
  else if (type) people.push({ names: [takeApart(words)], candidates: [candidate] });
}

/** The people whom a part of a name fits: by surname before given name before any other part. */
function fitting(people: readonly Person[], keys: readonly string[]): readonly Person[] {
  const [key] = keys;
  if (key === undefined) return [];
  if (keys.length > 1) {
    return people.filter((person) =>
      person.names.some((name) =>
        ` ${name.keys.map(withoutArticle).join(' ')} `.includes(` ${keys.join(' ')} `),
      ),
    );
  }
  const bySurname = people.filter((person) => person.names.some((name) => name.surname === key));
  if (bySurname.length > 0) return bySurname;
  const byGiven = people.filter((person) => person.names.some((name) => name.given === key));
  if (byGiven.length > 0) return byGiven;
  return people.filter((person) => person.names.some((name) => name.middle.includes(key) && key.length > 2));
}

/** What follows or precedes makes this use of the name something else: “the Haqqani network”, “in London”. */
function speaksAgainst(candidate: Candidate): boolean {
  const { paragraph, from, to, title } = candidate;
  const { words } = paragraph;
  const word = words[from];
  const evidence = evidenceFor(candidate);
  if (
    evidence.has('the') &&
    words[to]?.joined &&
    (groupNouns.has(words[to]?.key ?? '') || words[to]?.capital)
  )
    return true;
  if (evidence.has('the') && !words[to]?.joined) return true;
  if (evidence.has('group') || evidence.has('thing')) return true;
  const next = words[to];
  if (
    next?.joined &&
    groupNouns.has(next.key) &&
    /^(?:network|dynasty|regime|company|foundation|group|estate|clan)$/.test(next.key)
  )
    return true;
  if (!word || to - from > 1 || title) return false;
  if (places.has(word.key))
    return !(
      evidence.has('says') ||
      evidence.has('said by') ||
      evidence.has('human act') ||
      evidence.has('occupation') ||
      word.possessive
    );
  if (word.opens && isCommon(word.key) && isGiven(word.key) && !evidence.has('says')) return true;
  if (brands.has(word.key)) return !(evidence.has('says') || evidence.has('said by') || evidence.has('human act') || evidence.has('occupation'));
  if (thingHeads.has(word.key) && !(evidence.has('says') || evidence.has('acts'))) return true;
  return false;
}

function finish(text: string, people: readonly Person[]): readonly ArticlePerson[] {
  const found: ArticlePerson[] = [];
  for (const person of people) {
    const candidates = [...person.candidates].sort((a, b) => spanOf(a).start - spanOf(b).start);
    const mentions = candidates.map((candidate): Mention => ({
      ...spanOf(candidate),
      possessive: owned(candidate),
    }));
    const full = [...candidates].sort((a, b) => nameLength(b) - nameLength(a))[0];
    if (!full) continue;
    const { start, end } = spanOf(full);
    const roles: Role[] = rolesOf(text, candidates);
    found.push({
      name: text.slice(start, end).replace(/\s+/g, ' '),
      surname: surnameOf(text, full),
      mentions,
      roles,
    });
  }
  return found.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function nameLength({ from, to, paragraph }: Candidate): number {
  return paragraph.shouted ? 0 : to - from;
}

function surnameOf(text: string, candidate: Candidate): string {
  const words = wordsIn(candidate);
  const { surnameAt } = takeApart(words);
  let at = surnameAt;
  while (at > 1 && PARTICLES.has(words[at - 1]?.text ?? '')) at -= 1;
  const first = words[at];
  const last = words[surnameAt];
  return first && last ? text.slice(first.start, last.end) : '';
}

/** The noun phrase after a possessive: “Sadiq’s predecessor”, up to the next mark, verb or preposition. */
function owned({ paragraph: { words }, from, to }: Candidate): Span | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last?.possessive) return null;
  let end = to;
  while (end < words.length && end - to < 6 && owns(words, end, to)) end += 1;
  const noun = words[end - 1];
  return end > to && noun ? { start: first.start, end: noun.end } : null;
}

function owns(words: readonly Word[], index: number, to: number): boolean {
  const word = words[index];
  if (!word || /^\d/.test(word.text)) return false;
  if (index === to ? !/^(?:['’]s?)? $/.test(word.gap) : !word.joined || words[index - 1]?.stop) return false;
  if (functionWords.has(word.key) || datesWords.has(word.key)) return false;
  if (index === to || isTitleModifier(word.key)) return true;
  return !speechVerbs.has(word.key) && !personVerbs.has(word.key) && !/(?:ed|ing)$/.test(word.key);
}

function wordsIn({ paragraph, from, to }: Candidate): readonly Word[] {
  return paragraph.words.slice(from, to);
}

function keyOf(candidate: Candidate): string {
  return wordsIn(candidate)
    .map((word) => word.key)
    .join(' ');
}

function spanOf({ paragraph, from, to }: Candidate): Span {
  const first = paragraph.words[from];
  const last = paragraph.words[to - 1];
  const dotted = last && to - from > 1 && last.stop && /^(?:jr|sr)$/.test(last.key);
  return { start: first?.start ?? 0, end: (last?.end ?? 0) + (dotted ? 1 : 0) };
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
