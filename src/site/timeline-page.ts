import type { Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import {
  isInArticleOnly,
  moments,
  passageAt,
  sentenceOf,
  type Entry,
  type Moment,
} from '../edition/timeline.ts';
import { precision } from '../text/edtf.ts';
import { isNarrowed } from '../time/narrowed.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { citedAs, correctedIn, ownLanguage, whoEntries } from './article-facts.ts';
import { hasCalendar } from './calendar.ts';
import { aroundView } from './around.ts';
import { articlePicture } from './article-picture.ts';
import { dateMark } from './date-mark.ts';
import { dateText, when } from './dates.ts';
import { frameOf } from './frame.ts';
import { excerpt } from './excerpt.ts';
import { personHref } from './marks.ts';
import { eventList } from './structured-timeline.ts';
import { hasTimelineJs } from './timeline-js.ts';
import { explain } from './reason.ts';
import { wording } from './wording.ts';
import type { EntryView, Link, MomentView, TimelineView } from './view.ts';

export function articleTimelinePage(edition: Edition, article: Article): TimelineView {
  const page = addresses.articleTimeline(article.slug);
  const link = linksFrom(page);
  const entries = edition.entries.get(article) ?? [];
  const title = wording.timelineOf(article.data.headline);
  const people = whoEntries(edition, article, link).map(({ name, href }) => ({ href, text: name }));
  return {
    frame: frameOf(edition, {
      page,
      title,
      description: wording.datedSentences(sentencesIn(entries)),
      above: [{ page: addresses.article(article.slug), title: article.data.headline }],
      data: eventList(edition, page, title, entries, ({ anchor }) => anchor),
    }),
    title: wording.timeline,
    of: { ...ownLanguage(article), href: link(addresses.article(article.slug)), text: article.data.headline },
    lede: `${wording.datedSentences(sentencesIn(entries))} ${wording.reported(dateText(article.day))}`,
    picture: articlePicture(edition, article, link, 'full'),
    moments: momentViews(moments(entries), (entry) => entryView(edition, entry, link, entry.anchor), noteOf),
    ...aroundView(edition, article, link),
    parts: [],
    people: people.length > 0 ? { title: wording.peopleIn, people } : null,
    downloads: downloadsOf(edition, article, link),
  };
}

function downloadsOf(edition: Edition, article: Article, link: Linker): Link[] {
  const { slug } = article;
  return [
    ...(hasCalendar(edition, article)
      ? [{ href: link(addresses.calendar(slug)), text: wording.calendarFile }]
      : []),
    ...(hasTimelineJs(edition, article)
      ? [{ href: link(addresses.timelineJs(slug)), text: wording.forTimelineJs }]
      : []),
  ];
}

/** What the text gave of a date: “only the year”; “late 1990s”, only the decade; “Tuesday”, read as the day of publication. */
export function noteOf({ when: date, entries }: Moment): string | null {
  const coarse = precisionNote(date);
  const notes = new Set(
    entries.flatMap(({ article, sentence: { time } }) => {
      const words = article.body.text.slice(time.start, time.end);
      if (coarse !== null) return isNarrowed(words) ? [wording.narrowed(words, coarse)] : [coarse];
      if (time.reason.rule === 'stated' || time.reason.rule === 'editor') return [];
      return [date === article.day ? wording.readAsPublication(words) : wording.readAsDate(words)];
    }),
  );
  return notes.size > 0 ? [...notes].join('; ') : null;
}

export function precisionNote(date: string): string | null {
  const gave: Readonly<Record<string, string | undefined>> = wording.gave;
  return gave[precision(date)] ?? null;
}

export function momentViews(
  all: readonly Moment[],
  view: (entry: Entry) => EntryView,
  note: (moment: Moment) => string | null,
): MomentView[] {
  let first = 1;
  return all.map((moment) => {
    const entries = moment.entries.map(view);
    const at = first;
    first += entries.length;
    return {
      heading: when(moment.when),
      note: note(moment),
      mark: dateMark(moment),
      first: at,
      entries,
    };
  });
}

export function entryView(edition: Edition, entry: Entry, link: Linker, id: string): EntryView {
  const { article, passage, sentence, goesOn } = entry;
  const people = entry.people.flatMap(({ name }) => {
    const person = personIn(edition, article, name);
    return person ? [{ href: personHref(link, person, article, passage), text: person.name }] : [];
  });
  return {
    ...ownLanguage(article),
    id,
    before: beforeOf(edition, entry, link),
    sentence: isInArticleOnly(entry)
      ? null
      : excerpt({ edition, article, link, marked: sentence.time }, passage, sentence),
    inArticleOnly: wording.inArticleOnly,
    standing: sentence.standing === 'reported' ? null : wording.standing[sentence.standing],
    goesOn: goesOn && {
      label: wording.goesOn,
      words: excerpt({ edition, article, link }, goesOn) ?? wording.inArticleOnly,
    },
    company: people.length > 0 ? { label: wording.inThisSentence, people } : null,
    passage: {
      href: link(addresses.article(article.slug), passage.anchor),
      text: wording.passage(passage.number),
    },
    corrected: correctedIn(article, link),
    here: { href: `#${encodeURIComponent(id)}`, text: wording.linkHere },
    cited: citedAs(edition, article, link),
    why: {
      label: wording.whyThisDate,
      words: explain(article.body.text, sentence.time, article.day),
    },
    article: null,
  };
}

/** The sentence before, where the dated one opens with a pronoun; it may end the passage before. */
function beforeOf(edition: Edition, entry: Entry, link: Linker): string | null {
  const { article, sentence } = entry;
  const { before } = sentence;
  if (!before || isInArticleOnly(entry)) return null;
  const passage = passageAt(article, before);
  return excerpt({ edition, article, link }, passage, before);
}

/** A sentence with two dates stands in two places and is one sentence. */
export function sentencesIn(entries: readonly Entry[]): number {
  return new Set(entries.map(sentenceOf)).size;
}
