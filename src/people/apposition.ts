import type { Candidate } from './candidate.ts';
import { thingHeads } from './lists/organisations.ts';
import { functionWords, kinship, personVerbs, speechVerbs } from './lists/speech.ts';
import type { Role } from './person.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';

/** “, the envoy …”, “, a retired colonel”, “, head of …”: a word for a person within eight words and the same clause. */
export function opensApposition(words: readonly Word[], at: number): boolean {
  for (let index = at; index < at + 9; index += 1) {
    const word = words[index];
    if (!word) return false;
    if (index > at && /[,;:.()“”"]/.test(word.gap) && !word.gap.startsWith('.')) return false;
    if (isTitle(word.key)) return true;
    if (index > at && words[index - 1]?.possessive) continue;
    if (speechVerbs.has(word.key) || STOPS.has(word.key)) return false;
    if (
      index === at &&
      !/^(?:a|an|the|his|her|their|its|one|chief|former|then|who|formerly)$/.test(word.key) &&
      !word.capital &&
      !isTitleModifier(word.key)
    )
      return false;
  }
  return false;
}

/** “Sadiq’s predecessor, …”, “His wife, …”, “the team’s coach, …”: a noun phrase that the name explains. */
export function appositionBefore(text: string, { paragraph: { words }, from }: Candidate): Role | null {
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
export function appositionAfter(
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
    const listed = end > to && word.gap === ', ' && title >= 0 ? listEnd(words, end, starts) : 0;
    if (listed < 0) return null;
    if (listed > 0) {
      end = listed;
      continue;
    }
    if (end > to && /[,;:–—()“”"]/.test(word.gap)) break;
    if (end > to && words[end - 1]?.stop && word.opens) break;
    if (title >= 0 && word.key === 'and' ? !isCoordinated(words, end, starts) : endsRole(word, title)) break;
    if (starts.has(word.start) && isTitle(words[end - 1]?.key ?? '')) return null;
    if (isTitle(word.key)) title = end;
  }
  while (end > to && LINKS.has(words[end - 1]?.key ?? '')) end -= 1;
  const last = words[end - 1];
  if (!last || title < 0 || title >= end) return null;
  const span = { start: first.start, end: last.possessive ? last.tail : last.end };
  return { text: text.slice(span.start, span.end), spans: [span] };
}

/** A clause begins: “who …” anywhere, the others after the word for a person. */
function endsRole({ key }: Word, title: number): boolean {
  return /^(?:who|whose|whom)$/.test(key) || (title >= 0 && CLAUSE.has(key));
}

/** “the Harbour and Rail Workers’ Union”: whether the “and” at `at` goes on with the noun phrase before it. */
function isCoordinated(words: readonly Word[], at: number, starts: ReadonlySet<number>): boolean {
  const next = words[at + 1];
  if (!next?.joined || starts.has(next.start)) return false;
  if (next.capital) return true;
  if (next.key === 'the') return words[at + 2]?.capital === true && !starts.has(words[at + 2]?.start ?? -1);
  if (DETERMINERS.has(next.key) || functionWords.has(next.key)) return false;
  if (isTitle(next.key) || isTitleModifier(next.key)) return true;
  return !speechVerbs.has(next.key) && !personVerbs.has(next.key) && !/(?:ed|ly)$/.test(next.key);
}

/**
 * Where a list in capitals ends that a comma goes on with at `at` (“the Fish, Fruit and Flower Traders’ Union”): the
 * number of its last word; 0 where there is no list, -1 where nothing tells that it is one name.
 */
function listEnd(words: readonly Word[], at: number, starts: ReadonlySet<number>): number {
  if (!words[at - 1]?.capital) return 0;
  let index = at;
  for (; index < words.length && index - at < 6; index += 1) {
    const word = words[index];
    if (!word?.capital || starts.has(word.start) || isTitle(word.key)) return 0;
    if (words[index + 1]?.key === 'and') break;
    if (!words[index + 1]?.joined && words[index + 1]?.gap !== ', ') return 0;
  }
  const next = words[index + 2];
  if (words[index + 1]?.key !== 'and' || !next?.capital || starts.has(next.start)) return 0;
  let last = index + 2;
  while (words[last + 1]?.capital && /^['’s]{0,2} $/.test(words[last + 1]?.gap ?? '')) last += 1;
  return words.slice(index + 2, last + 1).some((word) => thingHeads.has(word.key)) ? last : -1;
}

const LINKS: ReadonlySet<string> = new Set('of to for the and'.split(' '));
const DETERMINERS: ReadonlySet<string> = new Set('the a an his her their its my our'.split(' '));
const CLAUSE: ReadonlySet<string> = new Set(
  'who which that whose said says told was is has had were and but as when while'.split(' '),
);
const STOPS: ReadonlySet<string> = new Set(
  'and but or which that is was has had were are will would in on at from with'.split(' '),
);
