import type { ArticlePerson } from '../people/person.ts';
import { compareEdtf } from '../text/edtf.ts';
import { lastUpTo, startingIn } from '../text/in-order.ts';
import { anchorsOf } from '../text/kept-anchors.ts';
import { onceFor } from '../text/once-for.ts';
import { anchorable, type Passage } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { sentenceDatedAs } from '../time/dated-sentences.ts';
import type { DatedSentence, Time } from '../time/time.ts';
import { sentenceBeginning } from '../text/sentence-beginning.ts';
import { addressIn, type Article } from './article.ts';
import { bystandersIn, type IsBystander } from './bystander.ts';
import { stated } from './corrections.ts';
import { speaksOfWithheld } from './withheld.ts';
import { within } from './within.ts';

/** A dated sentence in its place: what a timeline lists. */
export interface Entry extends Span {
  readonly article: Article;
  readonly passage: Passage;
  readonly sentence: DatedSentence;
  /** The id of the entry on its article's timeline. */
  readonly anchor: string;
  /** Those whom the sentence puts into its event. */
  readonly people: readonly ArticlePerson[];
  /** The passage after a sentence that names nobody, when that passage names people. */
  readonly goesOn: Passage | null;
}

/** The dated sentences of an article, in the order of the text, and the events that its editor dated. */
export function entriesOf(article: Article): Entry[] {
  const { found, body, withheld, recorded } = article;
  const isBystander = bystandersIn(article);
  const dated = [
    ...found.dated.map((sentence) => ({ sentence, people: companyOf(article, sentence, isBystander) })),
    ...eventsOf(article, isBystander),
  ].sort((a, b) => a.sentence.start - b.sentence.start);
  const texts = dated.map(({ sentence }) => anchorable(body.text, sentence, withheld));
  const anchors = anchorsOf('e', texts, recorded);
  return dated.map(({ sentence, people }, index) => {
    const passage = passageAt(article, sentence);
    return {
      start: sentence.start,
      end: sentence.end,
      article,
      passage,
      sentence,
      anchor: anchors[index]!.anchor,
      people,
      goesOn: goesOn(article, passage, sentence),
    };
  });
}

/** What the editor dated, under `events`: the sentence that begins with the words given, and who is in it. */
function eventsOf(
  article: Article,
  isBystander: IsBystander,
): { sentence: DatedSentence; people: ArticlePerson[] }[] {
  return (article.data.events ?? []).flatMap(({ when, at, people }) => {
    const span = sentenceBeginning(article.body.text, at);
    if (!span) return [];
    const time = stated({ start: span.start, end: span.start }, when);
    const sentence = sentenceDatedAs(article.body.text, span, time, article.day);
    const named =
      people && article.found.people.filter(({ name }) => people.includes(addressIn(article, name)));
    return [{ sentence, people: named ?? companyOf(article, span, isBystander) }];
  });
}

/** Oldest first; what has the same date stays in the order in which it was reported. */
export function oldestFirst(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(
    (a, b) =>
      compareEdtf(whenOf(a.sentence.time), whenOf(b.sentence.time)) ||
      a.article.instant - b.article.instant ||
      (a.article.slug < b.article.slug
        ? -1
        : a.article.slug > b.article.slug
          ? 1
          : a.sentence.start - b.sentence.start),
  );
}

/**
 * Whether an entry's words stand in the article alone, since they speak of somebody who is withheld, or begin with a
 * pronoun after a sentence that does.
 */
export function isInArticleOnly({ article, sentence }: Entry): boolean {
  return [sentence, ...(sentence.before ? [sentence.before] : [])].some((span) =>
    speaksOfWithheld(article, span),
  );
}

/** The date of a time: the whole of its range, where it is one end of it. */
export function whenOf(time: Time): string {
  return time.range ?? time.edtf;
}

/** What names the sentence of an entry among all: one with two dates stands in two entries. */
export function sentenceOf({ article, sentence }: Entry): string {
  return `${article.slug} ${sentence.start}`;
}

/** Entries with one date together. */
export interface Moment {
  readonly when: string;
  readonly entries: readonly Entry[];
}

/** A timeline: its dates from the oldest on, each with its entries. */
export const moments = onceFor((entries: readonly Entry[]): readonly Moment[] => {
  const byDate = new Map<string, Entry[]>();
  for (const entry of oldestFirst(entries)) {
    const when = whenOf(entry.sentence.time);
    const gathered = byDate.get(when);
    if (gathered) gathered.push(entry);
    else byDate.set(when, [entry]);
  }
  return [...byDate].map(([when, gathered]) => ({ when, entries: gathered }));
});

/** The passage that a stretch of the text starts in. */
export function passageAt({ body }: Article, { start }: Span): Passage {
  const passage = lastUpTo(body.passages, start);
  if (!passage) throw new RangeError(`no passage at ${start}`);
  return passage;
}

/**
 * Who takes part in a sentence's event: whoever it names as more than a bystander, whomever a description in it was
 * read as, and whomever it quotes.
 */
function companyOf(article: Article, sentence: Span, isBystander: IsBystander): ArticlePerson[] {
  const inSentence = <Each extends Span>(ordered: readonly Each[]) =>
    startingIn(ordered, sentence).filter((each) => within(each, sentence));
  const { found, index } = article;
  const names = new Set([
    ...inSentence(index.mentions)
      .filter(({ mention }) => !isBystander(mention))
      .map(({ person }) => person.name),
    ...inSentence(found.references).map(({ person }) => person),
    ...inSentence(found.quotations).flatMap(({ speaker }) => speaker ?? []),
  ]);
  return [...names].flatMap((name) => index.people.get(name) ?? []).sort(byAppearance);
}

const byAppearance = (a: ArticlePerson, b: ArticlePerson) =>
  (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0);

/** The next passage, where a sentence ends its own and speaks of nobody at all: not even of “him”. */
function goesOn(article: Article, passage: Passage, sentence: DatedSentence): Passage | null {
  const { found, body, index } = article;
  const has = (ordered: readonly Span[], span: Span) =>
    startingIn(ordered, span).some((each) => within(each, span));
  const names = (span: Span) => has(index.mentions, span);
  const speaksOf =
    speaksOfWithheld(article, sentence) || has(found.unlinked, sentence) || has(found.references, sentence);
  if (names(sentence) || speaksOf || sentence.before !== null) return null;
  if (body.text.slice(sentence.end, passage.end).trim() !== '') return null;
  const next = body.passages[passage.number];
  return next && next.kind === 'paragraph' && names(next) && !speaksOfWithheld(article, next) ? next : null;
}
