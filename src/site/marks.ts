import type { Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { type Entry } from '../edition/timeline.ts';
import { within } from '../edition/within.ts';
import type { Quotation } from '../people/person.ts';
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
  /** On the article's own page: the quotations whose opening marks lead to them, with their ids. */
  readonly quotations?: ReadonlyMap<Quotation, string>;
}

/**
 * The marks of one passage, in order: the first mention of each person in it as a link, and each resolved
 * time. `seen` collects who was linked on the page before, whose links are fainter.
 */
export function marksIn(marking: Marking, passage: Passage, seen: Set<Person> = new Set()): Mark[] {
  const marks = [
    ...timeMarks(marking, passage),
    ...peopleMarks(marking, passage, seen),
    ...openingMarks(marking, passage),
  ];
  return withoutOverlaps(marks.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** The quotations that begin in a passage, as far as it holds them, with the ids of `anchors`. */
export function quotationsIn(anchors: ReadonlyMap<Quotation, string>, passage: Passage): QuotationMark[] {
  return [...anchors]
    .filter(([{ start }]) => start >= passage.start && start < passage.end)
    .map(([{ start, end }, id]) => ({ start, end: Math.min(end, passage.end), kind: 'quotation', id }));
}

/** The opening mark of each quotation that begins in a passage. */
function openingMarks({ article, quotations = new Map() }: Marking, passage: Passage): Mark[] {
  return quotationsIn(quotations, passage)
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
  return article.found.people
    .flatMap(({ name, mentions }) => {
      const person = personIn(edition, article, name);
      return person ? mentions.filter((m) => within(m, passage)).map((span) => ({ person, span })) : [];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

function references(article: Article, self: Person, passage: Passage): Mark[] {
  const names = new Set(
    self.groups
      .flat()
      .filter((each) => each.article === article)
      .map(({ person }) => person.name),
  );
  return article.found.references
    .filter((reference) => names.has(reference.person) && within(reference, passage))
    .map(({ start, end }) => ({ start, end, kind: 'self' }));
}

function timeMarks({ edition, article, link, marked }: Marking, passage: Passage): Mark[] {
  const entries = edition.entries.get(article) ?? [];
  return article.found.times
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
