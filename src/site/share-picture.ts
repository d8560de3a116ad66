import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { PAPERS } from '../sources/accent.ts';
import { accentOnLight } from './accent-style.ts';
import { addresses } from './addresses.ts';
import { CARD_SIZE, type CardFacts } from './cards.ts';
import { dateText, instant } from './dates.ts';
import { canSet, setLine, setParagraph, type SetLine } from './typesetter.ts';
import { wording } from './wording.ts';

/** How a link to an article is shown where it is pasted. */
export function articleCard(edition: Edition, article: Article): CardFacts {
  const { data, language, slug } = article;
  return {
    type: 'article',
    language,
    published: instant(data.published).datetime,
    ...(data.updated !== undefined && { updated: instant(data.updated).datetime }),
    ...(hasSharePicture(edition, article) && {
      picture: {
        page: addresses.sharePicture(slug),
        words: wording.sharePicture(data.headline, dateText(article.day), nameOf(edition)),
      },
    }),
  };
}

/**
 * Whether an article has a picture to share: where the edition's address is known, since its own must be absolute,
 * and the site's faces have every letter of it. Boxes in place of letters would be worse than no picture.
 */
export function hasSharePicture(edition: Edition, article: Article): boolean {
  const { address, sharePictures } = edition.settings;
  if (address === undefined || !sharePictures || article.data.status === 'withdrawn') return false;
  return (
    canSet(article.data.headline, 'newsreader-display') &&
    canSet(nameOf(edition), 'newsreader-display') &&
    headlineOf(article) !== null
  );
}

/** The picture as SVG, all letters in outline, so that it needs no font where it is drawn. */
export function sharePicture(edition: Edition, article: Article): string {
  const headline = headlineOf(article);
  if (!headline) throw new RangeError(`no picture of ${article.slug}`);
  const { width, height } = CARD_SIZE;
  const name = fitted(nameOf(edition), 46);
  const date = setLine(dateText(article.day), 'libre-franklin', 30);
  const words = [
    drawn(name, 92, INK),
    ...headline.lines.map((line, n) => drawn(line, TOP + headline.size * (0.8 + n * ROOM.leading), INK)),
    drawn(date, height - 64, QUIET),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPERS.light}"/>`,
    // The masthead's line, and the tick on it where reading starts.
    `<rect y="127" width="${width}" height="2" fill="${INK}"/>`,
    `<rect x="${LEFT}" y="112" width="6" height="32" fill="${accentOnLight(edition.settings)}"/>`,
    ...words,
    '</svg>',
  ].join('\n');
}

// The palette of src/styles/tokens.css, in light.
const [INK, QUIET] = ['#16191c', '#545b62'];

const LEFT = 80;
const TOP = 200;

/** The room of the headline, between the masthead's line and the date. */
const ROOM = { width: CARD_SIZE.width - 2 * LEFT, height: 320, leading: 1.08 };

/** From the size of two short lines to the smallest that is still read on a phone. */
const SIZES = [96, 88, 80, 74, 68, 62, 56, 50, 45, 40];

/** The headline in the largest letters in which it fits; null where it is too long even for small ones. */
function headlineOf({ data }: Article) {
  return setParagraph(data.headline, 'newsreader-display', ROOM, SIZES);
}

/** A line in letters of this size, or in smaller ones where it would not fit. */
function fitted(words: string, size: number): SetLine {
  const line = setLine(words, 'newsreader-display', size);
  return line.width <= ROOM.width ? line : fitted(words, (size * ROOM.width) / line.width - 0.01);
}

function drawn({ path }: SetLine, y: number, fill: string): string {
  return `<path transform="translate(${LEFT} ${y})" fill="${fill}" d="${path}"/>`;
}

function nameOf({ settings }: Edition): string {
  return settings.wordmark ?? settings.title;
}
