import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';

/** A face of the site, cut in two files: src/styles/faces.css says which letters are in which. */
export type Face = 'newsreader-display' | 'libre-franklin';

/** Words as an outline, which looks the same wherever it is drawn. */
export interface SetLine {
  readonly width: number;
  /** A path of SVG that begins at 0 on its baseline, in units of which `size` are one em. */
  readonly path: string;
}

/** Whether a face has every letter of a text; Arabic, emoji and the like it has not. */
export function canSet(text: string, face: Face): boolean {
  return [...text].every((letter) => fontFor(letter, face) !== undefined);
}

/** Sets a line of text that `canSet` allows. */
export function setLine(text: string, face: Face, size: number): SetLine {
  let x = 0;
  const paths: string[] = [];
  for (const { font, words } of runs(text, face)) {
    const scale = size / font.unitsPerEm;
    const { glyphs, positions } = font.layout(words);
    for (const [index, glyph] of glyphs.entries()) {
      const at = positions[index]!;
      const placed = glyph.path.scale(scale, -scale).translate(x + at.xOffset * scale, -at.yOffset * scale);
      paths.push(placed.toSVG());
      x += at.xAdvance * scale;
    }
  }
  return { width: x, path: paths.join('') };
}

/** Where a paragraph must fit: with `leading`, lines are that many of their size apart. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly leading: number;
}

/**
 * A text in lines, in the first of these sizes in which it fits: as few lines as there must be, and of one length
 * as far as they can. Null where it fits in none.
 */
export function setParagraph(
  text: string,
  face: Face,
  { width, height, leading }: Room,
  sizes: readonly number[],
): { readonly size: number; readonly lines: readonly SetLine[] } | null {
  const words = text.split(/\s+/).filter(Boolean);
  const space = setLine(' ', face, 1).width;
  const widths = words.map((word) => setLine(word, face, 1).width);
  const widest = Math.max(...widths);
  const size = sizes.find(
    (each) => widest * each <= width && broken(widths, space, width / each).length * each * leading <= height,
  );
  if (size === undefined) return null;
  const fewest = broken(widths, space, width / size).length;
  // The narrowest measure that needs no line more, to a hundredth of an em.
  let [narrow, wide] = [widest, width / size];
  while (wide - narrow > 0.01) {
    const middle = (narrow + wide) / 2;
    if (broken(widths, space, middle).length > fewest) narrow = middle;
    else wide = middle;
  }
  const lines = broken(widths, space, wide);
  return {
    size,
    lines: lines.map((line) => setLine(line.map((index) => words[index]).join(' '), face, size)),
  };
}

/** Which words stand on which line, when each takes as many as it holds. */
function broken(widths: readonly number[], space: number, measure: number): number[][] {
  const lines: number[][] = [];
  let used = Infinity;
  for (const [index, width] of widths.entries()) {
    const line = lines.at(-1);
    if (line && used + space + width <= measure) {
      line.push(index);
      used += space + width;
    } else {
      lines.push([index]);
      used = width;
    }
  }
  return lines;
}

/** Stretches of a text that one file of the face has. */
function runs(text: string, face: Face): { readonly font: Font; readonly words: string }[] {
  const all: { font: Font; words: string }[] = [];
  for (const letter of text) {
    const font = fontFor(letter, face);
    if (!font) throw new RangeError(`${face} has no “${letter}”`);
    const last = all.at(-1);
    if (last?.font === font) last.words += letter;
    else all.push({ font, words: letter });
  }
  return all;
}

function fontFor(letter: string, face: Face): Font | undefined {
  return fontsOf(face).find((font) => font.hasGlyphForCodePoint(letter.codePointAt(0)!));
}

/** Where the faces lie, from the project, in which every build and test runs. */
const FONTS = 'src/styles/fonts';

const opened = new Map<Face, Font[]>();

function fontsOf(face: Face): Font[] {
  const known = opened.get(face);
  if (known) return known;
  const fonts = [face, `${face}-ext`].map(
    (file) => create(readFileSync(join(FONTS, `${file}.woff2`))) as Font,
  );
  opened.set(face, fonts);
  return fonts;
}
