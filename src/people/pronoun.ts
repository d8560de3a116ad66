import { addresseesOf, isBehindPreposition } from './addressee.ts';
import type { Article } from './article.ts';
import { firstFrom } from './first-from.ts';
import { namedBetween, type Named } from './named.ts';
import type { ArticlePerson } from './person.ts';
import type { Reading } from './reading.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import { wordsOf, type Word } from './word.ts';

/**
 * The one person whom “he” or “she” fits. Going back sentence by sentence, through this paragraph and the one above,
 * the first sentence that names anyone decides: its subject, or its only person unless the sentence before has a
 * subject of its own; who was just quoted counts as named. Left out are people whose name or form of address goes
 * with the other pronoun, and those to whom somebody speaks or writes.
 */
export function resolvePronoun(reading: Reading, word: Word): string | null {
  const { text, clause, names, last, byName, allSentences } = reading;
  const { near, above, paragraph } = clause;
  const from = Math.max(above?.start ?? paragraph.start, word.start - REACH);
  const isAble = ({ person, start }: Named): boolean =>
    goesWith(reading, person, word) && !near.some((quote) => quote.start < start && start < quote.end);
  const isNamed = namedBetween(names, word.start - FAR, word.start).some(isAble);
  if (!isNamed && !last?.speaker) return null;
  let doubtful: string | null = null;
  let isOther = false;
  /** Whom the pronoun fits, unless a sentence passed by is about somebody unnamed who may be either of two. */
  const settle = (name: string): string | null =>
    isOther && namedBetween(names, from, word.start).some((each) => isAble(each) && each.person.name !== name)
      ? null
      : name;
  const until = firstFrom(allSentences, word.start);
  for (let index = 0; index < until; index += 1) {
    const sentence = allSentences[until - 1 - index];
    if (!sentence || sentence.end <= from) break;
    const start = Math.max(from, sentence.start);
    const end = Math.min(sentence.end, word.start);
    const all = namedBetween(names, start, end);
    const isOwn = index === 0 && !/[.!?]["”’)]*\s*$/.test(text.slice(start, word.start));
    const addressees = addresseesOf(text, start, all);
    const named = all.filter(
      (each) =>
        isAble(each) &&
        !addressees.has(each) &&
        !(isOwn && isBehindPreposition(text, start, each, word.start)),
    );
    const found = new Set(named.map(({ person }) => person.name));
    const speaker = last?.speaker && last.start >= start && last.start < end ? last.speaker : null;
    const spoke = speaker !== null && (found.size === 0 || found.has(speaker)) ? speaker : null;
    if (spoke !== null && goesWith(reading, byName.get(spoke), word)) return doubtful ? null : spoke;
    const subject = subjectOf(text, start, named);
    if (doubtful) return subject && subject !== doubtful ? null : settle(doubtful);
    if (subject) return settle(subject);
    if (found.size > 1) return null;
    const [only] = found;
    if (only === undefined) {
      isOther ||= index > 0 && SOMEBODY.test(text.slice(start, Math.min(end, start + 60)));
      continue;
    }
    doubtful = only;
  }
  if (doubtful !== null) return settle(doubtful);
  return isOther ? null : onlyPerson(namedBetween(names, word.start - FAR, word.start).filter(isAble));
}

/** One person alone who was named for many paragraphs. */
function onlyPerson(named: readonly Named[]): string | null {
  const [one] = named;
  return one && named.every(({ person }) => person === one.person) ? one.person.name : null;
}

/** Whether nothing in a person's name or form of address speaks against the pronoun. */
export function goesWith({ pronounOf }: Article, person: ArticlePerson | undefined, { key }: Word): boolean {
  const gender = person ? pronounOf(person) : null;
  return gender === null || gender === (key === 'she' ? 'she' : 'he');
}

/** The person who opens the sentence, past a title, and owns nothing there. */
function subjectOf(text: string, start: number, named: readonly Named[]): string | null {
  const [opener] = named;
  if (
    !opener ||
    /^(?:['’]|,? (?:and|or) (?:\p{Ll}+ ){0,3}\p{Lu})/u.test(text.slice(opener.end, opener.end + 40))
  )
    return null;
  const lead = wordsOf(text.slice(start, opener.start), start);
  if (/[;:–—“”"()]/.test(text.slice(start, opener.start)) || lead.length > 8) return null;
  const last = lead.at(-1);
  if (last && LEADS_OBJECT.test(last.key)) return null;
  const isPlain = lead.every(
    (each) => each.capital || each.key === 'the' || isTitle(each.key) || isTitleModifier(each.key),
  );
  const isOwned = lead.some((each) => each.possessive) && !(last && isTitle(last.key));
  return isPlain && !isOwned ? opener.person.name : null;
}

/** How far back a pronoun's person is looked for, in UTF-16 units. */
const REACH = 1500;

/** How far back where one person alone is named. */
const FAR = 4000;

/** “The winner was gracious.”: somebody without a name is the subject. */
const SOMEBODY =
  /^(?:The|A|An|One|Another|His|Her) (?:[\p{L}-]+ ){0,3}?[\p{L}-]*(?:er|or|ist|ian|man|woman|ant|ent|son|daughter)\b/u;

const LEADS_OBJECT =
  /^(?:of|to|with|for|from|by|about|against|like|unlike|after|before|behind|beside|without)$/;
