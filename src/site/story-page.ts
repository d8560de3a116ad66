import { personIn, type Edition } from '../edition/edition.ts';
import type { Story } from '../edition/story.ts';
import { onceFor } from '../text/once-for.ts';
import { addresses, ids, linksFrom, type Linker } from './addresses.ts';
import { dateText } from './dates.ts';
import { figuresIn } from './figure.ts';
import { frameOf } from './frame.ts';
import { gatheredTimeline, partTitle, pathsOf, type Gathering } from './gathered-timeline.ts';
import { itemsOf } from './item.ts';
import { renderPlain } from './render.ts';
import { storyLink, titleLanguage } from './story-link.ts';
import { MOST_ON_ONE_PAGE } from './timeline-parts.ts';
import { wording } from './wording.ts';
import type { IndexView, StoryView, TimelineView, WhoEntry } from './view.ts';

/** A story: what is new first, then one timeline and one who's who of all its articles. */
export function storyPage(edition: Edition, story: Story): StoryView {
  const page = addresses.story(story.slug);
  const link = linksFrom(page);
  const who = whoOf(edition, story, link);
  const timeline = gathering(edition, story);
  return {
    ...titleLanguage(story),
    frame: frameOf(edition, {
      page,
      title: story.title,
      description: wording.storyDescription(story.title, edition.settings.title),
      feeds: [{ page: addresses.storyFeed(story.slug), title: story.title }],
    }),
    kind: wording.story,
    title: story.title,
    text: story.body && renderPlain(story.body, () => null, figuresIn(story.pictures, link)),
    items: itemsOf(edition, story.articles, link, 1),
    timeline:
      timeline.entries.length > 0
        ? { id: ids.dates, title: wording.timeline, ...gatheredTimeline(edition, timeline) }
        : null,
    who: who.length > 0 ? { title: wording.whosWhoInStory, entries: who } : null,
  };
}

/** The ends of the addresses of the parts of a story's timeline that have a page of their own. */
export function storyParts(edition: Edition, story: Story): readonly string[] {
  return pathsOf(gathering(edition, story));
}

/** One part of the timeline of a story that has grown: a year, a month, a day. */
export function storyPartPage(edition: Edition, story: Story, path: string): TimelineView {
  const page = addresses.storyPart(story.slug, path);
  const when = partTitle(gathering(edition, story), path);
  const link = linksFrom(page);
  return {
    ...gatheredTimeline(edition, gathering(edition, story), path),
    frame: frameOf(edition, {
      page,
      title: wording.storyIn(story.title, when),
      description: wording.storyDescription(story.title, edition.settings.title),
    }),
    title: wording.timelineIn(when),
    of: storyLink(story, link),
    before: null,
    after: null,
    people: null,
    downloads: [],
  };
}

/** All stories, the one that went on last first. */
export function storiesPage(edition: Edition): IndexView {
  const page = addresses.stories;
  const link = linksFrom(page);
  return {
    frame: frameOf(edition, {
      page,
      title: wording.stories,
      description: wording.storiesDescription(edition.settings.title),
    }),
    title: wording.stories,
    lede: wording.storiesLede,
    sections: [
      {
        heading: null,
        items: [...edition.stories.values()].map((story) => ({
          ...storyLink(story, link),
          note: wording.articlesLast(story.articles.length, dateText(story.articles[0]!.day)),
        })),
      },
    ],
  };
}

function gathering(edition: Edition, story: Story): Gathering {
  return gatherings(edition)(story);
}

const gatherings = onceFor(({ entries }: Edition) =>
  onceFor(({ slug, articles }: Story): Gathering => ({
    entries: articles.flatMap((article) => entries.get(article) ?? []),
    most: MOST_ON_ONE_PAGE,
    page: addresses.story(slug),
    partPage: (path) => addresses.storyPart(slug, path),
  })),
);

/** Who is named in most articles of a story comes first; each with the newest role that these give, and its day. */
function whoOf(edition: Edition, { articles }: Story, link: Linker): WhoEntry[] {
  const named = articles.flatMap((article) =>
    article.found.people.flatMap(({ name, roles }) => {
      const person = personIn(edition, article, name);
      return person ? [{ person, day: article.day, roles }] : [];
    }),
  );
  return [...Map.groupBy(named, ({ person }) => person)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([person, each]) => {
      const described = each.find(({ roles }) => roles.length > 0);
      const role = described?.roles[0];
      // Of several people who share a name in this story, no role is the name's.
      const groups = person.groups.filter((group) => group.some(({ article }) => articles.includes(article)));
      return {
        name: person.name,
        href: link(addresses.person(person.slug)),
        role:
          described && role && groups.length === 1
            ? wording.roleOn(role.text, dateText(described.day))
            : null,
      };
    });
}
