import type { ArticlePerson } from '../people/person.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import { meantOccurrences, occurrences } from '../text/occurrences.ts';
import type { Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import type { CorrectedPeople } from './findings.ts';
import { personSlug } from './person-slug.ts';

/** What an editor said about stretches of the text: whose address or which date they are, or `none`. */
interface Correction {
  readonly spans: readonly Span[];
  readonly is: string;
}

/**
 * What the editor wrote about people, in the front matter or as `[words](person:address)` in the text, applied
 * to what was found: a name that was missed is found, one that was wrong goes. That each correction matches
 * something was made sure of when the article was read.
 */
export function correctPeople(
  found: readonly ArticlePerson[],
  data: ArticleData,
  body: Body,
): CorrectedPeople {
  const addresses = new Map<string, string>();
  const written = (data.people ?? []).map(({ name, is }) => ({
    name,
    is,
    spans: occurrences(body.text, name),
  }));
  const inline = body.notes
    .filter(({ about }) => about === 'person')
    .map((note) => ({ name: body.text.slice(note.start, note.end), is: note.is, spans: [note] }));
  let people = [...found];
  for (const { name, is, spans } of written) {
    const known = people.find((person) => person.name === name);
    people = withoutSpans(
      people.filter((person) => person !== known),
      spans,
    );
    if (is === 'none') continue;
    addresses.set(name, is);
    people.push(known ?? made(name, spans));
  }
  for (const { name, is, spans } of inline) {
    people = withoutSpans(people, spans);
    if (is === 'none') continue;
    const known = people.find((person) => (addresses.get(person.name) ?? personSlug(person.name)) === is);
    const called = known?.name ?? (people.some((person) => person.name === name) ? is : name);
    if (!known) addresses.set(called, is);
    people = people.filter((person) => person !== known);
    people.push(known ? withMentions(known, spans) : made(called, spans));
  }
  return { people: people.sort(byAppearance), addresses };
}

/** The same for times: the front matter's `times` and `[words](time:date)` in the text. */
export function correctTimes(found: readonly Time[], data: ArticleData, body: Body): readonly Time[] {
  const written = (data.times ?? []).map(({ text, is, nth }): Correction => ({
    spans: meantOccurrences(body.text, text, nth),
    is,
  }));
  const inline = body.notes
    .filter(({ about }) => about === 'time')
    .map((note): Correction => ({ spans: [{ start: note.start, end: note.end }], is: note.is }));
  return [...written, ...inline].reduce((times, { spans, is }) => {
    const others = times.filter((time) => !spans.some((span) => overlap(span, time)));
    return is === 'none' ? others : [...others, ...spans.map((span) => stated(span, is))].sort(byStart);
  }, found);
}

/** A time that an editor gave. */
export function stated({ start, end }: Span, edtf: string): Time {
  return { start, end, edtf, reason: { rule: 'editor', anchor: null }, range: null };
}

function withoutSpans(people: readonly ArticlePerson[], spans: readonly Span[]): ArticlePerson[] {
  return people
    .map((person) => ({
      ...person,
      mentions: person.mentions.filter((mention) => !spans.some((span) => overlap(span, mention))),
    }))
    .filter((person) => person.mentions.length > 0);
}

function made(name: string, spans: readonly Span[]): ArticlePerson {
  return withMentions({ name, surname: name.split(' ').at(-1) ?? name, mentions: [], roles: [] }, spans);
}

function withMentions(person: ArticlePerson, spans: readonly Span[]): ArticlePerson {
  const mentions = spans.map(({ start, end }) => ({ start, end, possessive: null }));
  return { ...person, mentions: [...person.mentions, ...mentions].sort(byStart) };
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const byStart = (a: Span, b: Span) => a.start - b.start;
const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
