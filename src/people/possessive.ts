import type { Span } from '../text/span.ts';
import type { Candidate } from './candidate.ts';
import { datesWords } from './lists/demonyms.ts';
import { functionWords, kinship, personVerbs, speechVerbs } from './lists/speech.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import type { Word } from './word.ts';

/** The noun phrase after a possessive: “Sadiq’s predecessor”, up to the next mark, verb or preposition. */
export function possessiveOf(
  { paragraph: { words }, from, to }: Candidate,
  starts: ReadonlySet<number>,
): Span | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last?.possessive) return null;
  let end = to;
  while (end < words.length && end - to < 6 && owns(words, end, to) && !starts.has(words[end]?.start ?? -1))
    end += 1;
  const noun = words[end - 1];
  return end > to && noun ? { start: first.start, end: noun.end } : null;
}

/** “Vance’s wife, Usha Vance”: whether `next` names whom the name before owns; nobody is their own kin or deputy. */
export function isOwned(next: Candidate, { paragraph, to }: Candidate): boolean {
  const { words } = paragraph;
  const [last, noun, name] = [words[to - 1], words[next.from - 1], words[next.from]];
  if (!last?.possessive || !noun || !name || next.paragraph !== paragraph) return false;
  if (next.from === to || next.from - to > 6 || !/^,? $/.test(name.gap)) return false;
  const isPlain = words.slice(to + 1, next.from).every((word) => word.joined);
  return isPlain && (kinship.has(noun.key) || isTitle(noun.key));
}

function owns(words: readonly Word[], index: number, to: number): boolean {
  const word = words[index];
  if (!word || /^\d/.test(word.text)) return false;
  if (index === to ? !/^(?:['’]s?)? $/.test(word.gap) : !word.joined || words[index - 1]?.stop) return false;
  if (functionWords.has(word.key) || datesWords.has(word.key)) return false;
  if (index === to || isTitleModifier(word.key)) return true;
  return !speechVerbs.has(word.key) && !personVerbs.has(word.key) && !/(?:ed|ing)$/.test(word.key);
}
