import type { Edition } from '../edition/edition.ts';
import { PAPERS } from '../sources/accent.ts';
import { accentOnLight } from './accent-style.ts';
import { addresses, linksFrom } from './addresses.ts';
import { directionOf } from './direction.ts';
import { canSet, setLine } from './typesetter.ts';
import { wording } from './wording.ts';

/** The pictures of an installed edition; a `bare` one is filled to its corners, since devices cut it themselves. */
export const appIcons = [
  { name: 'icon-192', size: 192, bare: false },
  { name: 'icon-512', size: 512, bare: false },
  { name: 'icon-maskable', size: 512, bare: true },
  { name: 'apple-touch-icon', size: 180, bare: true },
] as const;

/** What a device is told of the edition when a reader installs it: W3C’s “Web Application Manifest”. */
export function manifestOf({ settings }: Edition): object {
  const link = linksFrom(addresses.manifest);
  return {
    name: settings.title,
    short_name: settings.wordmark ?? settings.title,
    ...(settings.tagline !== undefined && { description: settings.tagline }),
    lang: wording.language,
    dir: directionOf(wording.language),
    start_url: link(addresses.front),
    scope: './',
    // With a way back, which pages count on.
    display: 'minimal-ui',
    theme_color: PAPERS.light,
    background_color: PAPERS.light,
    icons: appIcons
      .filter(({ name }) => addresses.appIcon(name) !== addresses.touchIcon)
      .map(({ name, size, bare }) => ({
        src: link(addresses.appIcon(name)),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose: bare ? 'maskable' : 'any',
      })),
  };
}

/**
 * A picture by its name, as SVG: the first letter of the edition’s name on its colour, or the masthead’s line and tick
 * where the site’s faces have no such letter.
 */
export function appIcon({ settings }: Edition, name: string): string {
  const icon = appIcons.find((each) => each.name === name);
  if (!icon) throw new RangeError(`no icon ${name}`);
  const letter = /[\p{L}\p{N}]/u.exec(settings.wordmark ?? settings.title)?.[0].toUpperCase();
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${icon.size}" height="${icon.size}" viewBox="0 0 ${SIDE} ${SIDE}">`,
    `<rect width="${SIDE}" height="${SIDE}" rx="${icon.bare ? 0 : 80}" fill="${accentOnLight(settings)}"/>`,
    letter !== undefined && canSet(letter, 'newsreader-display') ? letterIn(letter) : TICK,
    '</svg>',
  ].join('\n');
}

/** Of the drawing; it is as large as it is asked for. */
const SIDE = 512;

/** Within the circle that a device may cut out, four fifths of the side. */
const LETTER = 320;

/** The height of a capital, of the letter’s size. */
const CAPITAL = 0.66;

function letterIn(letter: string): string {
  const { width, path } = setLine(letter, 'newsreader-display', LETTER);
  const [x, y] = [(SIDE - width) / 2, (SIDE + LETTER * CAPITAL) / 2];
  return `<path transform="translate(${x} ${y})" fill="${PAPERS.light}" d="${path}"/>`;
}

const TICK = [
  `<rect x="96" y="248" width="320" height="24" fill="${PAPERS.light}"/>`,
  `<rect x="156" y="136" width="60" height="248" fill="${PAPERS.light}"/>`,
].join('\n');
