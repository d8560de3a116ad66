import type { Article } from '../edition/article.ts';
import { personIn, type Edition } from '../edition/edition.ts';
import type { Person } from '../edition/person.ts';
import { isInArticleOnly, passageAt, whenOf, type Entry } from '../edition/timeline.ts';
import { speaksOfWithheld } from '../edition/withheld.ts';
import type { SearchDocument, ShownPassage } from '../search/document.ts';
import type { Span } from '../text/span.ts';
import { addresses } from './addresses.ts';
import { ownLanguage } from './article-facts.ts';
import { dateText } from './dates.ts';
import { lineNote } from './people-page.ts';
import { yearOf } from './person-years.ts';
import { wording } from './wording.ts';

/**
 * All that the search finds, each with what its result says. What speaks of people who are withheld is not among it,
 * and neither is what was withdrawn.
 */
export function searchDocuments(edition: Edition): SearchDocument[] {
  return [
    ...edition.current.flatMap((article) => [
      articleDocument(article),
      ...quotationDocuments(edition, article),
      ...dateDocuments(edition, article),
    ]),
    ...[...edition.people.values()].map(personDocument),
  ];
}

function articleDocument(article: Article): SearchDocument {
  const { body, data } = article;
  const passages = body.passages.filter((passage) => !speaksOfWithheld(article, passage));
  return {
    kind: 'article',
    years: [yearOf({ article })],
    shown: {
      ...own(article),
      href: addresses.article(article.slug),
      title: data.headline,
      label: wording.searchArticle(dateText(article.day)),
      passages: [
        ...(data.dek === undefined ? [] : [['', data.dek] as const]),
        ...passages.map(({ anchor, text }) => [anchor, text] as const),
      ],
    },
  };
}

/** What is quoted, but for fragments, which say little outside their sentence. */
function quotationDocuments(edition: Edition, article: Article): SearchDocument[] {
  const { found, quotationAnchors } = article;
  return (
    found.quotations
      // The sentence around it may say that it is theirs.
      .filter((each) => ![each, passageAt(article, each)].some((span) => speaksOfWithheld(article, span)))
      .map((quotation) => ({ quotation, words: wordsOf(article, quotation) }))
      .filter(({ words }) => words.split(' ').length >= FEWEST_WORDS)
      .map(({ quotation, words }) => {
        const speaker = quotation.speaker === null ? null : personIn(edition, article, quotation.speaker);
        return {
          kind: 'quotation',
          years: [yearOf({ article })],
          shown: {
            ...own(article),
            href: addresses.article(article.slug),
            title: article.data.headline,
            label: speaker
              ? wording.searchQuotationOf(speaker.name, dateText(article.day))
              : wording.searchQuotation(dateText(article.day)),
            passages: [[quotationAnchors.get(quotation) ?? '', words]],
          },
        };
      })
  );
}

const FEWEST_WORDS = 5;

/** Each dated sentence once, with all its dates, and the one before it where it opens with a pronoun. */
function dateDocuments(edition: Edition, article: Article): SearchDocument[] {
  const entries = (edition.entries.get(article) ?? []).filter((entry) => !isInArticleOnly(entry));
  return [...Map.groupBy(entries, ({ start }) => start).values()].map((same) => {
    const { sentence, anchor } = same[0]!;
    const before = sentence.before ? `${wordsOf(article, sentence.before)} ` : '';
    return {
      kind: 'date',
      years: [yearOf({ article })],
      shown: {
        ...own(article),
        href: addresses.articleTimeline(article.slug),
        title: article.data.headline,
        label: dateLabel(same, dateText(article.day)),
        passages: [[anchor, before + wordsOf(article, sentence)]],
      },
    };
  });
}

function dateLabel(same: readonly Entry[], day: string): string {
  const { standing } = same[0]!.sentence;
  const dates = [...new Set(same.map(({ sentence }) => dateText(whenOf(sentence.time))))];
  return standing === 'reported'
    ? wording.searchDate(dates, day)
    : wording.searchDateStanding(wording.standing[standing], dates, day);
}

/** By name, by the names and roles that articles give, and by the editors' names and words. */
function personDocument(person: Person): SearchDocument {
  const articles = person.groups.flat();
  const called = [...articles.map((each) => each.person.name), ...(person.profile?.aliases ?? [])];
  const names = called.filter((name) => name !== person.name);
  const roles = articles.flatMap(({ article, person: { roles: given } }) =>
    given.map(({ text }) => wording.roleOn(text, dateText(article.day))),
  );
  const profile = (person.profile?.body.passages ?? []).map(({ text }) => text);
  const words = [...new Set([...names, ...roles, ...profile])];
  const rest = lineNote(person);
  return {
    kind: 'person',
    years: [...new Set(articles.map(yearOf))].sort().reverse(),
    shown: {
      href: addresses.person(person.slug),
      title: person.name,
      label: wording.searchPerson(person.groups.length > 1 ? wording.list([rest, wording.apart]) : rest),
      passages: words.map((each): ShownPassage => ['', each]),
    },
  };
}

const wordsOf = ({ body }: Article, { start, end }: Span) => body.text.slice(start, end).replace(/\s+/g, ' ');

/** The language of an article's words, where it is not the house's. */
function own(article: Article): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return article.language === wording.language ? {} : ownLanguage(article);
}
