import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { relatedTo, type Tie } from '../edition/ties.ts';
import { topicNames } from '../edition/topic.ts';
import type { Linker } from './addresses.ts';
import { dateText, when } from './dates.ts';
import { headlineLink } from './item.ts';
import { topicLink } from './topic-pages.ts';
import { wording } from './wording.ts';
import type { OnwardView } from './view.ts';

/** How many articles are proposed at the end of one. */
const MOST_NEXT = 3;

/** How many people a reason names. */
const MOST_NAMES = 2;

/** Where to read on from an article: what has something in common with it, its topics, the earlier and the later. */
export function onwardOf(edition: Edition, article: Article, link: Linker): OnwardView | null {
  const { current, ties, topics } = edition;
  const at = current.indexOf(article);
  if (at === -1) return null;
  const next = relatedTo(ties, article, MOST_NEXT);
  const own = [...topicNames(article).keys()].flatMap((slug) => topics.get(slug) ?? []);
  const step = (label: string, to: Article | undefined) => (to ? [{ label, ...headlineLink(to, link) }] : []);
  const steps = [...step(wording.earlier, current[at + 1]), ...step(wording.later, current[at - 1])];
  if (next.length + own.length + steps.length === 0) return null;
  return {
    next:
      next.length > 0
        ? {
            title: wording.readNext,
            articles: next.map((related) => ({
              ...headlineLink(related.article, link),
              day: when(related.article.day),
              reason: reasonOf(related.ties),
            })),
          }
        : null,
    topics:
      own.length > 0 ? { title: wording.topics, links: own.map((topic) => topicLink(topic, link)) } : null,
    steps,
  };
}

/** Why an article is proposed, by what it has most in common. */
function reasonOf(ties: readonly Tie[]): string {
  const people = ties.flatMap((tie) => (tie.kind === 'person' ? [tie.person.name] : []));
  const topics = ties.flatMap((tie) => (tie.kind === 'topic' ? [tie.topic.name] : []));
  const dates = ties.flatMap((tie) => (tie.kind === 'date' ? [tie.date] : []));
  const shown = people.length === MOST_NAMES + 1 ? people : people.slice(0, MOST_NAMES);
  const more = people.length - shown.length;
  const reasons = [
    ...(ties.some(({ kind }) => kind === 'story') ? [wording.sameStory] : []),
    ...(people.length > 0 ? [wording.alsoNames(more > 0 ? [...shown, wording.more(more)] : shown)] : []),
    ...dates.slice(0, 1).map((date) => wording.alsoTells(dateText(date))),
    ...(topics.length > 0 ? [wording.alsoUnder(topics)] : []),
  ];
  return reasons.slice(0, 2).join('. ');
}
