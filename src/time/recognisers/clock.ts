import type { Recogniser } from '../expression.ts';
import { wordBefore } from '../expression.ts';
import { LETTER, pattern } from '../parts.ts';

const ZONE = '(?:UTC|GMT|BST|CET|CEST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|local time|hours)';

/** “at 6:40 p.m.”, “18:00 UTC”: a time of day alone, which is on the day that was dated last. */
export const clock: Recogniser = {
  opens: ['#', '####'],
  pattern: pattern(
    `(?:(?:[01]?\\d|2[0-3])(?:[:.][0-5]\\d)?\\s?[ap]\\.?\\s?m(?![${LETTER}])\\.?|(?:[01]?\\d|2[0-3]):[0-5]\\d(?![:\\d])|(?:[01]\\d|2[0-3])[0-5]\\d(?=\\s${ZONE}))(?:\\s\\(?${ZONE}(?![${LETTER}])(?:\\s?[+-]\\d{1,2})?\\)?)?`,
  ),
  read(_match, place) {
    return /^(?:at|of|by|about|around|since|until|before|after|the)$/.test(wordBefore(place))
      ? { kind: 'clock' }
      : { kind: 'nothing' };
  },
};
