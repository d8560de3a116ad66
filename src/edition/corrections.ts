import type { ArticlePerson, Mention } from '../people/person.ts';
import type { ArticleData } from '../sources/article-schema.ts';
import { canonical } from '../text/edtf.ts';
import { meantOccurrences, occurrences } from '../text/occurrences.ts';
import type { Body } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import type { CorrectedPeople } from './findings.ts';
import { personSlug } from './person-slug.ts';

/**
 * What the editor wrote about people, in the front matter or as `[words](person:address)` in the text, applied
 * to what was found: a name that was missed is found, one that was wrong goes, and one address is one person.
 * That each correction matches something was made sure of when the article was read.
 */
export function correctPeople(found: CorrectedPeople, data: ArticleData, body: Body): CorrectedPeople {
  const mentions = found.people.flatMap((person) => person.mentions);
  const written = (data.people ?? []).map(({ name, is }) => ({
    name,
    is,
    // “May” does not speak of the “May” in “Theresa May”.
    spans: occurrences(body.text, name).filter(
      (span) => !mentions.some((mention) => isPartOf(span, mention)),
    ),
  }));
  const inline = body.notes
    .filter(({ about }) => about === 'person')
    .map(({ start, end, is }) => ({ name: body.text.slice(start, end), is, spans: [{ start, end }] }));
  const corrected = [...written, ...inline].reduce<CorrectedPeople>(correct, found);
  return { ...corrected, people: [...corrected.people].sort(byAppearance) };
}

interface Correction {
  readonly name: string;
  readonly is: string;
  readonly spans: readonly Span[];
}

function correct(
  { people, addresses, given }: CorrectedPeople,
  { name, is, spans }: Correction,
): CorrectedPeople {
  const known = people
    .flatMap((person) => person.mentions)
    .filter((mention) => spans.some((span) => overlap(span, mention)));
  const namesake = people.find((person) => person.name === name);
  const rest = people.flatMap((person) => without(person, known));
  if (is === 'none') return { people: rest.filter((person) => person.name !== name), addresses, given };

  const meant = rest.find(
    (person) => (addresses.get(person.name) ?? personSlug(person.name)) === is && person.name !== name,
  );
  const called = meant?.name ?? (namesake || !people.some((person) => person.name === name) ? name : is);
  const own = rest.find((person) => person.name === name);
  const mentions = [...(own?.mentions ?? []), ...spans.map((span) => mentionAt(span, known))];
  const base = meant ??
    namesake ?? { name: called, surname: called.split(' ').at(-1) ?? called, mentions: [], roles: [] };
  const whole: ArticlePerson = {
    ...base,
    mentions: [...(meant?.mentions ?? []), ...mentions].sort(byStart),
    roles: [...base.roles, ...(meant ? (namesake?.roles ?? []) : [])],
  };
  const others = rest.filter((person) => person !== meant && person !== own);
  return {
    people: [...others, whole],
    addresses: meant ? addresses : new Map(addresses).set(called, is),
    given: new Set(given).add(whole.name),
  };
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

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;
const isPartOf = (a: Span, b: Span) => overlap(a, b) && b.end - b.start > a.end - a.start;
const byStart = (a: Span, b: Span) => a.start - b.start;
const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);
