import { datesWords } from './lists/demonyms.ts';
import { ABBREVIATED, LEADING_PARTICLES, PARTICLES } from './lists/name-words.ts';
import { functionWords, personVerbs, speechVerbs } from './lists/speech.ts';
import { isNickname, nicknameEnd } from './nickname.ts';
import { isTitle } from './title-word.ts';
import { isGiven, isSurname } from './word-kinds.ts';
import type { Word } from './word.ts';

/** The maximal runs of words with capitals, joined by single spaces and small particles. */
export function runsOf(words: readonly Word[]): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let at = 0;
  while (at < words.length) {
    if (!words[at]?.capital && !isLeadingParticle(words, at)) {
      at += 1;
      continue;
    }
    let to = at + 1;
    for (;;) {
      let next = nicknameEnd(words, to);
      if (next > to) {
        to = next + 1;
        continue;
      }
      while (next < to + 3 && PARTICLES.has(words[next]?.text ?? '') && follows(words, next)) next += 1;
      const word = words[next];
      if (!word?.capital || !follows(words, next)) break;
      to = next + 1;
    }
    found.push([at, to]);
    at = to;
  }
  return found;
}

/** “de Lima”: a later mention that keeps its particles. */
function isLeadingParticle(words: readonly Word[], at: number): boolean {
  let next = at;
  while (next < at + 3 && LEADING_PARTICLES.has(words[next]?.text ?? '')) next += 1;
  return next > at && words[next]?.capital === true && follows(words, next);
}

/** Whether a word goes on with the run of the word before it. */
function follows(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  if (!before || !word?.joined) return false;
  return !before.stop || before.initial || ABBREVIATED.has(before.key);
}

/** Cuts a run at words of grammar and of the calendar. */
export function segmentsOf(
  words: readonly Word[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (let index = from; index < to; index += 1) {
    if (!isBreak(words, index, start, to)) continue;
    if (index > start) found.push([start, index]);
    start = index + 1;
  }
  if (to > start) found.push([start, to]);
  return found;
}

function isBreak(words: readonly Word[], index: number, start: number, to: number): boolean {
  const word = words[index];
  if (!word) return true;
  const before = index > start ? words[index - 1] : undefined;
  const after = index + 1 < to ? words[index + 1] : undefined;
  if (/^\d/.test(word.text) || AGE.test(word.key)) return true;
  if (PARTICLES.has(word.text) || isNickname(words, index)) return false;
  if (MONTH_NAMES.has(word.key) && isActing(words, index)) return false;
  if (word.text === 'I' && before && isGiven(before.key) && !words[index + 1]?.joined) return false;
  if (datesWords.has(word.key) && !isShortName(words, index)) {
    if (before && isGiven(before.key) && index + 1 === to && !isTitle(before.key)) return false;
    if (!isGiven(word.key) && !MONTH_NAMES.has(word.key)) return true;
    const lead = words[index - 1];
    return (
      !after ||
      /^\d/.test(after.text) ||
      !isSurname(after.key) ||
      (lead !== undefined && DATE_LEADS.has(lead.key))
    );
  }
  if (CONTRACTED.test(word.key)) return true;
  if (!functionWords.has(word.key)) return false;
  if (word.initial) return false;
  if (before && index + 1 === to && isGiven(before.key) && isSurname(word.key)) return false;
  if (before && PARTICLES.has(before.text) && !GRAMMAR_ONLY.has(word.key)) return false;
  if (before && after && isTitle(before.key) && !word.opens && !GRAMMAR_ONLY.has(word.key)) return false;
  return !(after && !word.opens && isGiven(word.key)) || GRAMMAR_ONLY.has(word.key);
}

/** “Twelve-year-old Ada Lund” */
const AGE = /-(?:year|month|week|day)s?-old$/;

/** “May said”: somebody, and no month. */
function isActing(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return next?.joined === true && (speechVerbs.has(next.key) || personVerbs.has(next.key));
}

/** “Jan Ullrich”, “Sun Yat-sen”: a short form of the calendar that is none here. */
function isShortName(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const next = words[index + 1];
  if (!word || word.key.length > 3 || word.key === 'may' || word.stop || !next) return false;
  return (
    next.capital &&
    next.joined &&
    !/^\d/.test(next.text) &&
    !/^(?:jan|sun|mar|dec|nov|oct|feb|sep|aug|jul|jun|apr|fri|sat|mon|wed|tue|thu|am|pm|eid)$/.test(
      next.key,
    ) &&
    !/^(?:am|pm|est|edt|gmt)$/.test(word.key)
  );
}

/** “I’m”, “we’ve”, “don’t” */
const CONTRACTED = /^(?:i|we|you|they|he|she|it|that|there|who|what|let)'(?:m|ve|re|ll|d|s)$|n't$/;
const MONTH_NAMES: ReadonlySet<string> = new Set('april may june august'.split(' '));
const DATE_LEADS: ReadonlySet<string> = new Set(
  'in on since until by from last next this early late mid of during after before and to'.split(' '),
);
const GRAMMAR_ONLY: ReadonlySet<string> = new Set(
  'the a an and or but if in on of for to it he she they we is was do so per any all can'.split(' '),
);
