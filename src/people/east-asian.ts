import { familyNamesFirst } from './lists/more-names.ts';
import type { Word } from './word.ts';
import { isCommon, isGiven } from './word-kinds.ts';

/** “Kim Jong-un”, “Xi Jinping”, “Nguyen Phu Trong”: a family name first and syllables after it. */
export function isEastAsian(words: readonly Word[]): boolean {
  const [first, ...rest] = words;
  if (!first || rest.length === 0 || rest.length > 3 || !familyNamesFirst.has(first.key)) return false;
  return rest.every(
    (word) => SYLLABLES.test(word.key) && !(isCommon(word.key) && isGiven(word.key) && rest.length === 1),
  );
}

const SYLLABLES =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}|a[io]|[aeiou]{1,2}ng?|er)(?:-?(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[aeiou]{1,3}|[aeiou]{1,2}ng?|[aeiou]{1,2}[kh]|er))?|\p{L}{2,6}-\p{L}{2,6}|(?:th|ph|tr|nh|gi|qu|kh|ng)?[aeiouy]{1,3}(?:n|ng|nh|m|c|ch|t|p|i)?|hyun|myung|hyuk|seok|sook|woong|chul|hwan|kwon|cheol|geun|keun|joong|young|yong|kyung|nam|sam|dam|dat|duc|huy|thanh|phu|trong|phuc|xuan|minh|binh|giap|chinh)$/u;
