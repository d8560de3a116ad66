import type { Type } from './accept.ts';
import { speaksAgainst } from './against.ts';
import { keyOf, wordsIn, type Candidate } from './candidate.ts';
import { fitting, holding } from './fitting.ts';
import { agree, takeApart, withoutArticle, type FullName } from './full-name.ts';
import { menNames, womenNames } from './lists/gendered-names.ts';
import { PARTICLES } from './lists/name-words.ts';
import { kinship } from './lists/speech.ts';
import { isOwned } from './possessive.ts';
import { adopt, enter, withWord, type Cluster, type Roster } from './roster.ts';

export interface Clusters {
  readonly people: readonly Cluster[];
  readonly unlinked: readonly Candidate[];
}

/** Puts every mention to its person: full names first, then the parts of them by which later mentions go. */
export function clustersOf(candidates: readonly Candidate[], accepted: readonly Type[]): Clusters {
  const roster: Roster = { people: [], byWord: new Map() };
  const unlinked: Candidate[] = [];
  const settled = new Set<Candidate>();
  for (const type of accepted) {
    if (type.words.length < 2) continue;
    join(roster, type, unlinked);
    for (const candidate of type.candidates) settled.add(candidate);
  }
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (next && settled.has(next) && shareSurname(roster, candidate, next)) settled.add(candidate);
  });
  const bare = new Set(accepted.filter((type) => type.words.length === 1).map((type) => type.key));
  candidates.forEach((candidate, index) => {
    if (settled.has(candidate)) return;
    const next = candidates[index + 1];
    const owned = next && isOwned(next, candidate) ? keyOf(next) : null;
    link(roster, candidate, unlinked, bare, owned);
  });
  return { people: roster.people, unlinked };
}

/** Adds a full name to the one person whom it fits, or makes it a new one. */
function join(roster: Roster, type: Type, unlinked: Candidate[]): void {
  const name = takeApart(type.words);
  const near = new Set([
    ...withWord(roster, name.surname),
    ...withWord(roster, withoutArticle(name.keys[0] ?? '')),
  ]);
  const fits = [...near].filter(
    (person) => person.names.every((other) => agree(other, name)) && !isOther(person, name, type),
  );
  const [one] = fits;
  if (!one) start(roster, name, type.candidates);
  else if (fits.length > 1) for (const each of type.candidates) unlinked.push(each);
  else {
    adopt(one, type.candidates);
    enter(roster, one, name);
  }
}

function start(
  roster: Roster,
  name: FullName,
  candidates: readonly Candidate[],
  composed: string | null = null,
): void {
  const person: Cluster = { names: [name], candidates: [], titles: new Set(), composed };
  adopt(person, candidates);
  roster.people.push(person);
  enter(roster, person, name);
}

/**
 * A “Jr.” who comes after a plain name is somebody else; before it, the plain name is the short form, unless it is
 * called kin (“Walter Tharpe Jr. … his father, Walter Tharpe”).
 */
function isOther(person: Cluster, { suffix }: FullName, { evidence, candidates }: Type): boolean {
  const isKin = evidence.has('kin') || evidence.has('kinship') || candidates.some(isKinOf);
  return person.names.some((other) => (suffix === '' ? isKin && other.suffix !== '' : other.suffix === ''));
}

/** “a son of Walter Tharpe” */
function isKinOf({ paragraph: { words }, from, title }: Candidate): boolean {
  const at = title?.from ?? from;
  return words[at - 1]?.key === 'of' && kinship.has(words[at - 2]?.key ?? '');
}

/** “Donald and Melania Trump”: a given name that borrows the surname of the full name after it. */
function shareSurname(roster: Roster, candidate: Candidate, next: Candidate): boolean {
  const { words } = candidate.paragraph;
  const [only, second] = wordsIn(candidate);
  if (!only || second || next.paragraph !== candidate.paragraph || next.from !== candidate.to + 1)
    return false;
  if (words[candidate.to]?.key !== 'and' || next.title || only.possessive) return false;
  if (!menNames.has(only.key) && !womenNames.has(only.key)) return false;
  const full = wordsIn(next);
  const last = full.at(-1);
  const partner = takeApart(full);
  if (
    !last ||
    full.length !== 2 ||
    partner.surnameAt !== 1 ||
    withWord(roster, only.key).some((each) => each.names.some((name) => name.surname === only.key))
  )
    return false;
  const owner = withWord(roster, partner.surname).find((each) =>
    each.names.some((name) => name.surname === partner.surname && name.given === only.key),
  );
  if (owner) adopt(owner, [candidate]);
  else start(roster, takeApart([only, last]), [candidate], `${only.text} ${last.text}`);
  return true;
}

/**
 * A mention by a part of an accepted name, or a name of one word that was accepted by itself; never of the person
 * whose name, by its key, is `owned`.
 */
function link(
  roster: Roster,
  candidate: Candidate,
  unlinked: Candidate[],
  bare: ReadonlySet<string>,
  owned: string | null,
): void {
  const words = wordsIn(candidate);
  const keys = words.filter((word) => !PARTICLES.has(word.text)).map((word) => withoutArticle(word.key));
  const known = words.length === 1 && bare.has(keyOf(candidate));
  const whole = words.map((word) => withoutArticle(word.key));
  const exact = whole.length > keys.length || PARTICLES.has(whole[0] ?? '') ? holding(roster, whole) : [];
  const near = exact.length > 0 ? exact : fitting(roster, keys, candidate);
  const fits = near.filter((person) => !person.names.some((name) => name.keys.join(' ') === owned));
  if ((near.length === 0 && !known) || speaksAgainst(candidate)) return;
  const [one] = fits;
  if (one && fits.length === 1) adopt(one, [candidate]);
  else if (fits.length > 1 || !known) unlinked.push(candidate);
  else start(roster, takeApart(words), [candidate]);
}
