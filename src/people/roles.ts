import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { opensApposition } from './evidence.ts';
import { demonyms } from './lists/demonyms.ts';
import { places } from './lists/places.ts';
import { kinship } from './lists/speech.ts';
import type { Role } from './person.ts';
import { isHonorific, isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';
import { isCommon } from './word-kinds.ts';

/**
 * How the text describes the person of these mentions: titles before and appositions around the full name, each
 * once. A name of one word counts only where the text gives no fuller one.
 */
export function rolesOf(text: string, candidates: readonly Candidate[], starts: ReadonlySet<number>): Role[] {
  const roles: Role[] = [];
  const hasFull = candidates.some((each) => each.to - each.from > 1);
  for (const candidate of candidates) {
    if (candidate.paragraph.shouted || (hasFull && candidate.to - candidate.from === 1)) continue;
    for (const role of [
      titleBefore(text, candidate),
      appositionBefore(text, candidate),
      appositionAfter(text, candidate, starts),
    ]) {
      if (
        role &&
        isWhole(role) &&
        !roles.some((other) => other.text.toLowerCase() === role.text.toLowerCase())
      )
        roles.push(role);
    }
  }
  return roles;
}

/** “his assistant” and “who heads it” mean nothing outside their sentence. */
function isWhole({ text }: Role): boolean {
  return !/^(?:his|her|their|its|my|our|your|who|whose|whom|which|that)\b/i.test(text);
}

/** “Taliban Foreign Minister”, “former striker”; a mere form of address is no role. */
function titleBefore(text: string, { paragraph: { words }, from }: Candidate): Role | null {
  const start = titleStart(words, from);
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
    if (word.stop && next.opens && !isTitle(word.key)) break;
    const capital =
      word.capital &&
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
      continue;
    } else break;
    if (word.possessive) break;
  }
  while (start < at && words[start] && LINKS.has(words[start]?.key ?? '')) start += 1;
  return words.slice(start, at).some((word) => isTitle(word.key)) ? start : at;
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

/** “Sadiq’s predecessor, …”, “His wife, …”, “the team’s coach, …”: a noun phrase that the name explains. */
function appositionBefore(text: string, { paragraph: { words }, from }: Candidate): Role | null {
  const name = words[from];
  const head = words[from - 1];
  if (!name || !head || name.gap !== ', ' || head.capital || !(isTitle(head.key) || kinship.has(head.key)))
    return null;
  let start = from - 1;
  while (start > 0 && from - start < 9) {
    const word = words[start];
    const before = words[start - 1];
    if (!word || !before || word.opens || DETERMINERS.has(word.key)) break;
    if (before.possessive && /^ $/.test(word.gap)) {
      start -= 1;
      continue;
    }
    if (!word.joined) break;
    if (
      !before.capital &&
      !DETERMINERS.has(before.key) &&
      !isTitle(before.key) &&
      !isTitleModifier(before.key)
    )
      break;
    start -= 1;
  }
  const first = words[start];
  if (!first || start === from - 1) return null;
  const span = { start: first.start, end: head.end };
  return { text: text.slice(span.start, span.end), spans: [span] };
}

/** “…, Pakistan’s newly appointed special envoy for Afghan affairs, …”: to the next comma, dash or full stop. */
function appositionAfter(
  text: string,
  { paragraph: { words }, to }: Candidate,
  starts: ReadonlySet<number>,
): Role | null {
  const first = words[to];
  if (!first || !/^, $|^ [–—] $|^[–—]$/.test(first.gap) || !opensApposition(words, to)) return null;
  let end = to;
  let title = -1;
  for (; end < words.length && end - to < 24; end += 1) {
    const word = words[end];
    if (!word) break;
    if (end > to && /[,;:–—()“”"]/.test(word.gap)) break;
    if (end > to && words[end - 1]?.stop && word.opens) break;
    if (title >= 0 && CLAUSE.has(word.key)) break;
    if (starts.has(word.start) && isTitle(words[end - 1]?.key ?? '')) return null;
    if (isTitle(word.key)) title = end;
  }
  const last = words[end - 1];
  if (!last || title < 0) return null;
  const span = { start: first.start, end: last.possessive ? last.tail : last.end };
  return { text: text.slice(span.start, span.end), spans: [span] };
}

const LINKS: ReadonlySet<string> = new Set('of to for the and'.split(' '));
const OWNERS: ReadonlySet<string> = new Set('his her their its my our your whose'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its my our'.split(' '));
const CLAUSE: ReadonlySet<string> = new Set(
  'who which that whose said says told was is has had were and but as when while'.split(' '),
);
