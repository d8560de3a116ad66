import { bounds } from '../text/edtf.ts';
import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import { isInArticleOnly, oldestFirst, whenOf, type Entry } from './timeline.ts';

/** What other articles of a story date before and after one of its articles, oldest first. */
export interface Around {
  readonly before: readonly Entry[];
  readonly after: readonly Entry[];
}

/**
 * Before is what surely lies before the first date of the article. After is what later articles date surely after
 * the last that it reports: what it only announced, the story may have come to since, and what earlier articles
 * announced, it may have overtaken. What an article reports is over when it is published, so that “in 2025” in one
 * of March does not hide the rest of that year.
 */
export function aroundOf({ stories, entries }: Edition, article: Article): Around {
  const own = entries.get(article) ?? [];
  const story = stories.get(article.data.story ?? '');
  if (!story || own.length === 0) return { before: [], after: [] };
  const first = own
    .map(datesOf)
    .map(({ earliest }) => earliest)
    .reduce(min);
  const last = own
    .filter(({ sentence }) => sentence.standing !== 'announced')
    .map((entry) => min(datesOf(entry).latest, article.day))
    .reduce(max, '');
  const over = last === '' ? article.day : last;
  const others = story.articles
    .filter((other) => other !== article)
    .flatMap((other) => entries.get(other) ?? [])
    .filter((entry) => !isInArticleOnly(entry));
  return {
    before: oldestFirst(others.filter((entry) => datesOf(entry).latest < first)),
    after: oldestFirst(
      others.filter((entry) => entry.article.instant > article.instant && datesOf(entry).earliest > over),
    ),
  };
}

const datesOf = ({ sentence }: Entry) => bounds(whenOf(sentence.time));
const min = (a: string, b: string) => (a < b ? a : b);
const max = (a: string, b: string) => (a > b ? a : b);
