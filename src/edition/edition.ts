import type { ArticleSource } from '../sources/article-source.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import type { Anchors } from '../sources/anchors-source.ts';
import { ContentError } from '../sources/problem.ts';
import type { Settings } from '../sources/settings-schema.ts';
import type { StorySource } from '../sources/story-source.ts';
import type { Annotation } from './annotation.ts';
import { archiveOf, type Month } from './archive.ts';
import { addressIn, annotate, newestFirst, type Article } from './article.ts';
import { formerAddressProblems } from './former-addresses.ts';
import { addressProblems, strangerProblems } from './problems.ts';
import { profileProblems } from './profile-problems.ts';
import { profilesOf } from './profiles.ts';
import { withheldBy, type Withheld } from './withheld.ts';
import { withheldProblems } from './withheld-problems.ts';
import { gather, type Person } from './person.ts';
import { storiesOf, type Story } from './story.ts';
import { tiesOf, type Ties } from './ties.ts';
import { entriesOf, type Entry } from './timeline.ts';
import { topicsOf, type Topic } from './topic.ts';
import { whoIsWho } from './who-is-who.ts';

/** All articles, joined: what every page is looked up in. */
export interface Edition {
  readonly settings: Settings;
  /** Newest first. */
  readonly articles: readonly Article[];
  /** Those that were not withdrawn: all that lists and links lead to. Newest first. */
  readonly current: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  /** The dated sentences of each article, in the order of its text. */
  readonly entries: ReadonlyMap<Article, readonly Entry[]>;
  /** By their addresses, the one that went on last first. */
  readonly stories: ReadonlyMap<string, Story>;
  /** By their addresses. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** From the newest month on; empty while there are few articles. */
  readonly archive: readonly Month[];
  readonly ties: Ties;
  /** Who stands in articles' own words alone. */
  readonly withheld: Withheld;
}

/**
 * The one way from what authors wrote to what readers see, from top to bottom. `annotations` are those that were made
 * before, by the slugs of their articles; see annotate-ahead.ts.
 * Throws a ContentError for what is wrong between articles, or between an article and what was found in it.
 */
export function linkEdition(
  settings: Settings,
  sources: readonly ArticleSource[],
  profileSources: readonly ProfileSource[] = [],
  storySources: readonly StorySource[] = [],
  anchors: Anchors = new Map(),
  annotations: ReadonlyMap<string, Annotation> = new Map(),
): Edition {
  const profiles = profilesOf(profileSources);
  const house = { settings, profiles, withheld: withheldBy(settings, profiles), anchors };
  const published = sources.filter(({ data }) => data.draft !== true);
  const articles = published
    .map((source) => annotate(source, house, annotations.get(source.slug)))
    .sort(newestFirst);
  const current = articles.filter(({ data }) => data.status !== 'withdrawn');
  const entries = new Map(articles.map((article) => [article, entriesOf(article)]));
  const namesakes = whoIsWho(articles);
  const people = new Map(
    namesakes.map((each) => [each.slug, gather(each, entries, profiles.bySlug.get(each.slug))]),
  );
  const stories = storiesOf(current, storySources);
  const topics = topicsOf(current);
  const problems = [
    ...formerAddressProblems(sources),
    ...addressProblems(namesakes),
    ...strangerProblems(articles),
    ...profileProblems(profileSources, people),
    ...withheldProblems(house.withheld, articles, profileSources, storySources),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  const archive = archiveOf(current);
  const ties = tiesOf({ stories, people, topics, entries });
  const { withheld } = house;
  return { settings, articles, current, people, entries, stories, topics, archive, ties, withheld };
}

/** The person whom an article calls by this full name. */
export function personIn({ people }: Edition, article: Article, name: string): Person | undefined {
  return people.get(addressIn(article, name));
}
