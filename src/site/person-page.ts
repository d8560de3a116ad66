import { addressIn } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { companions, type PersonPassage } from '../edition/person-passages.ts';
import type { Person, PersonArticle } from '../edition/person.ts';
import { whenOf } from '../edition/timeline.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { citedAs, correctedIn, ownLanguage } from './article-facts.ts';
import { dateText, when } from './dates.ts';
import { excerpt } from './excerpt.ts';
import { figureOf, figuresIn } from './figure.ts';
import { frameOf } from './frame.ts';
import { movedTo, passagesIn, personYears, yearOf } from './person-years.ts';
import { figureHtml, renderPlain } from './render.ts';
import { profilePage } from './structured-person.ts';
import { spokenLabel } from './spoken-label.ts';
import { wording } from './wording.ts';
import type { Span } from '../text/span.ts';
import type { PersonArticleView, PersonPassageView, PersonView } from './view.ts';

type Label = PersonPassageView['labels'][number];
type Group = PersonView['groups'][number];
type Described = Group['described'];
type Company = Group['company'];

/** All that the articles say of those who go by a name; of very much, the way to each year of it. */
export function personPage(edition: Edition, person: Person): PersonView {
  const link = linksFrom(addresses.person(person.slug));
  const years = personYears(person);
  return pageOf(edition, person, addresses.person(person.slug), person.name, (group) => ({
    described: described(group),
    articles: years.length > 0 ? [] : group.map((each) => articleOf(edition, person, each, link)),
    years: years.length > 0 ? yearsOf(person, years, group, link) : null,
    company: companyOf(edition, group, link),
  }));
}

/** What the articles of one year say, where all years are too much for one page. */
export function personYearPage(edition: Edition, person: Person, year: string): PersonView {
  const page = addresses.personYear(person.slug, year);
  const link = linksFrom(page);
  const ofYear = {
    ...person,
    groups: person.groups.map((group) => group.filter((each) => yearOf(each) === year)),
  };
  return {
    ...pageOf(edition, ofYear, page, wording.personIn(person.name, year), (group) => ({
      described: described(group),
      articles: group.map((each) => articleOf(edition, person, each, link)),
      years: null,
      company: null,
    })),
    profile: null,
    year: {
      words: wording.passagesOf(year),
      label: wording.years,
      links: [
        { href: link(addresses.person(person.slug)), text: wording.allYears, current: false },
        ...personYears(person).map((each) => ({
          href: link(addresses.personYear(person.slug, each)),
          text: each,
          current: each === year,
        })),
      ],
    },
  };
}

/** A page about a person, whose groups are as many as there are, with what of each stands on it. */
function pageOf(
  edition: Edition,
  person: Person,
  page: string,
  title: string,
  show: (group: readonly PersonArticle[]) => Omit<Group, 'title'>,
): PersonView {
  const link = linksFrom(page);
  const articles = person.groups.flat();
  const isOwn = page === addresses.person(person.slug);
  const severalGroups = person.groups.length > 1;
  return {
    frame: frameOf(edition, {
      page,
      title,
      description: wording.personDescription(person.name, edition.settings.title),
      // An unchecked page is a machine's guess about a living person: not for search engines.
      noindex: person.profile === null && articles.every(({ article }) => article.data.checked === undefined),
      above: [
        { page: addresses.people, title: wording.people },
        ...(isOwn ? [] : [{ page: addresses.person(person.slug), title: person.name }]),
      ],
      card: { type: 'profile' },
      data: isOwn ? profilePage(edition, person) : [],
      feeds: [{ page: addresses.personFeed(person.slug), title: wording.feedOf(person.name) }],
    }),
    name: person.name,
    year: null,
    made: {
      words: wording.collected(articles.length),
      report: { href: link(addresses.about, ids.contact), text: wording.report },
    },
    profile: profileOf(person, link),
    apart: severalGroups ? { title: wording.apart, words: wording.apartWords(person.groups.length) } : null,
    groups: person.groups.flatMap((group, index) =>
      group.length > 0 ? [{ title: severalGroups ? wording.group(index + 1) : null, ...show(group) }] : [],
    ),
  };
}

/** What the editors wrote about the person, apart from what the articles say. */
function profileOf({ profile }: Person, link: Linker): PersonView['profile'] {
  const file = profile?.picture && profile.pictures.get(profile.picture.file);
  if (!profile || (profile.body.blocks.length === 0 && profile.links.length === 0 && !file)) return null;
  return {
    title: wording.fromTheEditors,
    picture: file && profile.picture ? figureHtml(figureOf(file, profile.picture, link, 'beside')) : null,
    body: renderPlain(profile.body, () => null, figuresIn(profile.pictures, link)),
    links: profile.links.map(({ name, url }) => ({ href: url, text: name })),
  };
}

function yearsOf(
  person: Person,
  years: readonly string[],
  group: readonly PersonArticle[],
  link: Linker,
): Group['years'] {
  const links = years.flatMap((year) => {
    const articles = group.filter((each) => yearOf(each) === year);
    if (articles.length === 0) return [];
    return {
      href: link(addresses.personYear(person.slug, year)),
      text: year,
      note: wording.passagesInArticles(passagesIn(articles), articles.length),
      ids: movedTo(person, articles),
    };
  });
  return { label: wording.years, links };
}

/** How the articles describe somebody, newest first; the same words once, with all their days. */
function described(group: readonly PersonArticle[]): Described {
  const days = new Map<string, string[]>();
  for (const { article, person } of group) {
    for (const { text } of person.roles) days.set(text, [...(days.get(text) ?? []), dateText(article.day)]);
  }
  return [...days].map(([text, dates]) => ({
    label: describedLabel([...new Set(dates)]),
    quoted: wording.quoted(text),
  }));
}

/** When the same words were used, newest first: each of a few days, of many how many and between which. */
function describedLabel(days: readonly string[]): string {
  const [last = '', first = ''] = [days[0], days.at(-1)];
  return days.length > FEW_DAYS
    ? wording.describedOften(days.length, first, last)
    : wording.describedOn(days);
}

const FEW_DAYS = 4;

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
    cited: citedAs(edition, article, link),
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
  const begins = quotation !== null && quotation.start >= passage.start;
  const spoken = begins ? article.quotationAnchors.get(quotation) : undefined;
  const id = person.anchors.get(passage) ?? passage.anchor;
  return {
    id,
    labels: labelsOf(each, found),
    words: excerpt({ edition, article, link, self: person }, passage),
    inArticleOnly: wording.inArticleOnly,
    passage: {
      href: link(addresses.article(article.slug), spoken ?? passage.anchor),
      text: wording.passage(passage.number),
    },
    corrected: correctedIn(article, link),
    here: { href: `#${encodeURIComponent(id)}`, text: wording.linkHere },
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
  return {
    kind: wording.named,
    rest: onlyIn.length === 0 ? '' : wording.namedIn(onlyIn.map((span) => wording.quoted(words(span)))),
  };
}

const addressesBeside = (each: PersonArticle) =>
  companions(each).map(({ name }) => addressIn(each.article, name));

/** Who is named in the same sentence, as the articles of one group have it, in alphabetical order. */
function companyOf(edition: Edition, group: readonly PersonArticle[], link: Linker): Company {
  const people = [...new Set(group.flatMap(addressesBeside))]
    .flatMap((slug) => edition.people.get(slug) ?? [])
    .map(({ name, slug }) => ({ href: link(addresses.person(slug)), text: name }))
    .sort((a, b) => COLLATOR.compare(a.text, b.text) || (a.href < b.href ? -1 : 1));
  return people.length > 0 ? { title: wording.sameSentence, people } : null;
}

const COLLATOR = new Intl.Collator('en');
