import { COUNTRIES } from './lists/country-codes.ts';
import { demonyms } from './lists/demonyms.ts';
import { brands } from './lists/brands.ts';
import { groupNouns, thingHeads, thingStarts } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import {
  humanVerbs,
  kinship,
  personObjects,
  personVerbs,
  rivalVerbs,
  speechVerbs,
  weakVerbs,
} from './lists/speech.ts';
import { opensApposition } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import { occupations, sharedOccupations } from './lists/titles.ts';
import { isFormalTitle, isHonorific, isTitle } from './title-word.ts';
import { isGiven, isSurname } from './word-kinds.ts';
import type { Word } from './word.ts';

/** What the words around a candidate say for or against a person; each kind counts once for a name. */
export type Evidence =
  | 'honorific'
  | 'mister'
  | 'formal title'
  | 'title'
  | 'occupation'
  | 'human occupation'
  | 'office of'
  | 'kinship'
  | 'apposed to'
  | 'age'
  | 'who'
  | 'apposition'
  | 'country'
  | 'says'
  | 'said by'
  | 'acts'
  | 'human act'
  | 'by'
  | 'byline'
  | 'named'
  | 'listed'
  | 'of a place'
  | 'of a body'
  | 'owned'
  | 'national'
  | 'does'
  | 'object'
  | 'rival'
  | 'kin'
  | 'batting'
  | 'quoted'
  | 'the'
  | 'group'
  | 'thing'
  | 'place'
  | 'list of places'
  | 'figure';

/** The evidence around one candidate. */
export function evidenceFor(candidate: Candidate): ReadonlySet<Evidence> {
  const found = new Set<Evidence>();
  before(candidate, found);
  if (isQuoted(candidate)) found.add('quoted');
  after(candidate, found);
  return found;
}

function before({ paragraph, from, to, runFrom, title }: Candidate, found: Set<Evidence>): void {
  const { words } = paragraph;
  if (title) {
    const last = words[title.to - 1];
    if (last && title.to === from)
      found.add(
        isHonorific(last.key) && (last.stop || !NEEDS_STOP.has(last.key))
          ? 'honorific'
          : isFormalTitle(last.key)
            ? 'formal title'
            : 'title',
      );
    else found.add('title');
    if (/^(?:mr|mrs|ms)$/.test(last?.key ?? '') && title.to === from && isSurname(words[from]?.key ?? ''))
      found.add('mister');
    if (last && title.to === from && isHuman(last.key)) found.add('human occupation');
  }
  const start = title?.from ?? runFrom;
  if (!title && start < from && demonyms.has(words[from - 1]?.key ?? '')) found.add('national');
  const lead = words[start - 1];
  const first = words[start];
  if (!lead || !first) return;
  if (/& ?$/.test(first.gap) && !isGiven(words[start - 2]?.key ?? '')) found.add('thing');
  if (!title && lead.possessive && lead.capital && first.gap === ' ' && isBody(lead)) found.add('owned');
  if (first.joined && !(lead.stop && !lead.initial)) {
    if (isHuman(lead.key)) found.add('human occupation');
    if (isTitle(lead.key) && !lead.capital) found.add('occupation');
    else if (lead.key.endsWith('s') && isTitle(lead.key.slice(0, -1)) && !lead.capital)
      found.add('occupation');
    if (isKin(lead)) found.add('kinship');
    if (personObjects.has(lead.key)) found.add('object');
    if (rivalVerbs.has(lead.key)) found.add('rival');
    if (BATTING.test(lead.text)) found.add('batting');
    if (speechVerbs.has(lead.key)) found.add('said by');
    if (/^(?:named|called|nicknamed|dubbed|born)$/.test(lead.key)) found.add('named');
    if (lead.key === 'by') found.add('by');
    if (lead.key === 'by' && lead.opens && isAlone(words, from, to)) found.add('byline');
    if (lead.key === 'the' && !title && start === from) found.add('the');
    if (PLACE_LEADS.has(lead.key) && !title) found.add('place');
    if (thingStarts.has(lead.key) && lead.capital && !title) found.add('thing');
    if (
      (lead.key === 'of' || lead.key === 'for' || lead.key === 'to') &&
      !title &&
      words[start - 2]?.capital
    ) {
      found.add(isTitle(words[start - 2]?.key ?? '') && start < from ? 'office of' : 'place');
    }
  } else if (first.gap === ', ' || first.gap === ': ' || /^,? [–—-] ?$/.test(first.gap)) {
    if (isApposed(lead)) found.add('apposed to');
    if (isKin(lead)) found.add('kin');
    if (places.has(lead.key) && lead.capital && !isOpening(words, start - 1)) found.add('list of places');
  } else if (/^,?[”"’'] $/.test(first.gap) && speechVerbs.has(lead.key)) found.add('said by');
}

function after({ paragraph, from, to }: Candidate, found: Set<Evidence>): void {
  const { words } = paragraph;
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next) return;
  const { gap } = next;
  if (/^ ?& ?$/.test(gap) && !isGiven(next.key)) found.add('thing');
  if (next.joined && !last.stop) {
    if (
      next.key === 'of' &&
      words[to + 1]?.capital &&
      (places.has(words[to + 1]?.key ?? '') || places.has(`${words[to + 1]?.key} ${words[to + 2]?.key}`))
    )
      found.add('of a place');
    else if (next.key === 'of' && words[to + 1]?.capital) found.add('of a body');
    if (BATTED.test(next.text)) found.add('batting');
    verb(words, to, found);
    if (groupNouns.has(next.key) && !next.capital && words[from - 1]?.key === 'the') found.add('group');
    if (
      groupNouns.has(next.key) &&
      !next.capital &&
      to - from > 1 &&
      !/^(?:family|campaign|brothers|act|stock|shares|unit|company)$/.test(next.key)
    )
      found.add('thing');
    if (PHENOMENA.test(next.key)) found.add('thing');
    if (next.key === 'aged') found.add('age');
  } else if (last.possessive && /^ ?$/.test(gap)) {
    if (DISEASES.test(next.key)) found.add('thing');
  } else if (/^,? ?\($/.test(gap)) {
    if (/^\d{1,2}$/.test(next.text)) found.add('age');
    else if (COUNTRY_CODE.test(next.text)) found.add('country');
    else if (next.text.length === 2 && next.shout) found.add('figure');
    else if (next.capital && (places.has(next.key) || demonyms.has(next.key))) found.add('country');
  } else if (gap === ', ' || /^,? ?[–—] ?$/.test(gap) || gap === ' - ') {
    if (/^\d{1,2}$/.test(next.text) && /^[,;.) ]/.test(words[to + 1]?.gap ?? ',')) {
      const then = words[to + 1];
      if (then && !then.joined) found.add('age');
    } else if (/^(?:who|whose|whom)$/.test(next.key)) found.add('who');
    else if (next.key === 'aged') found.add('age');
    else if (opensApposition(words, to)) found.add('apposition');
    else if (places.has(next.key) && next.capital && gap === ', ') found.add('list of places');
    if (
      places.has(
        words
          .slice(to, to + 2)
          .map((w) => w.key)
          .join(' '),
      )
    )
      found.add('list of places');
  } else if (/^,[”"] $/.test(gap) || gap === ': ' || gap === ': "' || gap === ': “') {
    if (speechVerbs.has(next.key) && !next.capital) found.add('says');
  }
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

/** The name alone stands between quotation marks, as titles and code names do. */
function isQuoted({ paragraph: { words, text, start }, from, to }: Candidate): boolean {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return false;
  return (
    /["“‘]/.test(text[first.start - start - 1] ?? '') &&
    /^[,.]?["”’]/.test(text.slice(last.end - start, last.end - start + 2))
  );
}

/** A verb of speech or action after the name, past an adverb. */
function verb(words: readonly Word[], at: number, found: Set<Evidence>): void {
  let index = at;
  while (
    index < at + 2 &&
    /(?:ly|^also|^has|^had|^have|^then|^later|^once|^himself|^himself|^himself|^herself)$/.test(
      words[index]?.key ?? '',
    ) &&
    words[index + 1]?.joined
  )
    index += 1;
  const word = words[index];
  if (!word || word.capital) {
    return;
  }
  if (speechVerbs.has(word.key)) found.add('says');
  if (personVerbs.has(word.key)) found.add('acts');
  if (personVerbs.has(word.key) && !weakVerbs.has(word.key)) found.add('does');
  if (humanVerbs.has(word.key)) found.add('human act');
  if (/^(?:who|whose)$/.test(word.key)) found.add('who');
}

/** “c Lund b Reyes”: cricket’s short words for who caught, bowled and stumped. */
const BATTING = /^(?:c|b|st|lbw)$/;
const BATTED = /^(?:c|b|lbw|st)$/;

/** What is called after whom found or had it: “Lou Gehrig’s disease”. */
const DISEASES = /^(?:disease|syndrome|lymphoma|sarcoma|palsy|law|theorem|paradox)$/;

/** The same without a possessive: “the Higgs boson”. */
const PHENOMENA = /^(?:boson|theorem|equation|constant|telescope|comet|syndrome|disease|reflex)$/;

/** Abbreviations that are other words, or agencies, without their full stop. */
const NEEDS_STOP: ReadonlySet<string> = new Set(
  'gov rep sen gen col hon pres maj fr br sr det insp cdr lt capt'.split(' '),
);

const PLACE_LEADS: ReadonlySet<string> = new Set(
  'in at near into outside across throughout via inside around'.split(' '),
);
/** The codes that sport and the Olympic Games write after a name, a party with its state, and the usual short forms. */
const COUNTRY_CODE = new RegExp(`^(?:${COUNTRIES.replaceAll(' ', '|')}|[DRI]-\\p{L}+|U\\.S|U\\.K)$`, 'u');
