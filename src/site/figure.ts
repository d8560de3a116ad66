import type { PictureFile, Pictures } from '../sources/picture-file.ts';
import type { Written } from '../text/pictures.ts';
import { addresses, type Linker } from './addresses.ts';
import type { FigureView } from './view.ts';

export const IMAGE_FORMATS = ['avif', 'webp'] as const;

/** A column of text at its widest, on screens of one and of two pixels to a point. */
const WIDTHS = [400, 800, 1200];

/** The widths that are made of a picture, which is never made larger than it is. */
export function imageWidths({ width }: PictureFile): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  return smaller.length === WIDTHS.length ? smaller : [...smaller, width];
}

/** How a picture is shown: as large as there is room for, the lead picture at once, others when they come near. */
export function figureOf(
  picture: PictureFile,
  { alt, caption, credit }: { alt: string; caption?: string | undefined; credit?: string | undefined },
  link: Linker,
  place: 'lead' | 'text' | 'beside' = 'text',
): FigureView {
  const widths = imageWidths(picture);
  const image = (width: number, format: (typeof IMAGE_FORMATS)[number]) =>
    link(addresses.image(picture.key, width, format));
  return {
    sources: IMAGE_FORMATS.map((format) => ({
      type: `image/${format}`,
      srcset: widths.map((width) => `${image(width, format)} ${width}w`).join(', '),
    })),
    sizes: place === 'beside' ? '12rem' : '(min-width: 40em) 36rem, calc(100vw - 2rem)',
    src: image(widths.at(-1)!, 'webp'),
    width: picture.width,
    height: picture.height,
    alt,
    caption: caption ?? null,
    credit: credit ?? null,
    isLazy: place !== 'lead',
  };
}

/** The pictures in a text, each with what it is shown as; its caption is a passage and laid out as one. */
export function figuresIn(pictures: Pictures, link: Linker): (written: Written) => FigureView | null {
  return ({ file, alt }) => {
    const picture = pictures.get(file);
    return picture ? figureOf(picture, { alt }, link) : null;
  };
}
