import type { ArticlePerson } from '../people/person.ts';
import type { ArticleSource } from '../sources/article-source.ts';
import { meantOccurrences, occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import type { Corrector } from './findings.ts';

/**
 * What the editor wrote into an article's front matter about the people and times found in its text. The
 * editor's word wins: a name that was missed is found, one that was wrong goes, and so with times. That each
 * correction matches something was made sure of when the article was read.
 */
export function correctorFor({ data }: Pick<ArticleSource, 'data'>, text: string): Corrector {
  return {
    people: (found) =>
      (data.people ?? []).reduce((people, { name, is }) => {
        const all = occurrences(text, name);
        const others = without(people, name, all);
        return is === 'none' ? others : [...others, named(name, all, people)].sort(byAppearance);
      }, found),
    times: (found) =>
      (data.times ?? []).reduce((times, { text: words, is, nth }) => {
        const meant = meantOccurrences(text, words, nth);
        const others = times.filter((time) => !meant.some((span) => overlap(span, time)));
        return is === 'none' ? others : [...others, ...meant.map((span) => stated(span, is))].sort(byStart);
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

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const byStart = (a: Span, b: Span) => a.start - b.start;
const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
