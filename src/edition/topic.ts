import { slugOf } from '../text/slug.ts';
import type { Article } from './article.ts';

/** What several articles are about, in the editors’ words. */
export interface Topic {
  readonly slug: string;
  /** As most of its articles spell it, of equals the newest: “Ferries” and “ferries” are one topic. */
  readonly name: string;
  /** Newest first; at least one. */
  readonly articles: readonly Article[];
}

/** The topics of these articles, given newest first, by their addresses. */
export function topicsOf(articles: readonly Article[]): ReadonlyMap<string, Topic> {
  const given = articles.flatMap((article) =>
    [...topicNames(article)].map(([slug, name]) => ({ slug, name, article })),
  );
  return new Map(
    [...Map.groupBy(given, ({ slug }) => slug)].map(([slug, each]) => {
      const name = mostOf(each.map((one) => one.name));
      return [slug, { slug, name, articles: each.map(({ article }) => article) }] as const;
    }),
  );
}

/** The topics of an article by their addresses, each once, in the order in which its editor gave them. */
export function topicNames({ data }: Article): ReadonlyMap<string, string> {
  return new Map((data.topics ?? []).map((name) => [slugOf(name), name]));
}

/** What is said most often; of equals, what is said first. */
function mostOf(names: readonly string[]): string {
  const [[most = ''] = []] = [...Map.groupBy(names, (name) => name)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  return most;
}
