import type { Span } from '../text/span.ts';
import type { Time } from './time.ts';

/** What stands directly before a time that only measures or bounds something else. */
const BOUNDS =
  /\b(?:since|than|above|below|before|after|versus|vs\.?|compared (?:with|to)|unlike|like|from|against|prior to|following|pre|post|as in|as of|until|till|up to|back to|dating to|dates to|dated)[\s-](?:the |at least |about |around |as early as |early |late |mid-|its |their |his |her )?$/i;

/** “up from 2008”, “the highest since last June”: measured against a time, with some words between. */
const COMPARES =
  /\b(?:than|compared (?:with|to)|(?:up|down|rise|increase|decrease|drop|decline|improvement|change|unchanged) from|versus|since|(?:highest|lowest|biggest|largest|worst|best)\s(?:[\p{L}-]{1,20}\s){0,2}of)\s[^.,;:]{0,40}$/iu;

/** The article, possessive or article-like word that turns a year into a part of a name: “the 2008 crisis”. */
const NAMES = /\b(?:the|a|an|its|their|his|her|our|this|that|these|those|[\p{L}]{2,20}['’]s)\s$/iu;

/** “the Rehabilitation Act of 1973”, “Plan No. 1 of 1971”: a law is named by its year. */
const LAW =
  /\b(?:Act|Acts|Law|Code|Treaty|Agreement|Accord|Accords|Convention|Constitution|Order|Plan|Protocol|Pact|Rules|Regulations)(?:\s(?:No\.\s)?\d{1,4})?\sof\s$/;
/** “the summer 2019 cohort”: a noun that the season names. */
const NOUN =
  /^\s(?!(?:and|but|or|in|at|on|with|to|when|as|for|by|from|after|before|the|was|were|had|he|she|it|they)\s)\p{L}{3,}/u;

/** A time that frames another, names a thing or bounds a stretch: it dates nothing by itself. */
export function isFrame(text: string, sentence: Span, time: Time): boolean {
  const before = text.slice(Math.max(sentence.start, time.start - 80), time.start);
  const after = text.slice(time.end, Math.min(sentence.end, time.end + 30));
  if (time.range !== null && /\b(?:from|between|after|since)\s(?:the |early |late )?$/i.test(before))
    return /\bsince\s/i.test(before.slice(-8));
  // “last year’s party”, “our Monday column”: the time is a part of the thing's name.
  if (time.edtf.length !== 10 && /^['’]s\s/.test(after)) return true;
  if (/\bour\s$/i.test(before) && /^\s\p{L}/u.test(after)) return true;
  if (/\b(?:like|as|unlike)\s(?:\S{1,16}\s){0,2}(?:did|was|were|had|it['’]s)\s(?:in\s|on\s)?$/i.test(before))
    return true;
  if (/^\d{4}$/.test(time.edtf) && LAW.test(before)) return true;
  if (/-2\d$/.test(time.edtf) && /^the\s/i.test(text.slice(time.start, time.start + 4)) && NOUN.test(after))
    return true;
  if (BOUNDS.test(before)) return !isAfterlife(before, time);
  if (COMPARES.test(before)) return true;
  // “the 2008 crisis”, “its 1991 agreement”; a day before a noun does date it (“a June 3 hearing”).
  if (
    time.edtf.length !== 10 &&
    NAMES.test(before) &&
    /^(?:[-–]\d\d)?\s?['’-]?[\p{L}]/u.test(after) &&
    !/^\s(?:and|but|in|at|with|to|when|as|for|by|on|from|after|before)\s/.test(after)
  ) {
    return (
      !/^['’]s\s/.test(after) && /^\d{4}$|X$/.test(time.edtf) && /^\d/.test(text.slice(time.start, time.end))
    );
  }
  return false;
}

/** “from Tuesday”, “until Friday”, “as of May”: a start or an end that the sentence is about, not a comparison. */
function isAfterlife(before: string, time: Time): boolean {
  return (
    time.range === null && /\b(?:until|till|as of|up to)\s(?:the |about |early |late |mid-)?$/i.test(before)
  );
}
