import { personIn, type Edition } from '../edition/edition.ts';
import type { PersonPassage } from '../edition/person-passages.ts';
import type { Person, PersonArticle } from '../edition/person.ts';
import { whenOf } from '../edition/timeline.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { ownLanguage } from './article-facts.ts';
import { dateText, when } from './dates.ts';
import { frameOf } from './frame.ts';
import { marksIn } from './marks.ts';
import { renderPassage } from './render.ts';
import { wording } from './wording.ts';
import type { Span } from '../text/span.ts';
import type { Link, PersonArticleView, PersonPassageView, PersonView } from './view.ts';

type Label = PersonPassageView['labels'][number];

export function personPage(edition: Edition, person: Person): PersonView {
  const page = addresses.person(person.slug);
  const link = linksFrom(page);
  const articles = person.groups.flat();
  const severalGroups = person.groups.length > 1;
  return {
    frame: frameOf(edition, {
      page,
      title: person.name,
      description: wording.personDescription(person.name, edition.settings.title),
      // An unchecked page is a machine's guess about a living person: not for search engines.
      noindex: articles.every(({ article }) => article.data.checked === undefined),
    }),
    name: person.name,
    described: articles.flatMap(describedIn),
    made: {
      words: wording.collected(articles.length),
      report: { href: link(addresses.about, ids.contact), text: wording.report },
    },
    apart: severalGroups ? { title: wording.apart, words: wording.apartWords(person.groups.length) } : null,
    groups: person.groups.map((group, index) => ({
      title: severalGroups ? wording.group(index + 1) : null,
      articles: group.map((each) => articleOf(edition, person, each, link)),
    })),
    company: companyOf(edition, person, link),
  };
}

function describedIn({ article, person }: PersonArticle): PersonView['described'] {
  return person.roles.map(({ text }) => ({
    label: wording.describedOn(dateText(article.day)),
    quoted: wording.quoted(text),
  }));
}

function articleOf(edition: Edition, person: Person, each: PersonArticle, link: Linker): PersonArticleView {
  const { article } = each;
  const hasTimeline = (edition.entries.get(article) ?? []).length > 0;
  return {
    ...ownLanguage(article),
    headline: { href: link(addresses.article(article.slug)), text: article.data.headline },
    day: when(article.day),
    timeline: hasTimeline
      ? { href: link(addresses.articleTimeline(article.slug)), text: wording.timeline }
      : null,
    passages: each.passages.map((passage) => passageOf(edition, person, each, passage, link)),
  };
}

function passageOf(
  edition: Edition,
  person: Person,
  each: PersonArticle,
  found: PersonPassage,
  link: Linker,
): PersonPassageView {
  const { article } = each;
  const { passage } = found;
  return {
    id: person.anchors.get(passage) ?? passage.anchor,
    labels: labelsOf(each, found),
    words: renderPassage(passage, marksIn({ edition, article, link, self: person }, passage)),
    passage: {
      href: link(addresses.article(article.slug), passage.anchor),
      text: wording.passage(passage.number),
    },
  };
}

/** What a passage is to the person: said, quoted by whom, named, named only in whose; and its dates. */
function labelsOf({ article, person }: PersonArticle, found: PersonPassage): PersonPassageView['labels'] {
  const { quotation, references, dated } = found;
  const words = ({ start, end }: Span) => article.body.text.slice(start, end);
  const dates = new Set(dated.map(({ sentence }) => dateText(whenOf(sentence.time))));
  return [
    spokenLabel(found) ?? namedLabel(found, words),
    ...(quotation?.source ? [{ kind: '', rest: wording.speechSource(quotation.source) }] : []),
    ...references.map((reference) => ({ kind: '', rest: wording.readAs(words(reference), person.name) })),
    ...[...dates].map((rest) => ({ kind: wording.dated, rest })),
  ].flatMap((label) => label ?? []);
}

function spokenLabel({ quotation }: PersonPassage): Label | null {
  if (!quotation?.cue) return null;
  const kind = quotation.cue.charAt(0).toUpperCase() + quotation.cue.slice(1);
  return { kind, rest: quotation.channel === null ? '' : wording.channel(quotation.channel) };
}

function namedLabel({ named, onlyIn }: PersonPassage, words: (span: Span) => string): Label | null {
  if (!named) return null;
  return { kind: wording.named, rest: onlyIn.length === 0 ? '' : wording.namedIn(onlyIn.map(words)) };
}

function companyOf(edition: Edition, person: Person, link: Linker): PersonView['company'] {
  const others = new Map<Person, Link>();
  for (const { article } of person.groups.flat()) {
    for (const name of person.companions) {
      const other = article.found.people.some((each) => each.name === name)
        ? personIn(edition, article, name)
        : undefined;
      if (other && other !== person)
        others.set(other, { href: link(addresses.person(other.slug)), text: other.name });
    }
  }
  if (others.size === 0) return null;
  return { title: wording.sameSentence, people: [...others.values()] };
}
