import { titleKey, type Candidate } from './candidate.ts';
import { withoutArticle, type FullName } from './full-name.ts';

/** One person of an article: the forms of the name and where each stands. */
export interface Cluster {
  readonly names: FullName[];
  readonly candidates: Candidate[];
  /** What stands right before the mentions, so that long articles need not be read again for each of them. */
  readonly titles: Set<string>;
  /** Put together from two places where no full name stands: “Donald and Melania Trump”. */
  readonly composed: string | null;
}

/** The people found so far, in order, and by every word of their names. */
export interface Roster {
  readonly people: Cluster[];
  readonly byWord: Map<string, Cluster[]>;
}

/** Gives mentions to a person. */
export function adopt(person: Cluster, candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    person.candidates.push(candidate);
    person.titles.add(titleKey(candidate));
  }
}

/** Notes a form of a person's name under each of its words. */
export function enter({ byWord }: Roster, person: Cluster, name: FullName): void {
  if (!person.names.includes(name)) person.names.push(name);
  for (const key of new Set([...name.keys.map(withoutArticle), name.surname])) {
    const known = byWord.get(key);
    if (!known) byWord.set(key, [person]);
    else if (known.at(-1) !== person) known.push(person);
  }
}

/** Everyone with this word in a name; no more than a reader could keep apart, which keeps long lists linear. */
export function withWord({ byWord }: Roster, key: string): readonly Cluster[] {
  const found = byWord.get(key) ?? [];
  return found.length > MOST ? found.slice(0, MOST) : found;
}

const MOST = 64;
