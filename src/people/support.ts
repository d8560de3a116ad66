import type { Evidence } from './evidence.ts';

/** What the surroundings add, for a name of several words (`full`) or of one. */
export function support(evidence: ReadonlySet<Evidence>, full: boolean): number {
  let score = 0;
  for (const each of evidence) score += (full ? FULL : BARE)[each] ?? 0;
  return score;
}

const FULL: Partial<Readonly<Record<Evidence, number>>> = {
  honorific: 4,
  'formal title': 3,
  title: 2.5,
  occupation: 2.5,
  'office of': 2,
  kinship: 2.5,
  'apposed to': 2,
  age: 3,
  who: 2,
  apposition: 2,
  country: 1.5,
  says: 1.5,
  'said by': 1.5,
  acts: 1,
  'human act': 1,
  by: 0.6,
  byline: 2,
  named: 1.5,
  listed: 1.5,
  'of a place': 1,
  'of a body': 0.7,
  owned: 1.5,
  national: 1.3,
  object: 1.4,
  rival: 0.8,
  does: 0.6,
  batting: 2.5,
  quoted: -2,
  the: -3,
  group: -3,
  thing: -5,
  place: -1,
  'list of places': -2.5,
  figure: -3,
};

const BARE: Partial<Readonly<Record<Evidence, number>>> = {
  mister: 3.5,
  'human occupation': 1,
  honorific: 4,
  'formal title': 3,
  title: 2,
  occupation: 2.3,
  kinship: 3,
  'apposed to': 1.5,
  kin: 1.5,
  batting: 3,
  age: 2,
  who: 1,
  apposition: 1,
  says: 1,
  'said by': 0.7,
  acts: 0.3,
  'human act': 1,
  named: 0.5,
  quoted: -2,
  the: -4,
  group: -3,
  thing: -3,
  place: -2.5,
  'list of places': -3,
  figure: -3,
};
