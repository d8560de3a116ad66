import type { Candidate } from './candidate.ts';
import { evidenceFor } from './evidence.ts';
import { brands } from './lists/brands.ts';
import { groupNouns } from './lists/organisations.ts';
import { personVerbs, speechVerbs } from './lists/speech.ts';
import { places } from './lists/places.ts';
import { isCommon, isGiven } from './word-kinds.ts';

/** What follows or precedes makes this use of the name something else: “the Haqqani network”, “in London”. */
export function speaksAgainst(candidate: Candidate): boolean {
  const { paragraph, from, to, title } = candidate;
  const { words } = paragraph;
  const word = words[from];
  const evidence = evidenceFor(candidate);
  if (
    evidence.has('the') &&
    words[to]?.joined &&
    (groupNouns.has(words[to]?.key ?? '') || words[to]?.capital)
  )
    return true;
  if (evidence.has('the') && !words[to]?.joined) return true;
  if (evidence.has('group') || evidence.has('thing')) return true;
  const next = words[to];
  if (
    next?.joined &&
    groupNouns.has(next.key) &&
    /^(?:network|dynasty|regime|company|foundation|group|estate|clan|administration|government)$/.test(
      next.key,
    )
  )
    return true;
  if (!word || to - from > 1 || title) return false;
  if (places.has(word.key))
    return !(
      evidence.has('says') ||
      evidence.has('said by') ||
      evidence.has('human act') ||
      evidence.has('occupation') ||
      evidence.has('object') ||
      word.possessive
    );
  if (word.opens && isCommon(word.key) && isGiven(word.key) && !evidence.has('says') && !isActing(candidate))
    return true;
  if (brands.has(word.key))
    return !(
      evidence.has('says') ||
      evidence.has('acts') ||
      evidence.has('object') ||
      evidence.has('said by') ||
      evidence.has('human act') ||
      evidence.has('occupation')
    );
  return false;
}

/** “Rose was eleven of twenty”, “Brooks’s lawyer”: a word that does or owns something is a name, where one is known. */
function isActing({ paragraph: { words }, to }: Candidate): boolean {
  const next = words[to];
  if (words[to - 1]?.possessive) return true;
  return (
    next?.joined === true &&
    (personVerbs.has(next.key) || speechVerbs.has(next.key) || AUXILIARY.has(next.key))
  );
}

const AUXILIARY: ReadonlySet<string> = new Set(
  'is was has had will would could did does also then who'.split(' '),
);
