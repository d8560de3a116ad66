import { addressIn, type Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { type Entry } from '../edition/timeline.ts';
import { within } from '../edition/within.ts';
import { startingIn } from '../text/in-order.ts';
import type { Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import type { Time } from '../time/time.ts';
import { addresses, type Linker } from './addresses.ts';
import { htmlDate } from './dates.ts';
import { pageOfPassages } from './person-years.ts';
import type { Mark } from './render.ts';
import { wording } from './wording.ts';

type QuotationMark = Extract<Mark, { kind: 'quotation' }>;

/** How an article's text is marked on one page. */
export interface Marking {
  readonly edition: Edition;
  readonly article: Article;
  readonly link: Linker;
  /** On a person's page: whose name is bold and links to nothing. */
  readonly self?: Person;
  /** On a timeline: the time that the entry stands under, which is shown marked. */
  readonly marked?: Time;
  /** Beside another article's own sentences: that time is marked, and nothing is linked. */
  readonly isRetold?: boolean;
  /** On the article's own page: the opening mark of each quotation leads to it. */
  readonly atHome?: boolean;
}

/**
 * The marks of one passage, in order: the first mention of each person in it as a link, and each resolved
 * time. `seen` collects who was linked on the page before, whose links are fainter.
 */
export function marksIn(marking: Marking, passage: Passage, seen: Set<Person> = new Set()): Mark[] {
  const times = timeMarks(marking, passage);
  const marks = marking.isRetold
    ? times.filter((mark) => mark.kind === 'time' && mark.marked)
    : [...times, ...peopleMarks(marking, passage, seen), ...openingMarks(marking, passage)];
  return withoutOverlaps(marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The quotations that begin in a passage, as far as it holds them, with their ids. */
export function quotationsIn({ found, quotationAnchors }: Article, passage: Passage): QuotationMark[] {
  return startingIn(found.quotations, passage).flatMap((quotation) => {
    const id = quotationAnchors.get(quotation);
    const { start, end } = quotation;
    return id === undefined ? [] : { start, end: Math.min(end, passage.end), kind: 'quotation', id };
  });
}

/** The opening mark of each quotation that begins in a passage. */
function openingMarks({ article, atHome = false }: Marking, passage: Passage): Mark[] {
  return (atHome ? quotationsIn(article, passage) : [])
    .filter(({ start }) => /^[“‘"'«„]/.test(article.body.text.slice(start)))
    .map(({ start, id }) => ({
      start,
      end: start + 1,
      kind: 'here',
      href: `#${encodeURIComponent(id)}`,
      words: wording.linkToQuotation,
    }));
}

/** The address of a person's page at a passage of an article. */
export function personHref(link: Linker, person: Person, article: Article, passage: Passage): string {
  return link(pageOfPassages(person, article), person.anchors.get(passage));
}

function peopleMarks({ edition, article, link, self }: Marking, passage: Passage, seen: Set<Person>): Mark[] {
  const marks: Mark[] = [];
  const linked = new Set<Person>();
  for (const { person, span } of mentionsIn(edition, article, passage)) {
    if (person === self) marks.push({ start: span.start, end: span.end, kind: 'self' });
    else if (!linked.has(person)) {
      const href = personHref(link, person, article, passage);
      marks.push({ start: span.start, end: span.end, kind: 'person', href, again: seen.has(person) });
      linked.add(person);
    }
  }
  for (const person of linked) seen.add(person);
  if (self) marks.push(...references(article, self, passage));
  return marks;
}

function mentionsIn(edition: Edition, article: Article, passage: Passage): { person: Person; span: Span }[] {
  return startingIn(article.index.mentions, passage)
    .filter((span) => within(span, passage))
    .flatMap((span) => {
      const person = personIn(edition, article, span.person.name);
      return person ? { person, span } : [];
    });
}

function references(article: Article, self: Person, passage: Passage): Mark[] {
  return startingIn(article.found.references, passage)
    .filter((each) => addressIn(article, each.person) === self.slug && within(each, passage))
    .map(({ start, end }) => ({ start, end, kind: 'self' }));
}

function timeMarks({ edition, article, link, marked }: Marking, passage: Passage): Mark[] {
  const entries = startingIn(edition.entries.get(article) ?? [], passage);
  return startingIn(article.found.times, passage)
    .filter((time) => time.end > time.start && within(time, passage))
    .map((time) => {
      const entry = entryOf(entries, time);
      const href = entry ? link(addresses.articleTimeline(article.slug), entry.anchor) : null;
      const shown = marked !== undefined && sameTime(marked, time);
      return {
        start: time.start,
        end: time.end,
        kind: 'time',
        datetime: htmlDate(time.edtf),
        href: shown ? null : href,
        marked: shown,
      };
    });
}

/** The entry that a time leads to: its own, or that of the range that it is one end of. */
function entryOf(entries: readonly Entry[], time: Time): Entry | undefined {
  return entries.find(({ sentence }) => sameTime(sentence.time, time) && within(time, sentence));
}

/** Both ends of a range lead to what the whole of it dates. */
function sameTime(a: Time, b: Time): boolean {
  return (a.start === b.start && a.end === b.end) || (a.range !== null && a.range === b.range);
}

/** An earlier mark wins over one that starts inside it. */
function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = [];
  for (const mark of marks) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}
