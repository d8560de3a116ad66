import { aroundOf } from '../edition/around.ts';
import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { passageAt, whenOf, type Entry } from '../edition/timeline.ts';
import { addresses, type Linker } from './addresses.ts';
import { correctedIn, ownLanguage } from './article-facts.ts';
import { when } from './dates.ts';
import { excerpt } from './excerpt.ts';
import { storyLink } from './story-link.ts';
import { wording } from './wording.ts';
import type { AroundView, RetoldView, TimelineView } from './view.ts';

/** How many sentences stand on either side, those nearest to the article; the story has them all. */
const NEAREST = 3;

/** What the story of an article dates before it and after. */
export function aroundView(
  edition: Edition,
  article: Article,
  link: Linker,
): Pick<TimelineView, 'before' | 'after'> {
  const story = edition.stories.get(article.data.story ?? '');
  if (!story) return { before: null, after: null };
  const { before, after } = aroundOf(edition, article);
  const view = (title: string, entries: readonly Entry[]): AroundView | null =>
    entries.length === 0
      ? null
      : {
          title,
          label: wording.fromStory,
          story: storyLink(story, link),
          entries: entries.flatMap((entry) => retold(edition, entry, link) ?? []),
        };
  return {
    before: view(wording.before, before.slice(-NEAREST)),
    after: view(wording.after, after.slice(0, NEAREST)),
  };
}

function retold(edition: Edition, entry: Entry, link: Linker): RetoldView | null {
  const { article, passage, sentence } = entry;
  const marking = { edition, article, link, marked: sentence.time, isRetold: true };
  const words = excerpt(marking, passage, sentence);
  if (words === null) return null;
  const { before } = sentence;
  return {
    ...ownLanguage(article),
    when: when(whenOf(sentence.time)),
    standing: sentence.standing === 'reported' ? null : wording.standing[sentence.standing],
    before: before && excerpt(marking, passageAt(article, before), before),
    sentence: words,
    corrected: correctedIn(article, link),
    article: {
      href: link(addresses.article(article.slug), passage.anchor),
      text: article.data.headline,
      day: when(article.day),
    },
  };
}
