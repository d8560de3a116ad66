import { speechVerbs } from './lists/speech.ts';
import type { Word } from './word.ts';

export function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !speechVerbs.has(word.key) || (word.capital && !word.opens)) return false;
  const before = words[index - 1];
  if (before && NOUN_LEADS.has(before.key)) return false;
  if (!before && NOUNS.has(word.key) && word.capital) return false;
  if (isDenied(words, index) || isPassive(words, index)) return false;
  if (before?.possessive && NOUNS.has(word.key)) return false;
  return !(
    before &&
    NOUNS.has(word.key) &&
    !before.capital &&
    !/^(?:he|she|who|also|it|they|and)$/.test(before.key) &&
    !/s$/.test(word.key)
  );
}

/** “did not say”, “has never said” */
function isDenied(words: readonly Word[], index: number): boolean {
  return /^(?:not|never|nor|cannot)$|n't$/.test(words[index - 1]?.key ?? '');
}

/** “was told”, “is claimed to be”: somebody else speaks; “was quoted as saying” is read by itself. */
function isPassive(words: readonly Word[], index: number): boolean {
  const key = words[index]?.key ?? '';
  if (!/(?:ed|told|said|read|thought|felt)$/.test(key) || /^(?:quoted|cited|reported)$/.test(key))
    return false;
  let at = index - 1;
  while (at > 0 && /^(?:\p{Ll}+ly|also|not|then|later|once|again|often)$/u.test(words[at]?.key ?? ''))
    at -= 1;
  return words[at + 1]?.joined === true && /^(?:is|are|was|were|be|been|being)$/.test(words[at]?.key ?? '');
}

export function isAdverb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  return (
    /^(?:\p{Ll}+ly|also|has|had|have|then|later|once|again|often|himself|herself|too|further|earlier|yesterday|today|recently|who've|would|will|could|did|does|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|never|always|been|in|\d+)$/u.test(
      word.key,
    ) && !(word.key === 'in' || word.key === 'on' ? !/day$/.test(words[index + 1]?.key ?? '') : false)
  );
}

export function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isAdverb(words, index)) return false;
  return true;
}

const NOUN_LEADS: ReadonlySet<string> = new Set(
  'the a an his her their its these those this that no some any of in for with from by many several such media news more other to'.split(
    ' ',
  ),
);

const NOUNS: ReadonlySet<string> = new Set(
  'reports report claims claim comments notes answers posts calls call fears promises demands jokes quotes quote states remarks replies thought read'.split(
    ' ',
  ),
);
