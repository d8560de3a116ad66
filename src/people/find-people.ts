import type { Span } from '../text/span.ts';
import { acceptedAmong } from './accept.ts';
import { candidatesOf, keyOfName, spanOf, type Candidate } from './candidate.ts';
import { clustersOf } from './cluster.ts';
import { takeApart } from './full-name.ts';
import { paragraphsOf } from './paragraph.ts';
import type { ArticlePerson, Mention } from './person.ts';
import { possessiveOf } from './possessive.ts';
import { rolesOf } from './roles.ts';
import type { Cluster } from './roster.ts';
import { knownBy, shoutedCandidates } from './shouted.ts';
import { plain, surnameOf } from './surname.ts';

export interface People {
  /** In order of first appearance. */
  readonly people: readonly ArticlePerson[];
  /** Names that are a person's but could be either of two; linked to neither. In reading order. */
  readonly unlinked: readonly Span[];
}

/**
 * The people whom an article names. Two passes: the first weighs every run of capitalised words over the whole
 * article and accepts names; the second takes later mentions by a part of an accepted name. `names` are known to be people's.
 */
export function findPeople(text: string, names: readonly string[] = []): People {
  const paragraphs = paragraphsOf(text);
  const read = new Map(paragraphs.map((each) => [each, each.shouted ? [] : candidatesOf(each)] as const));
  const accepted = acceptedAmong([...read.values()].flat(), new Set(names.map(keyOfName)));
  const known = knownBy(accepted.map(({ words }) => takeApart(words)));
  const candidates = paragraphs.flatMap((each) =>
    each.shouted ? shoutedCandidates(each, known) : (read.get(each) ?? []),
  );
  const { people, unlinked } = clustersOf(candidates, accepted);
  const starts = new Set(
    people.flatMap((person) => person.candidates.map((candidate) => spanOf(candidate).start)),
  );
  return {
    people: people.map((person) => articlePerson(text, person, starts)).sort((a, b) => first(a) - first(b)),
    unlinked: unlinked.map(spanOf).sort((a, b) => a.start - b.start),
  };
}

function articlePerson(
  text: string,
  { candidates: all, composed }: Cluster,
  starts: ReadonlySet<number>,
): ArticlePerson {
  const candidates = [...all].sort((a, b) => spanOf(a).start - spanOf(b).start);
  const mentions = candidates.map((candidate): Mention => ({
    ...spanOf(candidate),
    possessive: possessiveOf(candidate, starts),
  }));
  const full = fullest(candidates);
  const { start, end } = full ? spanOf(full) : { start: 0, end: 0 };
  const name = composed ?? plain(text.slice(start, end));
  return {
    name,
    surname: composed ? (composed.split(' ').at(-1) ?? '') : full ? surnameOf(text, full, candidates) : '',
    mentions,
    roles: rolesOf(text, candidates, starts),
  };
}

/** The longest form of the name; the first of its length. */
function fullest(candidates: readonly Candidate[]): Candidate | undefined {
  const length = ({ from, to, paragraph }: Candidate): number => (paragraph.shouted ? 0 : to - from);
  return candidates.reduce(
    (best, each) => (length(each) > length(best) ? each : best),
    candidates[0] as Candidate,
  );
}

function first(person: ArticlePerson): number {
  return person.mentions[0]?.start ?? 0;
}
