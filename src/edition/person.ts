import type { Pictures } from '../sources/picture-file.ts';
import { unique, type Taken } from '../text/anchor.ts';
import type { ProfileData } from '../sources/profile-schema.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import { parseBody, type Body, type Passage } from '../text/passages.ts';
import type { Appearance } from './appearance.ts';
import { newestFirst, type Article } from './article.ts';
import { passagesOf, type PersonPassage } from './person-passages.ts';
import type { Entry } from './timeline.ts';
import type { Namesakes } from './who-is-who.ts';

/** A person's page: all that the articles say of those who are called by one name. */
export interface Person {
  readonly slug: string;
  readonly name: string;
  /** The words that sort the name; a part of it, but where an editor gives others. */
  readonly surname: string;
  /** One for each person who goes by the name, as far as the articles tell them apart; newest first. */
  readonly groups: readonly (readonly PersonArticle[])[];
  readonly profile: Profile | null;
  /** The ids of the passages on the page. */
  readonly anchors: ReadonlyMap<Passage, string>;
}

/** What an editor wrote about a person. */
export interface Profile {
  readonly body: Body;
  readonly picture: ProfileData['picture'];
  readonly pictures: Pictures;
  readonly links: ProfileData['links'];
  /** Other names, by which the person is found besides. */
  readonly aliases: readonly string[];
  /** Addresses that lead to this person's page. */
  readonly formerly: readonly string[];
}

export interface PersonArticle extends Appearance {
  readonly passages: readonly PersonPassage[];
}

/** Gathers what a person's page shows. `entries` are the dated sentences of each article. */
export function gather(
  namesakes: Namesakes,
  entries: ReadonlyMap<Article, readonly Entry[]>,
  profile: ProfileSource | undefined,
): Person {
  const groups = namesakes.groups.map((group) =>
    group.map((each) => ({ ...each, passages: passagesOf(each, entries.get(each.article) ?? []) })),
  );
  return {
    slug: namesakes.slug,
    ...nameOf(namesakes, profile),
    groups,
    profile: profile ? profileOf(profile) : null,
    anchors: anchorsOf(groups.flat()),
  };
}

function profileOf({ body, data, pictures }: ProfileSource): Profile {
  const { aliases, picture, links, formerly } = data;
  return { body: parseBody(body), picture, pictures, links, aliases, formerly };
}

/** The name and its sorting words: an editor's, else an article's. */
function nameOf(
  { name, surname }: Namesakes,
  profile: ProfileSource | undefined,
): Pick<Person, 'name' | 'surname'> {
  if (!profile) return { name, surname };
  const { data } = profile;
  const last = data.name.includes(surname) ? surname : (data.name.split(' ').at(-1) ?? data.name);
  return { name: data.name, surname: data.sort ?? last };
}

/** Anchors are given from the oldest article on, so that what is published later leaves them as they are. */
function anchorsOf(articles: readonly PersonArticle[]): Map<Passage, string> {
  const taken: Taken = new Map();
  const anchors = new Map<Passage, string>();
  const oldest = [...articles].sort((a, b) => newestFirst(b.article, a.article));
  for (const { passages } of oldest) {
    for (const { passage } of passages) anchors.set(passage, unique(passage.anchor, taken));
  }
  return anchors;
}
