import { unique } from '../text/anchor.ts';
import type { Passage } from '../text/passages.ts';
import type { Article } from './article.ts';
import { companions, passagesOf, type PersonPassage } from './person-passages.ts';
import type { Entry } from './timeline.ts';
import { personSlug } from './person-slug.ts';
import type { Appearance, Namesakes } from './who-is-who.ts';

/** A person's page: all that the articles say of those who are called by one name. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly surname: string;
  /** One for each person who goes by the name, as far as the articles tell them apart; newest first. */
  readonly groups: readonly (readonly PersonArticle[])[];
  /** The ids of the passages on the page. */
  readonly anchors: ReadonlyMap<Passage, string>;
  /** The full names of those who are named in the same sentence, in alphabetical order. */
  readonly companions: readonly string[];
}

export interface PersonArticle extends Appearance {
  readonly passages: readonly PersonPassage[];
}

/** Gathers what a person's page shows. `entries` are the dated sentences of each article. */
export function gather(namesakes: Namesakes, entries: ReadonlyMap<Article, readonly Entry[]>): Person {
  const groups = namesakes.groups.map((group) =>
    group.map((each) => ({ ...each, passages: passagesOf(each, entries.get(each.article) ?? []) })),
  );
  const others = new Set(groups.flat().flatMap(companions));
  return {
    slug: namesakes.slug,
    name: namesakes.name,
    surname: namesakes.surname,
    groups,
    anchors: anchorsOf(groups.flat()),
    companions: [...others].filter((name) => personSlug(name) !== namesakes.slug).sort(byName),
  };
}

/** Anchors are given from the oldest article on, so that those of a new article never change earlier ones. */
function anchorsOf(articles: readonly PersonArticle[]): Map<Passage, string> {
  const taken = new Set<string>();
  const anchors = new Map<Passage, string>();
  const oldest = [...articles].sort((a, b) =>
    a.article.day + a.article.slug < b.article.day + b.article.slug ? -1 : 1,
  );
  for (const { passages } of oldest) {
    for (const { passage } of passages) anchors.set(passage, unique(passage.anchor, taken));
  }
  return anchors;
}

const byName = (a: string, b: string) => COLLATOR.compare(a, b) || (a < b ? -1 : 1);
const COLLATOR = new Intl.Collator('en');
