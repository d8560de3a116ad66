import type { Standing } from '../time/time.ts';
import { onceFor } from '../text/once-for.ts';
import type { Article } from './article.ts';
import type { Edition } from './edition.ts';
import { isInArticleOnly, oldestFirst, type Entry } from './timeline.ts';

/**
 * The entries of an article that other programs may take for events, oldest first. A sentence that denies,
 * doubts or makes conditional is none of them, whichever of its dates it does that to: it leaves whole, so the
 * reserve would leave with it. Neither is one that speaks of somebody who is withheld.
 */
export function exportedEntries({ entries }: Edition, article: Article): readonly Entry[] {
  return exportedOf(entries.get(article) ?? []);
}

const exportedOf = onceFor((all: readonly Entry[]) => {
  const reserved = new Set(
    all.filter(({ sentence }) => !EVENTS.has(sentence.standing)).map((e) => e.sentence.start),
  );
  return oldestFirst(all.filter((entry) => !reserved.has(entry.sentence.start) && !isInArticleOnly(entry)));
});

/** The words of the sentence before, where an exported one cannot be read without them. */
export function exportedBefore({ article, sentence }: Entry): string | null {
  const { before } = sentence;
  return before && article.body.text.slice(before.start, before.end);
}

const EVENTS: ReadonlySet<Standing> = new Set<Standing>(['reported', 'announced']);
