import type { ArticleSource } from '../sources/article-source.ts';
import { fieldProblem } from '../sources/field-problem.ts';
import type { Problem } from '../sources/problem.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { utc } from './utc.ts';

/** Something about how an article stands in the edition that an editor should look at. */
export interface StandingDoubt extends Problem {
  readonly kind: 'draft' | 'future' | 'unchecked';
}

/** Drafts, articles dated after `now`, and those in which nobody checked what was found; `now` alone depends on the clock. */
export function standingDoubts(
  sources: readonly Pick<ArticleSource, 'file' | 'contents' | 'data'>[],
  settings: Settings,
  now: Date,
): StandingDoubt[] {
  return sources.flatMap((source): StandingDoubt[] => {
    const { draft, published, checked, status } = source.data;
    if (draft)
      return [{ kind: 'draft', ...fieldProblem(source, ['draft'], 'a draft, which is on no page', PUBLISH) }];
    const isToCome = utc(published, settings.timeZone).getTime() > now.getTime();
    return [
      ...(isToCome
        ? [
            {
              kind: 'future',
              ...fieldProblem(
                source,
                ['published'],
                `“${published}” is still to come, and the article is published all the same`,
                WAIT,
              ),
            } as const,
          ]
        : []),
      ...(checked === undefined && status === undefined
        ? [
            {
              kind: 'unchecked',
              ...fieldProblem(
                source,
                ['headline'],
                'nobody has checked what was found in this article',
                lookedOn(now),
              ),
            } as const,
          ]
        : []),
    ];
  });
}

const PUBLISH = 'write in the front matter, once it may be read: draft: false';
const WAIT = 'write in the front matter, until that day: draft: true';
const lookedOn = (now: Date) =>
  `write in the front matter, once it is all right: checked: ${now.toISOString().slice(0, 10)}`;
