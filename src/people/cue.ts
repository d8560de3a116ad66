import { bareCues, cues, pairedCues } from './lists/saying.ts';
import { isTitle } from './title-word.ts';
import type { Word } from './word.ts';

/** Whether the word at `index` is a verb that can carry quoted words, and no noun. */
export function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || (word.capital && !word.opens)) return false;
  const partner = pairedCues.get(word.key);
  if (partner) return partner === words[index + 1]?.key;
  if (bareCues.has(word.key)) return isBareCue(words, index);
  if (!cues.has(word.key)) return false;
  const before = words[index - 1];
  const isGerund = word.key.endsWith('ing') && /^(?:of|in|for|from|by|with)$/.test(before?.key ?? '');
  if (before && word.joined && !isGerund && NOUN_LEADS.has(before.key)) return false;
  if (!before && NOUNS.has(word.key) && word.capital) return false;
  if (before && (before.possessive || before.key === 'that') && NOUNS.has(word.key)) return false;
  return !(
    before &&
    NOUNS.has(word.key) &&
    !before.capital &&
    !/^(?:he|she|who|also|it|they|and)$/.test(before.key) &&
    !isTitle(before.key) &&
    !/s$/.test(word.key)
  );
}

/** “would say”, “went on to say”, “critics say”, “heard Lund shout” */
function isBareCue(words: readonly Word[], index: number): boolean {
  let at = index - 1;
  while (at > 0 && /^(?:also|even|often|still|now|only|not|\p{Ll}+ly)$/u.test(words[at]?.key ?? '')) at -= 1;
  const before = words[at];
  if (!before || !words[at + 1]?.joined) return false;
  if (BARE_LEADS.has(before.key)) return true;
  if (before.capital && words.slice(Math.max(0, at - 6), at).some(({ key }) => PERCEIVES.has(key)))
    return true;
  if (before.capital) return /^those$|[^s]s$/.test(words[0]?.key ?? '');
  return /[^s]s$/.test(before.key) && !before.possessive && !/^(?:is|was|has|this|its|his)$/.test(before.key);
}

export function isAdverb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  return (
    /^(?:\p{Ll}+ly|also|has|had|have|then|later|once|again|often|himself|herself|too|further|earlier|yesterday|today|recently|who've|would|will|could|did|does|only|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|never|always|now|still|since|once|been|in|\d+)$/u.test(
      word.key,
    ) && !(word.key === 'in' || word.key === 'on' ? !/day$/.test(words[index + 1]?.key ?? '') : false)
  );
}

export function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isAdverb(words, index)) return false;
  return true;
}

const BARE_LEADS: ReadonlySet<string> = new Set(
  `will would could can may might must should did does do to who they we i you some many others people most few`.split(
    ' ',
  ),
);

const PERCEIVES: ReadonlySet<string> = new Set('hear heard hears hearing let made'.split(' '));

const NOUN_LEADS: ReadonlySet<string> = new Set(
  'the a an his her their its these those this no any of in for with from by several such media news more to'.split(
    ' ',
  ),
);

const NOUNS: ReadonlySet<string> = new Set(
  `reports report claims claim comments notes answers posts calls call fears promises demands jokes quotes quote states
  remarks replies thought read shares reasons labels brands`.split(/\s+/),
);
