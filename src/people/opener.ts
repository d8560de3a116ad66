import { addressing, prepositions } from './lists/addressing.ts';
import { hasAgent } from './noun-attachments.ts';
import { pronoun, type Phrase } from './phrase.ts';
import { mentionStarting, type Placed, type Reading } from './reading.ts';
import { titleStart } from './title.ts';
import { isTitle, isTitleModifier } from './title-word.ts';

/** Where a verb has no subject at its side (“sat down and said”), the one that opens the sentence. */
export function opener(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  for (let start = 0; start < at; start += 1) {
    const word = words[start];
    if (!word || (start > 0 && !/[,–—]/.test(word.gap))) continue;
    if (/^(?:he|she)$/.test(word.key)) return pronoun(reading, word);
    const named = openingName(reading, start, at);
    if (named)
      return isAlone(reading, named.to, at)
        ? { speaker: named.person.name, source: null, reference: null }
        : null;
    if (start === 0 && !word.shout && !OPENS_ADJUNCT.test(word.key)) return null;
  }
  return null;
}

/** The person named in the noun phrase that starts at `from`: “The deputy spokesman of the Taliban, Lund”. */
function openingName(reading: Reading, from: number, to: number): Placed | null {
  const { words } = reading;
  for (let index = from; index < to; index += 1) {
    const word = words[index];
    if (!word || (index > from && /[;:–—]/.test(word.gap))) return null;
    const named = mentionStarting(reading, index);
    if (named) return words[named.to - 1]?.possessive || hasAgent(words, from, index) ? null : named;
    const isPlain =
      isTitle(word.key) || isTitleModifier(word.key) || word.capital || /^(?:the|of|for)$/.test(word.key);
    if (!isPlain || (index === from && OPENS_ADJUNCT.test(word.key))) return null;
  }
  return null;
}

/** No other person between a subject and its verb but those to whom or of whom somebody speaks. */
function isAlone(reading: Reading, from: number, to: number): boolean {
  const { words } = reading;
  for (let index = from; index < to; index += 1) {
    if (!mentionStarting(reading, index)) continue;
    const lead = words[titleStart(words, index) - 1]?.key ?? '';
    if (!addressing.has(lead) && !prepositions.has(lead)) return false;
  }
  return true;
}

/** What opens a sentence before its subject. */
const OPENS_ADJUNCT =
  /^(?:according|in|on|at|after|before|when|while|as|during|from|for|with|by|since|later|earlier|then|asked|\p{L}+ing|\p{L}+day)$/u;
