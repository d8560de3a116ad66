import type { ArticlePerson } from '../people/person.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import { ContentError } from '../sources/problem.ts';
import { isEdtf } from '../text/edtf.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import type { Corrector } from './findings.ts';

/**
 * What the editor wrote into an article's front matter about the people and times found in its text. The
 * editor's word wins: a name that was missed is found, one that was wrong goes, and so with times.
 * Throws a ContentError for a correction that matches nothing.
 */
export function correctorFor(source: ArticleSource, text: string): Corrector {
  return {
    people: (found) =>
      (source.data.people ?? []).reduce((people, correction) => {
        const all = occurrences(text, correction.name);
        if (all.length === 0) throw unmatched(source, 'people', correction.name);
        const others = without(people, correction.name, all);
        return correction.is === 'none'
          ? others
          : [...others, named(correction.name, all, people)].sort(byAppearance);
      }, found),
    times: (found) =>
      (source.data.times ?? []).reduce((times, correction) => {
        const all = occurrences(text, correction.text);
        const meant =
          correction.nth === undefined ? all : all.slice(Number(correction.nth) - 1, Number(correction.nth));
        if (meant.length === 0) throw unmatched(source, 'times', correction.text);
        if (correction.is !== 'none' && !isEdtf(correction.is)) throw notATime(source, correction.is);
        const others = times.filter((time) => !meant.some((span) => overlap(span, time)));
        return correction.is === 'none'
          ? others
          : [...others, ...meant.map((span) => stated(span, correction.is))].sort(byStart);
      }, found),
  };
}

/** The address that an editor gave to a name in this article, if any. */
export function correctedAddress(source: Pick<ArticleSource, 'data'>, name: string): string | null {
  const correction = source.data.people?.find((each) => each.name === name && each.is !== 'none');
  return correction?.is ?? null;
}

function without(people: readonly ArticlePerson[], name: string, spans: readonly Span[]): ArticlePerson[] {
  return people
    .filter((person) => person.name !== name)
    .map((person) => ({
      ...person,
      mentions: person.mentions.filter((m) => !spans.some((span) => overlap(span, m))),
    }))
    .filter((person) => person.mentions.length > 0);
}

/** The person with this name, as found or made from its occurrences. */
function named(name: string, spans: readonly Span[], found: readonly ArticlePerson[]): ArticlePerson {
  const known = found.find((person) => person.name === name);
  if (known) return known;
  const mentions = spans.map((span) => ({ ...span, possessive: null }));
  return { name, surname: name.split(' ').at(-1) ?? name, mentions, roles: [] };
}

function stated(span: Span, edtf: string): Time {
  return { ...span, edtf, reason: { rule: 'editor', anchor: null }, range: null };
}

/** Where words stand in a text as whole words. */
function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  const isLetter = (character: string | undefined) =>
    character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + words.length)) {
    const end = start + words.length;
    if (!isLetter(text[start - 1]) && !isLetter(text[end])) spans.push({ start, end });
  }
  return spans;
}

function unmatched(source: ArticleSource, field: string, words: string): ContentError {
  const what = `“${words}” in “${field}” does not stand in the text`;
  return problem(source, what, 'write the words as the text has them, or take the correction out');
}

function notATime(source: ArticleSource, written: string): ContentError {
  return problem(
    source,
    `“${written}” in “times” is not a date`,
    'write EDTF such as 2024-12-24, 2024-12, 2024 or none',
  );
}

function problem({ file }: ArticleSource, what: string, fix: string): ContentError {
  return new ContentError([{ file, line: 1, column: 1, what, fix }]);
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const byStart = (a: Span, b: Span) => a.start - b.start;
const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
