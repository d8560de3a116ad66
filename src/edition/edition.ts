import type { ArticleSource } from '../sources/article-source.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import { ContentError } from '../sources/problem.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { addressIn, annotate, newestFirst, type Article } from './article.ts';
import { addressProblems, strangerProblems } from './problems.ts';
import { profileProblems } from './profile-problems.ts';
import { profilesOf } from './profiles.ts';
import { withheldBy } from './withheld.ts';
import { withheldProblems } from './withheld-problems.ts';
import { gather, type Person } from './person.ts';
import { entriesOf, type Entry } from './timeline.ts';
import { whoIsWho } from './who-is-who.ts';

/** All articles, joined: what every page is looked up in. */
export interface Edition {
  readonly settings: Settings;
  /** Newest first. */
  readonly articles: readonly Article[];
  readonly people: ReadonlyMap<string, Person>;
  /** The dated sentences of each article, in the order of its text. */
  readonly entries: ReadonlyMap<Article, readonly Entry[]>;
}

/**
 * The one way from what authors wrote to what readers see, from top to bottom.
 * Throws a ContentError for what is wrong between articles, or between an article and what was found in it.
 */
export function linkEdition(
  settings: Settings,
  sources: readonly ArticleSource[],
  profileSources: readonly ProfileSource[] = [],
): Edition {
  const profiles = profilesOf(profileSources);
  const house = { settings, profiles, withheld: withheldBy(settings, profiles) };
  const published = sources.filter(({ data }) => data.draft !== true);
  const articles = published.map((source) => annotate(source, house)).sort(newestFirst);
  const entries = new Map(articles.map((article) => [article, entriesOf(article)]));
  const namesakes = whoIsWho(articles);
  const people = new Map(
    namesakes.map((each) => [each.slug, gather(each, entries, profiles.bySlug.get(each.slug))]),
  );
  const problems = [
    ...addressProblems(namesakes),
    ...strangerProblems(articles),
    ...profileProblems(profileSources, people),
    ...withheldProblems(house.withheld, articles, profileSources),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return { settings, articles, people, entries };
}

/** The person whom an article calls by this full name. */
export function personIn({ people }: Edition, article: Article, name: string): Person | undefined {
  return people.get(addressIn(article, name));
}
