import type { Type } from './accept.ts';
import { speaksAgainst } from './against.ts';
import { keyOf, spanOf, titleKey, wordsIn, type Candidate } from './candidate.ts';
import { PARTICLES } from './lists/name-words.ts';
import { kinship } from './lists/speech.ts';
import { agree, takeApart, withoutArticle, type FullName } from './full-name.ts';
import { isOwned } from './possessive.ts';
import { genderOf, type Gender } from './gender.ts';
import { menNames, womenNames } from './lists/gendered-names.ts';
import { adopt, enter, withWord, type Cluster, type Roster } from './roster.ts';
import { isHonorific, isTitle } from './title-word.ts';

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

/** The people whom a part of a name fits: by surname before given name before any other part. */
function fitting(roster: Roster, keys: readonly string[], candidate: Candidate): readonly Cluster[] {
  const [key] = keys;
  if (key === undefined) return [];
  const people = withWord(roster, key);
  if (keys.length > 1) return holding(roster, keys);
  for (const holds of [bySurname, byGiven, byMiddle]) {
    const fits = people.filter((person) => person.names.some((name) => holds(name, key)));
    if (fits.length > 0) return chosen(fits, candidate);
  }
  return [];
}

/** The people whose names hold these words side by side: “Van der Meulen” opens a sentence. */
function holding(roster: Roster, keys: readonly string[]): readonly Cluster[] {
  if (keys.length < 2) return [];
  const part = ` ${keys.join(' ')} `;
  return withWord(roster, keys[0] ?? '').filter((person) =>
    person.names.some((name) => ` ${name.keys.map(withoutArticle).join(' ')} `.includes(part)),
  );
}

const bySurname = (name: FullName, key: string): boolean => name.surname === key;
const byGiven = (name: FullName, key: string): boolean => name.given === key && key.length > 1;
const byMiddle = (name: FullName, key: string): boolean => name.middle.includes(key) && key.length > 2;

/** Rules out whom the title before a bare name contradicts, and prefers whom it was given to before. */
function chosen(fits: readonly Cluster[], candidate: Candidate): readonly Cluster[] {
  const title = titleKey(candidate);
  if (!isTitle(title)) return fits;
  const gender = genderOf(title, '');
  const left = fits.filter((person) => {
    const own = genderOfCluster(person);
    return !gender || !own || own === gender;
  });
  const same = left.filter((person) => person.titles.has(title));
  if (same.length === 1) return same;
  return left.filter((person) => isHonorific(title) || !isTitledOther(person, candidate));
}

/** “President Clinton and first lady Hillary Clinton”: titled before the full name, which has a title of its own. */
function isTitledOther(person: Cluster, candidate: Candidate): boolean {
  const first = person.candidates[0];
  if (!first || candidate.paragraph.headed || candidate.paragraph.shouted) return false;
  const title = titleKey(first);
  return (
    wordsIn(first).length > 1 &&
    spanOf(candidate).start < spanOf(first).start &&
    title !== '' &&
    !isHonorific(title)
  );
}

function genderOfCluster(person: Cluster): Gender | null {
  for (const title of person.titles) {
    const gender = genderOf(title, '');
    if (gender) return gender;
  }
  return genderOf('', person.names[0]?.given ?? '');
}
