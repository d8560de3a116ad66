import { isAdverb } from './cue.ts';
import { denials } from './lists/saying.ts';
import type { Word } from './word.ts';

/** Whether the verb of speech at `cue` is denied, supposed, asked about or left open: “if she had said”, “denied that he called”. */
export function isUnsaid(words: readonly Word[], cue: number): boolean {
  if (words.slice(0, cue).some(({ key }) => INVENTED.test(key))) return true;
  let isOwnVerb = true;
  for (let at = cue - 1; at >= 0 && cue - at < REACH; at -= 1) {
    const word = words[at];
    if (!word || /[,;:()—–]/.test(words[at + 1]?.gap ?? '')) return false;
    if (CLAUSE_OPENS.has(word.key)) return false;
    if (SUPPOSES.has(word.key) || (denials.has(word.key) && !word.possessive)) return true;
    isOwnVerb &&= isAdverb(words, at) || isNegative(word) || MODALS.has(word.key);
    if (!isOwnVerb) continue;
    if (isNegative(word)) return true;
    if (MODALS.has(word.key)) return !isOnly(words, at, cue);
  }
  return false;
}

/** “was told”, “has been described as”: somebody else speaks; “was quoted as saying” is read by itself. */
export function isPassive(words: readonly Word[], cue: number): boolean {
  const key = words[cue]?.key ?? '';
  if (!/(?:ed|told|said|read|thought|felt|written)$/.test(key) || /^(?:quoted|cited|reported)$/.test(key))
    return false;
  let at = cue - 1;
  while (at > 0 && /^(?:\p{Ll}+ly|also|not|then|later|once|again|often)$/u.test(words[at]?.key ?? ''))
    at -= 1;
  return words[at + 1]?.joined === true && /^(?:is|are|was|were|be|been|being)$/.test(words[at]?.key ?? '');
}

function isNegative({ key }: Word): boolean {
  return /^(?:not|never|nor|cannot)$|n't$/.test(key);
}

/** “would say only”, “would only say” */
function isOnly(words: readonly Word[], from: number, cue: number): boolean {
  return words.slice(from, cue + 2).some(({ key }) => key === 'only');
}

/** “a fake post in which she says” */
const INVENTED =
  /^(?:fake|false|falsely|fabricated|doctored|bogus|spoof|fictional|fictitious|satirical|parody)$/;

/** How many words back a clause is read. */
const REACH = 16;

const CLAUSE_OPENS: ReadonlySet<string> = new Set(
  'and but then who which because when after before until while as since though although'.split(' '),
);
const SUPPOSES: ReadonlySet<string> = new Set(
  'if whether unless nobody neither no without accused far instead rather short avoid avoided avoids against'.split(
    ' ',
  ),
);
const MODALS: ReadonlySet<string> = new Set('would could might may should must'.split(' '));
