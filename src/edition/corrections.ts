import type { ArticlePerson, Mention } from '../people/person.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import { canonical } from '../text/edtf.ts';
import { meantOccurrences } from '../text/occurrences.ts';
import type { Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import { inlineWords, isDescription, writtenWords, type EditorsWord } from './editors-words.ts';
import type { CorrectedPeople } from './findings.ts';
import { personSlug } from './person-slug.ts';
import { overlap } from './within.ts';

/**
 * What the editor wrote about people, in the front matter or as `[words](person:address)` in the text, applied
 * to what was found: a name that was missed is found, one that was wrong goes, and one address is one person.
 * A description stays one: it is read as the person whom the editor means, and never becomes a name.
 * That each correction matches something was made sure of when the article was read.
 */
export function correctPeople(found: CorrectedPeople, data: ArticleData, body: Body): CorrectedPeople {
  const mentions = found.people.flatMap((person) => person.mentions);
  const written = writtenWords(data, body).map((word) => ({
    ...word,
    // “May” does not speak of the “May” in “Theresa May”, unless the editor counted it.
    spans: word.spans.filter((span) => word.counted || !mentions.some((mention) => isPartOf(span, mention))),
  }));
  const words = [...written, ...inlineWords(body)];
  const describes = ({ name, is, spans }: EditorsWord) =>
    isDescription(name) &&
    personSlug(name) !== is &&
    !spans.some((span) => mentions.some((mention) => overlap(span, mention)));
  const named = words.filter((word) => !describes(word)).reduce<CorrectedPeople>(correct, found);
  const corrected = words.filter(describes).reduce<CorrectedPeople>(refer, named);
  return { ...corrected, people: [...corrected.people].sort(byAppearance) };
}

/** Reads a description as whom it means; one of somebody whom the article does not name is all that it has of them. */
function refer(corrected: CorrectedPeople, word: EditorsWord): CorrectedPeople {
  const { is, spans } = word;
  const person = corrected.people.find((each) => addressOf(corrected, each) === is)?.name ?? null;
  if (person === null && is !== 'none') return correct(corrected, word);
  return { ...corrected, described: [...corrected.described, ...spans.map((span) => ({ ...span, person }))] };
}

function correct(corrected: CorrectedPeople, { name, is, spans, counted }: EditorsWord): CorrectedPeople {
  if (spans.length === 0) return corrected;
  const { people, addresses, given } = corrected;
  const known = people
    .flatMap((person) => person.mentions)
    .filter((mention) => spans.some((span) => overlap(span, mention)));
  const rest = people.flatMap((person) => without(person, known));
  /** Whether all of a person goes where the name goes: the later mentions by surname too. */
  const isCalled = (person: ArticlePerson) => !counted && person.name === name;
  if (is === 'none') return { ...corrected, people: rest.filter((person) => !isCalled(person)) };

  const meant = people.find((person) => addressOf(corrected, person) === is && !isCalled(person));
  const namesake = people.find(isCalled);
  const called = people.some((person) => person.name === name) ? is : name;
  const base = meant ??
    namesake ?? { name: called, surname: called.split(' ').at(-1) ?? called, mentions: [], roles: [] };
  const isWhole = (person: ArticlePerson) => person.name === base.name || isCalled(person);
  const mentions = rest.filter(isWhole).flatMap((person) => person.mentions);
  const whole: ArticlePerson = {
    ...base,
    mentions: [...mentions, ...spans.map((span) => mentionAt(span, known))].sort(byStart),
    roles: [...base.roles, ...(meant ? (namesake?.roles ?? []) : [])],
  };
  return {
    ...corrected,
    people: [...rest.filter((person) => !isWhole(person)), whole],
    addresses: meant ? addresses : new Map(addresses).set(base.name, is),
    given: new Set(given).add(base.name),
  };
}

function addressOf({ addresses }: CorrectedPeople, { name }: ArticlePerson): string {
  return addresses.get(name) ?? personSlug(name);
}

/** What the editor wrote about times: the front matter's `times` and `[words](time:date)` in the text. */
export function correctTimes(found: readonly Time[], data: ArticleData, body: Body): readonly Time[] {
  const written = (data.times ?? []).map(({ text, is, nth }) => ({
    spans: meantOccurrences(body.text, text, nth),
    is,
  }));
  const inline = body.notes
    .filter(({ about }) => about === 'time')
    .map(({ start, end, is }) => ({ spans: [{ start, end }], is }));
  return [...written, ...inline].reduce<readonly Time[]>((times, { spans, is }) => {
    const others = times.filter((time) => !spans.some((span) => overlap(span, time)));
    return is === 'none' ? others : [...others, ...spans.map((span) => stated(span, is))].sort(byStart);
  }, found);
}

/** A time that an editor gave. */
export function stated({ start, end }: Span, written: string): Time {
  const edtf = canonical(written);
  return { start, end, edtf, reason: { rule: 'editor', anchor: null }, range: null };
}

/** A person without some of their mentions; nobody, when none is left. */
function without(person: ArticlePerson, gone: readonly Mention[]): ArticlePerson[] {
  const mentions = person.mentions.filter((mention) => !gone.includes(mention));
  return mentions.length > 0 ? [{ ...person, mentions }] : [];
}

/** The mention that was found at a stretch, which knows what it possesses, or a new one. */
function mentionAt(span: Span, known: readonly Mention[]): Mention {
  return (
    known.find(({ start, end }) => start === span.start && end === span.end) ?? { ...span, possessive: null }
  );
}

const isPartOf = (a: Span, b: Span) => overlap(a, b) && b.end - b.start > a.end - a.start;
const byStart = (a: Span, b: Span) => a.start - b.start;
const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
