import type { Edition } from '../edition/edition.ts';
import { companions, type PersonPassage } from '../edition/person-passages.ts';
import type { Person, PersonArticle } from '../edition/person.ts';
import { quotationAnchors } from '../edition/quotation-anchors.ts';
import { whenOf } from '../edition/timeline.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { ownLanguage } from './article-facts.ts';
import { dateText, when } from './dates.ts';
import { frameOf } from './frame.ts';
import { marksIn } from './marks.ts';
import { renderPassage } from './render.ts';
import { spokenLabel } from './spoken-label.ts';
import { wording } from './wording.ts';
import type { Span } from '../text/span.ts';
import type { PersonArticleView, PersonPassageView, PersonView } from './view.ts';

type Label = PersonPassageView['labels'][number];
type Described = PersonView['groups'][number]['described'];
type Company = PersonView['groups'][number]['company'];

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
    made: {
      words: wording.collected(articles.length),
      report: { href: link(addresses.about, ids.contact), text: wording.report },
    },
    apart: severalGroups ? { title: wording.apart, words: wording.apartWords(person.groups.length) } : null,
    groups: person.groups.map((group, index) => ({
      title: severalGroups ? wording.group(index + 1) : null,
      described: described(group),
      articles: group.map((each) => articleOf(edition, person, each, link)),
      company: companyOf(edition, group, link),
    })),
  };
}

/** How the articles describe somebody, newest first; the same words once, with all their days. */
function described(group: readonly PersonArticle[]): Described {
  const days = new Map<string, string[]>();
  for (const { article, person } of group) {
    for (const { text } of person.roles) days.set(text, [...(days.get(text) ?? []), dateText(article.day)]);
  }
  return [...days].map(([text, dates]) => ({
    label: wording.describedOn(wording.list([...new Set(dates)])),
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
  const { passage, quotation } = found;
  const spoken = quotation && quotationAnchors(article).get(quotation);
  return {
    id: person.anchors.get(passage) ?? passage.anchor,
    labels: labelsOf(each, found),
    words: renderPassage(passage, marksIn({ edition, article, link, self: person }, passage)),
    passage: {
      href: link(addresses.article(article.slug), spoken ?? passage.anchor),
      text: wording.passage(passage.number),
    },
  };
}

/** What a passage is to the person: said, quoted by whom, named, named only in whose; and its dates. */
function labelsOf({ article, person }: PersonArticle, found: PersonPassage): PersonPassageView['labels'] {
  const { quotation, references, dated } = found;
  const words = ({ start, end }: Span) => article.body.text.slice(start, end);
  return [
    (quotation && spokenLabel(quotation, person.name)) ?? namedLabel(found, words),
    ...references.map((reference) => ({ kind: '', rest: wording.readAs(words(reference), person.name) })),
    ...dated.map(({ sentence }) => ({
      kind: sentence.standing === 'reported' ? wording.dated : wording.standing[sentence.standing],
      rest: dateText(whenOf(sentence.time)),
    })),
  ].flatMap((label) => label ?? []);
}

function namedLabel({ named, onlyIn }: PersonPassage, words: (span: Span) => string): Label | null {
  if (!named) return null;
  return { kind: wording.named, rest: onlyIn.length === 0 ? '' : wording.namedIn(onlyIn.map(words)) };
}

/** Who is named in the same sentence, as the articles of one group have it, in alphabetical order. */
function companyOf(edition: Edition, group: readonly PersonArticle[], link: Linker): Company {
  const people = [...new Set(group.flatMap(companions))]
    .flatMap((slug) => edition.people.get(slug) ?? [])
    .map(({ name, slug }) => ({ href: link(addresses.person(slug)), text: name }))
    .sort((a, b) => COLLATOR.compare(a.text, b.text) || (a.href < b.href ? -1 : 1));
  return people.length > 0 ? { title: wording.sameSentence, people } : null;
}

const COLLATOR = new Intl.Collator('en');
