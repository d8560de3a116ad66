import type { Article } from '../edition/article.ts';
import { isEnglish } from '../edition/english.ts';
import type { Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { moments } from '../edition/timeline.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { citedAs, openingOf, ownLanguage, readingTime, whoEntries } from './article-facts.ts';
import { dateMark } from './date-mark.ts';
import { articlePicture } from './article-picture.ts';
import { dateText, instant, when } from './dates.ts';
import { figureOf, figuresIn } from './figure.ts';
import { frameOf } from './frame.ts';
import { marksIn, quotationsIn } from './marks.ts';
import { onwardOf } from './onward.ts';
import { storyLink } from './story-link.ts';
import { noteOf, sentencesIn } from './timeline-page.ts';
import { figureHtml, renderBody } from './render.ts';
import { articleCard } from './share-picture.ts';
import { newsArticle } from './structured-article.ts';
import { wording } from './wording.ts';
import type { ArticleView } from './view.ts';

export function articlePage(edition: Edition, article: Article): ArticleView {
  const page = addresses.article(article.slug);
  const link = linksFrom(page);
  const { data } = article;
  const seen = new Set<Person>();
  const who = whoOf(edition, article, link);
  const dates = datesBox(edition, article, link);
  const body = renderBody(
    article.body,
    (passage) => marksIn({ edition, article, link, atHome: true }, passage, seen),
    {
      quotationsIn: (passage) => quotationsIn(article, passage),
      hereIn: ({ kind, number }) => (kind === 'cell' ? null : wording.linkToPassage(number)),
      figureIn: figuresIn(article.pictures, link),
    },
  );
  return {
    ...ownLanguage(article),
    frame: frameOf(edition, {
      page,
      title: data.headline,
      description: data.dek ?? openingOf(article) ?? data.headline,
      card: articleCard(edition, article),
      data: data.status === 'withdrawn' ? [] : [newsArticle(edition, article)],
    }),
    kicker: data.kicker ?? null,
    story: storyOf(edition, article, link),
    headline: data.headline,
    dek: data.dek ?? null,
    byline: data.byline ?? null,
    picture: leadOf(article, link),
    cited: citedAs(edition, article, link),
    place: data.place ?? null,
    published: instant(data.published),
    updated: data.updated === undefined ? null : { ...instant(data.updated), label: wording.updated },
    readingTime: data.status === 'withdrawn' ? null : readingTime(article),
    jumps: [
      ...(who ? [{ href: `#${who.id}`, text: wording.countPeople(who.entries.length) }] : []),
      ...(dates ? [{ href: `#${dates.id}`, text: wording.countDates(dates.entries.length) }] : []),
    ],
    notice: data.status === 'withdrawn' ? wording.withdrawn : null,
    corrections: data.corrections
      ? {
          id: ids.corrections,
          title: wording.corrections(data.corrections.length),
          items: data.corrections.map(({ date, text }) => ({ day: when(date), text })),
        }
      : null,
    body,
    who,
    dates,
    onward: onwardOf(edition, article, link),
    end: data.status === 'withdrawn' ? [] : endOf(edition, article, link),
  };
}

function storyOf({ stories }: Edition, { data }: Article, link: Linker): ArticleView['story'] {
  const story = data.status === 'withdrawn' ? undefined : stories.get(data.story ?? '');
  return story ? { label: wording.story, link: storyLink(story, link) } : null;
}

/** The picture above the text; a withdrawn article shows none. */
function leadOf({ data, pictures }: Article, link: Linker): ArticleView['picture'] {
  const file = data.picture && data.status !== 'withdrawn' ? pictures.get(data.picture.file) : undefined;
  return file && data.picture ? figureHtml(figureOf(file, data.picture, link, 'lead')) : null;
}

function whoOf(edition: Edition, article: Article, link: Linker): ArticleView['who'] {
  const entries = whoEntries(edition, article, link);
  if (entries.length === 0) return null;
  return {
    id: ids.people,
    title: wording.whosWho,
    entries,
    note: wording.articlesWords(dateText(article.day)),
  };
}

function datesBox(edition: Edition, article: Article, link: Linker): ArticleView['dates'] {
  const entries = edition.entries.get(article) ?? [];
  if (entries.length === 0) return null;
  const timeline = addresses.articleTimeline(article.slug);
  return {
    id: ids.dates,
    title: wording.datesIn,
    picture: articlePicture(edition, article, link, 'small'),
    entries: moments(entries).map((moment) => ({
      href: link(timeline, moment.entries[0]?.anchor),
      text: dateText(moment.when),
      note: noteOf(moment),
      mark: dateMark(moment),
    })),
    way: { href: link(timeline), text: wording.wayToTimeline(sentencesIn(entries)) },
  };
}

/** What the article did not say itself: where it is from, who wrote the headline, how much to trust the links. */
function endOf({ settings }: Edition, article: Article, link: Linker): ArticleView['end'] {
  const { source, dek, checked } = article.data;
  const foundHere = checked === undefined ? wording.foundByRules : wording.foundAndChecked(dateText(checked));
  const found = isEnglish(article.language) ? foundHere : wording.foundInEnglishOnly;
  return [
    {
      term: wording.source,
      words: source?.url === undefined ? (source?.name ?? wording.notRecorded) : '',
      link: source?.url === undefined ? null : { href: source.url, text: source.name },
    },
    ...(source?.licence === undefined ? [] : [{ term: wording.licence, words: source.licence, link: null }]),
    ...(source?.received === undefined
      ? []
      : [{ term: wording.received, words: dateText(source.received), link: null }]),
    {
      term: wording.textAsReceived,
      words: '',
      link: { href: link(addresses.articleText(article.slug)), text: wording.asTextFile },
    },
    {
      term: dek === undefined ? wording.headlineOnlyBy : wording.headlineBy,
      words: wording.byEditors(settings.title),
      link: null,
    },
    {
      term: wording.namesAndDates,
      words: found,
      link: { href: link(addresses.about, ids.how), text: wording.how },
    },
    {
      term: wording.anError,
      words: '',
      link: { href: link(addresses.about, ids.contact), text: wording.tell },
    },
  ];
}
