import { unique } from '../text/anchor.ts';
import type { Passage } from '../text/passages.ts';
import type { Appearance } from './appearance.ts';
import { newestFirst, type Article } from './article.ts';
import { passagesOf, type PersonPassage } from './person-passages.ts';
import type { Entry } from './timeline.ts';
import type { Namesakes } from './who-is-who.ts';

/** A person's page: all that the articles say of those who are called by one name. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  readonly surname: string;
  /** One for each person who goes by the name, as far as the articles tell them apart; newest first. */
  readonly groups: readonly (readonly PersonArticle[])[];
  /** The ids of the passages on the page. */
  readonly anchors: ReadonlyMap<Passage, string>;
}

export interface PersonArticle extends Appearance {
  readonly passages: readonly PersonPassage[];
}

/** Gathers what a person's page shows. `entries` are the dated sentences of each article. */
export function gather(namesakes: Namesakes, entries: ReadonlyMap<Article, readonly Entry[]>): Person {
  const groups = namesakes.groups.map((group) =>
    group.map((each) => ({ ...each, passages: passagesOf(each, entries.get(each.article) ?? []) })),
  );
  return {
    slug: namesakes.slug,
    name: namesakes.name,
    surname: namesakes.surname,
    groups,
    anchors: anchorsOf(groups.flat()),
  };
}

/** Anchors are given from the oldest article on, so that what is published later leaves them as they are. */
function anchorsOf(articles: readonly PersonArticle[]): Map<Passage, string> {
  const taken = new Set<string>();
  const anchors = new Map<Passage, string>();
  const oldest = [...articles].sort((a, b) => newestFirst(b.article, a.article));
  for (const { passages } of oldest) {
    for (const { passage } of passages) anchors.set(passage, unique(passage.anchor, taken));
  }
  return anchors;
}
