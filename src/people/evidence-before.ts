import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { brands } from './lists/brands.ts';
import { demonyms } from './lists/demonyms.ts';
import { thingHeads, thingStarts } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { kinship, personObjects, rivalVerbs, speechVerbs } from './lists/speech.ts';
import { occupations, sharedOccupations } from './lists/titles.ts';
import { isFormalTitle, isHonorific, isTitle } from './title-word.ts';
import { isGiven, isSurname } from './word-kinds.ts';
import type { Word } from './word.ts';

/** What stands before a candidate: its title, and the word in front of both. */
export function evidenceBefore(candidate: Candidate): readonly Evidence[] {
  const { paragraph, from, runFrom, title } = candidate;
  const { words } = paragraph;
  const start = title?.from ?? runFrom;
  const found = title ? ofTitle(candidate, title) : [];
  if (!title && start < from && demonyms.has(words[from - 1]?.key ?? '')) found.push('national');
  const lead = words[start - 1];
  const first = words[start];
  if (!lead || !first) return found;
  if (/& ?$/.test(first.gap) && !isGiven(words[start - 2]?.key ?? '')) found.push('thing');
  if (!title && lead.possessive && lead.capital && first.gap === ' ' && isBody(lead)) found.push('owned');
  if (first.joined && !(lead.stop && !lead.initial))
    return [...found, ...ofLead(lead), ...ofBareLead(candidate, start, lead)];
  if (first.gap === ', ' || first.gap === ': ' || /^,? [–—-] ?$/.test(first.gap)) {
    if (isApposed(lead)) found.push('apposed to');
    if (isKin(lead)) found.push('kin');
    if (places.has(lead.key) && lead.capital && !isOpening(words, start - 1)) found.push('list of places');
  } else if (/^,?[”"’'] $/.test(first.gap) && speechVerbs.has(lead.key)) found.push('said by');
  return found;
}

function ofTitle({ paragraph: { words }, from }: Candidate, title: { readonly to: number }): Evidence[] {
  const last = words[title.to - 1];
  if (!last || title.to !== from) return ['title'];
  const found: Evidence[] = [kindOf(last)];
  if (MISTER.test(last.key) && isSurname(words[from]?.key ?? '')) found.push('mister');
  if (isHuman(last.key)) found.push('human occupation');
  return found;
}

function kindOf({ key, stop }: Word): Evidence {
  if (isHonorific(key) && (stop || !NEEDS_STOP.has(key))) return 'honorific';
  return isFormalTitle(key) ? 'formal title' : 'title';
}

/** What the word right before a name and its title says by itself. */
function ofLead(lead: Word): readonly Evidence[] {
  return LEADS.filter(([, holds]) => holds(lead)).map(([evidence]) => evidence);
}

const LEADS: readonly (readonly [Evidence, (lead: Word) => boolean])[] = [
  ['human occupation', ({ key }) => isHuman(key)],
  ['occupation', ({ key, capital }) => !capital && (isTitle(key) || isTitle(key.replace(/s$/, '')))],
  ['kinship', isKin],
  ['object', ({ key }) => personObjects.has(key)],
  ['rival', ({ key }) => rivalVerbs.has(key)],
  ['batting', ({ text }) => BATTING.test(text)],
  ['said by', ({ key }) => speechVerbs.has(key)],
  ['named', ({ key }) => /^(?:named|called|nicknamed|dubbed|born)$/.test(key)],
  ['by', ({ key }) => key === 'by'],
];

/** What the word right before says of a name according to whether a title stands between. */
function ofBareLead(
  { paragraph, from, to, title }: Candidate,
  start: number,
  lead: Word,
): readonly Evidence[] {
  const { words } = paragraph;
  const found: Evidence[] = [];
  if (lead.key === 'by' && lead.opens && isAlone(words, from, to)) found.push('byline');
  if (title) return found;
  if (lead.key === 'the' && start === from) found.push('the');
  if (PLACE_LEADS.has(lead.key)) found.push('place');
  if (thingStarts.has(lead.key) && lead.capital) found.push('thing');
  const owner = words[start - 2];
  if (/^(?:of|for|to)$/.test(lead.key) && owner?.capital)
    found.push(isTitle(owner.key) && start < from ? 'office of' : 'place');
  return found;
}

/** “By ROSALIND THARPE” and the end of the line: in capitals throughout. */
function isAlone(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  return (
    words.slice(from, to).every((word) => word.shout || word.initial) &&
    (!next || next.key === 'and' || /[\n,]/.test(next.gap))
  );
}

/** “striker”, “actress”: no firm, team or country can be one. */
function isHuman(key: string): boolean {
  return occupations.has(key) && !sharedOccupations.has(key);
}

/** “the striker, …”, “his daughter, …”, “the Prime Minister, …” */
function isApposed(lead: Word): boolean {
  return isKin(lead) || (isTitle(lead.key) && (!lead.capital || isFormalTitle(lead.key)));
}

/** “In Seattle, …”: the place that ends at `at` opens the sentence and no list. */
function isOpening(words: readonly Word[], at: number): boolean {
  let first = at;
  while (at - first < 3 && words[first]?.joined && words[first - 1]?.capital) first -= 1;
  const word = words[first];
  return word?.opens === true && /^(?:in|at|from|near|on)$/.test(word.key);
}

/** “his sons”, “her daughter” */
function isKin({ key }: Word): boolean {
  return kinship.has(key) || (key.endsWith('s') && kinship.has(key.slice(0, -1))) || key === 'wives';
}

/** A country, firm or agency, which owns people only in a manner of speaking: “Kenya’s”, “Microsoft’s”. */
function isBody({ key, shout }: Word): boolean {
  return shout || places.has(key) || brands.has(key) || thingHeads.has(key);
}

const MISTER = /^(?:mr|mrs|ms)$/;

/** “c Lund b Reyes”: cricket’s short words for who caught, bowled and stumped. */
const BATTING = /^(?:c|b|st|lbw)$/;

/** Abbreviations that are other words, or agencies, without their full stop. */
const NEEDS_STOP: ReadonlySet<string> = new Set(
  'gov rep sen gen col hon pres maj fr br sr det insp cdr lt capt'.split(' '),
);

const PLACE_LEADS: ReadonlySet<string> = new Set(
  'in at near into outside across throughout via inside around'.split(' '),
);
