import { precision } from '../text/edtf.ts';
import type { Article } from './article.ts';
import type { Person } from './person.ts';
import type { Story } from './story.ts';
import { isInArticleOnly, whenOf, type Entry } from './timeline.ts';
import type { Topic } from './topic.ts';

/** What several articles have in common, and which they are, newest first. */
export type Tie = { readonly articles: readonly Article[] } & (
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'topic'; readonly topic: Topic }
  | { readonly kind: 'date'; readonly date: string }
);

/** The ties of each article that has any: its story, its people, its topics, its dates. */
export type Ties = ReadonlyMap<Article, readonly Tie[]>;

/** An article and all that it has in common with another. */
export interface Related {
  readonly article: Article;
  readonly ties: readonly Tie[];
}

interface Linked {
  readonly stories: ReadonlyMap<string, Story>;
  readonly people: ReadonlyMap<string, Person>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly entries: ReadonlyMap<Article, readonly Entry[]>;
}

export function tiesOf({ stories, people, topics, entries }: Linked): Ties {
  const ties = new Map<Article, Tie[]>();
  const all = [
    ...[...stories.values()].map((story): Tie => ({ kind: 'story', story, articles: story.articles })),
    ...[...people.values()].flatMap(personTies),
    ...[...topics.values()].map((topic): Tie => ({ kind: 'topic', topic, articles: topic.articles })),
    ...dateTies(entries),
  ];
  for (const tie of all) {
    if (tie.articles.length < 2) continue;
    for (const article of tie.articles) {
      const known = ties.get(article);
      if (known) known.push(tie);
      else ties.set(article, [tie]);
    }
  }
  return ties;
}

/** The articles that have most in common with one, at most so many; of equals the one nearest in time. */
export function relatedTo(ties: Ties, article: Article, most: number): Related[] {
  const shared = new Map<Article, Tie[]>();
  for (const tie of ties.get(article) ?? []) {
    for (const other of nearIn(tie.articles, article)) {
      const known = shared.get(other);
      if (known) known.push(tie);
      else shared.set(other, [tie]);
    }
  }
  const weight = (common: readonly Tie[]) => common.reduce((sum, { kind }) => sum + WEIGHTS[kind], 0);
  const apart = (other: Article) => Math.abs(other.instant - article.instant);
  return [...shared]
    .map(([other, common]) => ({ article: other, ties: common, weight: weight(common) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        apart(a.article) - apart(b.article) ||
        (a.article.slug < b.article.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ article: other, ties: common }) => ({ article: other, ties: common }));
}

const WEIGHTS: Readonly<Record<Tie['kind'], number>> = { story: 4, person: 2, topic: 1, date: 1 };

/** What is in thousands of articles says little of any one of them, and would be slow to look through. */
const NEAR = 25;

function nearIn(articles: readonly Article[], article: Article): readonly Article[] {
  const at = articles.indexOf(article);
  return [...articles.slice(Math.max(0, at - NEAR), at), ...articles.slice(at + 1, at + 1 + NEAR)];
}

/** People who share a name and are kept apart tie nothing together. */
function personTies(person: Person): Tie[] {
  return person.groups.map((group) => ({
    kind: 'person',
    person,
    articles: [...new Set(group.map(({ article }) => article))],
  }));
}

/** Days alone: a year or month is in too many articles. */
function dateTies(entries: ReadonlyMap<Article, readonly Entry[]>): Tie[] {
  const byDate = new Map<string, Set<Article>>();
  for (const entry of [...entries.values()].flat()) {
    const date = whenOf(entry.sentence.time);
    if (precision(date) !== 'day' || isInArticleOnly(entry)) continue;
    const articles = byDate.get(date);
    if (articles) articles.add(entry.article);
    else byDate.set(date, new Set([entry.article]));
  }
  return [...byDate].map(([date, articles]) => ({ kind: 'date', date, articles: [...articles] }));
}
