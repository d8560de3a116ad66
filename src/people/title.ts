import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { ABBREVIATED } from './lists/name-words.ts';
import { demonyms } from './lists/demonyms.ts';
import { thingHeads } from './lists/organisations.ts';
import { places } from './lists/places.ts';
import { functionWords } from './lists/speech.ts';
import type { Role } from './person.ts';
import { isHonorific, isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';
import { isCommon } from './word-kinds.ts';

/** “Taliban Foreign Minister”, “former striker”; a mere form of address is no role. */
export function titleBefore(
  text: string,
  { paragraph: { words }, from }: Candidate,
  starts: ReadonlySet<number>,
): Role | null {
  const start = wholeStart(words, titleStart(words, from), from, starts);
  if (start === null) return null;
  const first = words[start];
  if (start === from || !first || !words[from]?.joined) return null;
  if (first.joined && OWNERS.has(words[start - 1]?.key ?? '')) return null;
  let end = from;
  while (end - 1 > start && isHonorific(words[end - 1]?.key ?? '')) end -= 1;
  const own = words.slice(start, end);
  if (own.every((word) => isHonorific(word.key)) || !own.some((word) => isTitle(word.key))) return null;
  const last = words[end - 1];
  if (!last) return null;
  const span = { start: first.start, end: last.tail };
  const shared = sharedModifier(words, start, own);
  const title = text.slice(span.start, span.end);
  return shared
    ? { text: `${text.slice(shared.start, shared.end)} … ${title}`, spans: [shared, span] }
    : { text: title, spans: [span] };
}

/** Where the title right before the word at `at` begins; `at` itself where none stands there. */
export function titleStart(words: readonly Word[], at: number): number {
  let start = at;
  let link = at;
  for (let index = at - 1; index >= 0 && at - index < 14; index -= 1) {
    const word = words[index];
    const next = words[index + 1];
    if (!word || !next || (!next.joined && !word.possessive)) break;
    if (word.possessive && index === at - 1) break;
    if (word.possessive && !(word.capital && places.has(word.key) && next.gap === ' ')) break;
    if (word.stop && next.opens && !ABBREVIATED.has(word.key)) break;
    const capital =
      word.capital &&
      !(word.opens && functionWords.has(word.key)) &&
      !(
        word.opens &&
        isCommon(word.key) &&
        !isTitle(word.key) &&
        !isTitleModifier(word.key) &&
        !places.has(word.key) &&
        !/^(?:north|south|east|west)/.test(word.key)
      );
    if (word.key === 'and' && !isTitle(words[index - 1]?.key ?? '')) break;
    if (isTitle(word.key) || isTitleModifier(word.key)) {
      start = index;
      link = index;
    } else if (capital) {
      start = index;
      link = index;
    } else if (index < at - 1 && LINKS.has(word.key) && link === index + 1) {
      if (word.key !== 'and' && !next.capital && isTitle(next.key)) break;
      continue;
    } else break;
    if (word.possessive) break;
  }
  while (start < at && words[start] && LINKS.has(words[start]?.key ?? '')) start += 1;
  return words.slice(start, at).some((word) => isTitle(word.key)) ? start : at;
}

/**
 * Where the noun phrase begins whose title starts at `start`: at its owner (“Ford’s chief executive”) and with the
 * whole of an organisation's name (“Mill and Dock Workers’ Union president”); null where “and” leaves it in doubt.
 */
function wholeStart(
  words: readonly Word[],
  start: number,
  to: number,
  starts: ReadonlySet<number>,
): number | null {
  if (start === to) return start;
  let at = start;
  while (at > 0 && start - at < 12) {
    const [word, before, third, fourth] = [words[at], words[at - 1], words[at - 2], words[at - 3]];
    if (!word || !before || word.opens) break;
    if (before.possessive && /^['’]? $/.test(word.gap)) {
      at -= 1;
      if (before.capital) continue;
      while (at > 0 && words[at]?.joined && !DETERMINERS.has(words[at]?.key ?? '') && start - at < 8) at -= 1;
      return DETERMINERS.has(words[at]?.key ?? '') ? at : start;
    }
    if (!word.joined || !word.capital) break;
    if (before.capital) {
      if (functionWords.has(before.key) || before.stop) break;
      at -= 1;
    } else if (/^(?:of|for)$/.test(before.key) && third?.capital && before.joined) at -= 2;
    else if (before.key === 'the' && /^(?:of|for)$/.test(third?.key ?? '') && fourth?.capital) at -= 3;
    else if (before.key === 'and' && before.joined && third?.capital) {
      let run = at - 2;
      while (run > 0 && words[run]?.joined && words[run - 1]?.capital) run -= 1;
      if (words.slice(run, at - 1).some((each) => starts.has(each.start))) break;
      if (places.has(third.key) || demonyms.has(third.key) || isTitle(third.key)) break;
      const named = words.slice(at, to).some((each) => each.capital && thingHeads.has(each.key));
      if (!named && !isTitleModifier(third.key)) return null;
      at -= 2;
    } else break;
  }
  return at;
}

/** The nationality or place that opens the title of the person before, where “and” joins two titles of one kind. */
function sharedModifier(words: readonly Word[], start: number, own: readonly Word[]): Span | null {
  const and = words[start - 1];
  if (!and || and.key !== 'and' || own.some((word) => demonyms.has(word.key) || places.has(word.key)))
    return null;
  const head = own.at(-1)?.key;
  let end = start - 1;
  while (end > 0 && words[end - 1]?.capital && !isTitle(words[end - 1]?.key ?? '') && words[end]?.joined)
    end -= 1;
  if (words[end - 1]?.key !== head || end === start - 1) return null;
  let first = end - 1;
  while (first > 0 && words[first]?.joined && words[first - 1]?.capital && !words[first - 1]?.opens)
    first -= 1;
  let last = first;
  while (last < end && (demonyms.has(words[last]?.key ?? '') || places.has(words[last]?.key ?? '')))
    last += 1;
  const [a, b] = [words[first], words[last - 1]];
  return last > first && a && b ? { start: a.start, end: b.end } : null;
}

const LINKS: ReadonlySet<string> = new Set('of to for the and'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his her their its my our your whose'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its my our'.split(' '));
