import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { moments, sentenceOf } from '../edition/timeline.ts';
import { addresses, type Linker } from './addresses.ts';
import { dateMark } from './date-mark.ts';
import { directionOf } from './direction.ts';
import type { Canvas } from './picture-input.ts';
import { pictureOf } from './picture.ts';
import type { PictureView } from './view.ts';

/** The picture of an article's timeline, on any page: its marks lead to the entries of the timeline's page. */
export function articlePicture(
  edition: Edition,
  article: Article,
  link: Linker,
  size: Canvas['size'],
): PictureView | null {
  const timeline = addresses.articleTimeline(article.slug);
  const dates = moments(edition.entries.get(article) ?? []).map((moment) => ({
    when: moment.when,
    mark: dateMark(moment),
    sentences: moment.entries.map(sentenceOf),
    href: link(timeline, moment.entries[0]?.anchor),
  }));
  return pictureOf(dates, { dir: directionOf(edition.settings.language), size });
}
