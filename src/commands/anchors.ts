/** `npm run anchors`: records which words each passage's anchor leads to, in `anchors.yaml` of the content folder. */
import { writeFileSync } from 'node:fs';
import { linkEdition } from '../edition/edition.ts';
import type { Article } from '../edition/article.ts';
import { writeAnchors, type Anchors } from '../sources/anchors-source.ts';
import { contentDir } from '../sources/content-dir.ts';
import {
  anchorsFile,
  anchorsIn,
  articlesIn,
  problemsIn,
  profilesIn,
  settingsIn,
} from '../sources/content-folder.ts';
import { ContentError } from '../sources/problem.ts';
import type { Recorded } from '../text/kept-anchors.ts';
import { textWithout } from '../text/passages.ts';
import { asSeen, ROOT, wordsOf } from './build.ts';

/** What is to be recorded of a content folder. */
export function record(content: string): Anchors {
  const [settings, before] = [settingsIn(content), anchorsIn(content)];
  const wrong = problemsIn(content);
  if ('problems' in settings || 'problems' in before || wrong.length > 0) throw new ContentError(wrong);
  const { articles } = linkEdition(
    settings.settings,
    articlesIn(content).sources,
    profilesIn(content).sources,
    before.anchors,
  );
  // What is a draft now, or gone for a while, keeps what was recorded of it.
  return new Map([
    ...before.anchors,
    ...articles.map(
      (article) => [article.slug, recordOf(article, before.anchors.get(article.slug) ?? [])] as const,
    ),
  ]);
}

/** The passages of an article; then those of before that stand in it no more, since they may come back. */
function recordOf({ body, withheld }: Article, before: readonly Recorded[]): Recorded[] {
  const now = body.passages
    .filter((passage) => textWithout(body.text, passage, withheld) === passage.text)
    .map(({ text, anchor, aliases }) => ({ words: text, anchors: [anchor, ...aliases] }));
  const answered = new Set(now.flatMap(({ anchors }) => anchors));
  return [...now, ...before.filter(({ anchors }) => !anchors.some((anchor) => answered.has(anchor)))];
}

if (import.meta.main) {
  const content = contentDir(ROOT);
  try {
    const anchors = record(content);
    writeFileSync(anchorsFile(content), writeAnchors(anchors));
    const passages = [...anchors.values()].reduce((sum, each) => sum + each.length, 0);
    console.log(`Recorded ${passages} passages in ${asSeen(anchorsFile(content))}.`);
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = 1;
  }
}
