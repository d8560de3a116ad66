import { opensApposition } from './apposition.ts';
import type { Candidate } from './candidate.ts';
import type { Evidence } from './evidence.ts';
import { COUNTRIES } from './lists/country-codes.ts';
import { demonyms } from './lists/demonyms.ts';
import { groupNouns } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { humanVerbs, personVerbs, speechVerbs, weakVerbs } from './lists/speech.ts';
import { isGiven } from './word-kinds.ts';
import type { Word } from './word.ts';

/** What stands behind a candidate: a verb, a noun that it describes, brackets, an apposition, a list. */
export function evidenceAfter({ paragraph: { words }, from, to }: Candidate): readonly Evidence[] {
  const last = words[to - 1];
  const next = words[to];
  if (!last || !next) return [];
  const found: Evidence[] = /^ ?& ?$/.test(next.gap) && !isGiven(next.key) ? ['thing'] : [];
  return [...found, ...behind(words, from, to, last, next)];
}

function behind(
  words: readonly Word[],
  from: number,
  to: number,
  last: Word,
  next: Word,
): readonly Evidence[] {
  const { gap, key } = next;
  if (next.joined && !last.stop) return [...ofVerb(words, to), ...ofNoun(words, from, to, next)];
  if (last.possessive && /^ ?$/.test(gap)) return OWNED.test(key) ? ['thing'] : [];
  if (/^,? ?\($/.test(gap)) return inBrackets(next);
  if (gap === ', ' || gap === ' - ' || /^,? ?[–—] ?$/.test(gap)) return behindComma(words, to, next);
  if (/^,[”"] $|^: ["“]?$/.test(gap)) return speechVerbs.has(key) && !next.capital ? ['says'] : [];
  return [];
}

/** The noun or the place right behind a name: “the Lund network”, “Lund of Ghana”, “Lund aged 40”. */
function ofNoun(words: readonly Word[], from: number, to: number, next: Word): readonly Evidence[] {
  const found: Evidence[] = [];
  const [second, third] = [words[to + 1], words[to + 2]];
  if (next.key === 'of' && second?.capital)
    found.push(
      places.has(second.key) || places.has(`${second.key} ${third?.key}`) ? 'of a place' : 'of a body',
    );
  if (BATTED.test(next.text)) found.push('batting');
  if (groupNouns.has(next.key) && !next.capital) {
    if (words[from - 1]?.key === 'the') found.push('group');
    if (to - from > 1 && !PEOPLES.test(next.key)) found.push('thing');
  }
  if (PHENOMENA.test(next.key)) found.push('thing');
  if (next.key === 'aged') found.push('age');
  return found;
}

/** “Lund (34)”, “Lund (GHA)”, “Lund (AI)” */
function inBrackets(next: Word): readonly Evidence[] {
  if (/^\d{1,2}$/.test(next.text)) return ['age'];
  if (COUNTRY_CODE.test(next.text)) return ['country'];
  if (next.text.length === 2 && next.shout) return ['figure'];
  return next.capital && (places.has(next.key) || demonyms.has(next.key)) ? ['country'] : [];
}

/** “Lund, 34,”, “Lund, who …”, “Lund, a judge”, “Lund, Ghana” */
function behindComma(words: readonly Word[], to: number, next: Word): readonly Evidence[] {
  const then = words[to + 1];
  const found: Evidence[] = [];
  if (/^\d{1,2}$/.test(next.text) && /^[,;.) ]/.test(then?.gap ?? ',')) {
    if (then && !then.joined) found.push('age');
  } else if (/^(?:who|whose|whom)$/.test(next.key)) found.push('who');
  else if (next.key === 'aged') found.push('age');
  else if (opensApposition(words, to)) found.push('apposition');
  else if (places.has(next.key) && next.capital && next.gap === ', ') found.push('list of places');
  if (places.has(`${next.key} ${then?.key}`)) found.push('list of places');
  return found;
}

/** A verb of speech or action after the name, past an adverb. */
function ofVerb(words: readonly Word[], at: number): readonly Evidence[] {
  let index = at;
  while (index < at + 2 && ADVERB.test(words[index]?.key ?? '') && words[index + 1]?.joined) index += 1;
  const word = words[index];
  return word && !word.capital
    ? VERBS.filter(([, holds]) => holds(word.key)).map(([evidence]) => evidence)
    : [];
}

const VERBS: readonly (readonly [Evidence, (key: string) => boolean])[] = [
  ['says', (key) => speechVerbs.has(key)],
  ['acts', (key) => personVerbs.has(key)],
  ['does', (key) => personVerbs.has(key) && !weakVerbs.has(key)],
  ['human act', (key) => humanVerbs.has(key)],
  ['who', (key) => /^(?:who|whose)$/.test(key)],
];

const ADVERB = /ly$|^(?:also|has|had|have|then|later|once|himself|herself)$/;

/** “Lund c Reyes b Qorri”: cricket’s short words for how a batsman was out. */
const BATTED = /^(?:c|b|lbw|st)$/;

/** Groups of people, and what one person does or has as well. */
const PEOPLES = /^(?:family|campaign|brothers|act|stock|shares|unit|company)$/;

/** What is called after whom found or had it: “Lou Gehrig’s disease”. */
const OWNED = /^(?:disease|syndrome|lymphoma|sarcoma|palsy|law|theorem|paradox)$/;

/** The same without a possessive: “the Higgs boson”. */
const PHENOMENA = /^(?:boson|theorem|equation|constant|telescope|comet|syndrome|disease|reflex)$/;

/** The codes that sport and the Olympic Games write after a name, a party with its state, and the usual short forms. */
const COUNTRY_CODE = new RegExp(`^(?:${COUNTRIES.replaceAll(' ', '|')}|[DRI]-\\p{L}+|U\\.S|U\\.K)$`, 'u');
