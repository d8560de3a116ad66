import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';
import type { Pictures } from '../sources/picture-file.ts';
import type { StorySource } from '../sources/story-source.ts';
import { parseBody, type Body } from '../text/passages.ts';
import type { Article } from './article.ts';

/** Articles that go on where others left off, as the editors joined them. */
export interface Story {
  readonly slug: string;
  /**
   * What an editor called it, else the headline of its first article: the editors’ words as well, and the same
   * however far the story goes.
   */
  readonly title: string;
  /** The language of the title; null where it is the edition’s. */
  readonly language: string | null;
  /** What an editor wrote about it; null where that is nothing. */
  readonly body: Body | null;
  readonly pictures: Pictures;
  /** Newest first; at least one. */
  readonly articles: readonly Article[];
}

/** The stories of these articles, the one that went on last first, by their addresses. */
export function storiesOf(
  articles: readonly Article[],
  sources: readonly StorySource[],
): ReadonlyMap<string, Story> {
  const bySlug = new Map(sources.map((source) => [source.slug, source]));
  const parts = Map.groupBy(articles, ({ data }) => data.story);
  return new Map(
    [...parts].flatMap(([slug, each]) =>
      slug === undefined ? [] : [[slug, storyOf(slug, each, bySlug.get(slug))] as const],
    ),
  );
}

function storyOf(slug: string, articles: readonly Article[], source: StorySource | undefined): Story {
  const first = articles.at(-1)!;
  return {
    slug,
    title: source?.data.title ?? first.data.headline,
    language: source ? null : first.language,
    body: source && source.body.trim() !== '' ? parseBody(source.body) : null,
    pictures: source?.pictures ?? new Map(),
    articles,
  };
}

/** What is said of stories that no article is a part of, which have no page to stand on. */
export function idleStories(
  sources: readonly StorySource[],
  stories: ReadonlyMap<string, unknown>,
): Problem[] {
  return sources
    .filter(({ slug }) => !stories.has(slug))
    .map((source) =>
      fieldProblem(
        source,
        ['title'],
        'no article is a part of this story, so it has no page',
        `write “story: ${source.slug}” in its articles, or leave it for later`,
      ),
    );
}
