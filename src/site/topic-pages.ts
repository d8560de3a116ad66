import type { Edition } from '../edition/edition.ts';
import type { Topic } from '../edition/topic.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { dateText } from './dates.ts';
import { frameOf } from './frame.ts';
import { headlineLink, itemsOf } from './item.ts';
import { wording } from './wording.ts';
import type { IndexView, Link, ListView } from './view.ts';

/** How many articles a topic shows as the front page does; older ones stand by their headlines alone. */
const MOST = 30;

/** All topics, in alphabetical order. */
export function topicsPage(edition: Edition): IndexView {
  const page = addresses.topics;
  const link = linksFrom(page);
  const topics = [...edition.topics.values()].sort(
    (a, b) => COLLATOR.compare(a.name, b.name) || (a.slug < b.slug ? -1 : 1),
  );
  return {
    frame: frameOf(edition, {
      page,
      title: wording.topics,
      description: wording.topicsDescription(edition.settings.title),
    }),
    title: wording.topics,
    lede: wording.topicsLede,
    sections: [
      {
        heading: null,
        items: topics.map((topic) => ({
          ...topicLink(topic, link),
          note: wording.countArticles(topic.articles.length),
        })),
      },
    ],
  };
}

/** The articles of a topic, newest first. */
export function topicPage(edition: Edition, { slug, name, articles }: Topic): ListView {
  const page = addresses.topic(slug);
  const link = linksFrom(page);
  const older = Map.groupBy(articles.slice(MOST), ({ day }) => day.slice(0, 4));
  return {
    frame: frameOf(edition, {
      page,
      title: name,
      description: wording.topicDescription(name, edition.settings.title),
    }),
    title: name,
    of: { href: link(addresses.topics), text: wording.topics },
    lede: wording.countArticles(articles.length),
    items: itemsOf(edition, articles.slice(0, MOST), link),
    older: [...older].map(([year, each]) => ({
      heading: year,
      items: each.map((article) => ({ ...headlineLink(article, link), note: dateText(article.day) })),
    })),
    steps: [],
  };
}

/** The way to a topic, by its name. */
export function topicLink({ slug, name }: Topic, link: Linker): Link {
  return { href: link(addresses.topic(slug)), text: name };
}

const COLLATOR = new Intl.Collator('en');
