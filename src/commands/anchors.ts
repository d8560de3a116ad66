/** `npm run anchors`: records which words each anchor leads to, in `anchors.yaml` of the content folder. */
import { writeFileSync } from 'node:fs';
import { linkEdition, type Edition } from '../edition/edition.ts';
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
  storiesIn,
} from '../sources/content-folder.ts';
import { ContentError } from '../sources/problem.ts';
import type { Recorded } from '../text/kept-anchors.ts';
import { anchorable } from '../text/passages.ts';
import { asSeen, ROOT, wordsOf } from './build.ts';

/** What is to be recorded of a content folder. */
export function record(content: string): Anchors {
  const [settings, before] = [settingsIn(content), anchorsIn(content)];
  const wrong = problemsIn(content);
  if ('problems' in settings || 'problems' in before || wrong.length > 0) throw new ContentError(wrong);
  const edition = linkEdition(
    settings.settings,
    articlesIn(content).sources,
    profilesIn(content).sources,
    storiesIn(content).sources,
    before.anchors,
  );
  // What is a draft now, or gone for a while, keeps what was recorded of it.
  return new Map([
    ...before.anchors,
    ...edition.articles.map(
      (article) => [article.slug, recordOf(edition, article, article.recorded)] as const,
    ),
  ]);
}

/** What an article has now; then what it had before and has no more, since it may come back. */
function recordOf(edition: Edition, article: Article, before: readonly Recorded[]): Recorded[] {
  const { body, withheld } = article;
  const places = [
    ...body.passages.map((passage) => ({ span: passage, anchors: [passage.anchor, ...passage.aliases] })),
    ...[...article.quotationAnchors].map(([span, anchor]) => ({ span, anchors: [anchor] })),
    ...(edition.entries.get(article) ?? []).map(({ sentence, anchor }) => ({
      span: sentence,
      anchors: [anchor],
    })),
  ];
  const now = places.flatMap(({ span, anchors }) => {
    const { words, whole } = anchorable(body.text, span, withheld);
    return words === whole ? [{ words, anchors }] : [];
  });
  const answered = new Set(now.flatMap(({ anchors }) => anchors));
  return [...now, ...before.filter(({ anchors }) => !anchors.some((anchor) => answered.has(anchor)))];
}

if (import.meta.main) {
  const content = contentDir(ROOT);
  try {
    const anchors = record(content);
    writeFileSync(anchorsFile(content), writeAnchors(anchors));
    const places = [...anchors.values()].reduce((sum, each) => sum + each.length, 0);
    console.log(`Recorded ${places} places in ${asSeen(anchorsFile(content))}.`);
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = 1;
  }
}
