import { apartAt, placeLabels, type Place } from './picture-label-places.ts';
import { round, turned } from './picture-scale.ts';
import type { DateMark, PlotMarkView, PlotView, Reach } from './view.ts';

/** What one plot shows of a date, in per cent from left to right. */
export interface Piece extends Reach {
  readonly href: string;
  readonly mark: DateMark;
  /** Whether the date begins and ends here, and does not come from or go on to another row. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly text: string | null;
}

export interface Sheet {
  readonly dir: 'ltr' | 'rtl';
  /** Its width in em where it is narrowest. */
  readonly room: number;
  /** The same where letters are larger still: what would collide there is left out there. */
  readonly narrow: number;
  /** How many labels may stand above each other. */
  readonly levels: number;
  /** The least width of a stretch, in per cent: narrower ones would be taken for a day. */
  readonly least: number;
  /** Kept free below the line, in em. */
  readonly below: number;
}

/** Draws pieces on a line: stretches that overlap lie in lanes one above the other, the labels above them all. */
export function plotOf(all: readonly Piece[], breaks: readonly Reach[], sheet: Sheet): PlotView {
  const pieces = all.map((piece) => legible(piece, sheet.least));
  const lanes = lanesOf(pieces);
  const wanted = pieces.map(({ text, from, to }) => ({ text: text ?? '', from, to }));
  const places = placeLabels(wanted, sheet.room, sheet.levels);
  const apart = apartAt(wanted, places, sheet.narrow);
  const levels = pieces.map((piece, i) => (piece.text === null ? -1 : (places[i]?.level ?? -1)));
  const above = (Math.max(-1, ...levels) + 1) * LINE;
  const y = round(above + HALF + Math.max(0, ...lanes) * LANE);
  const open = pieces.filter((piece, i) => piece.mark === 'within' && lanes[i] === 0);
  return {
    height: round(y + sheet.below),
    line: { y, pieces: turnedReaches(rest([...open, ...breaks]), sheet.dir) },
    isEmpty: pieces.length === 0,
    marks: pieces.map((piece, i) => {
      const at = round(y - (lanes[i] ?? 0) * LANE);
      const place = piece.text === null ? null : (places[i] ?? null);
      const label = place && { ...labelAt(piece.text ?? '', place, above, sheet.dir), spare: !apart[i] };
      return markView(piece, at, label, sheet.dir);
    }),
  };
}

/** Heights in em: a line of labels, a lane, and half of what stands on the line. */
const LINE = 1.25;
const LANE = 1.05;
const HALF = 0.75;

/** Never narrower than what can be told from a tick, and always within the plot. */
function legible(piece: Piece, least: number): Piece {
  if (piece.mark === 'day' || piece.to - piece.from >= least) return piece;
  const from = Math.min(Math.max((piece.from + piece.to - least) / 2, 0), 100 - least);
  return { ...piece, from, to: from + least };
}

/** The lane of each stretch, so that none hides another; a day always stands on the line. */
function lanesOf(pieces: readonly Piece[]): number[] {
  const ends: number[] = [];
  return pieces.map(({ mark, from, to }) => {
    if (mark === 'day') return 0;
    const free = ends.findIndex((end) => end <= from);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = to;
    return lane;
  });
}

/** The line without what takes its place. */
function rest(without: readonly Reach[]): Reach[] {
  const sorted = [...without].sort((a, b) => a.from - b.from);
  const reaches: Reach[] = [];
  let from = 0;
  for (const each of sorted) {
    if (each.from > from) reaches.push({ from, to: each.from });
    from = Math.max(from, each.to);
  }
  return from < 100 ? [...reaches, { from, to: 100 }] : reaches;
}

function turnedReaches(reaches: readonly Reach[], dir: 'ltr' | 'rtl'): Reach[] {
  return reaches.map((reach) => turnedReach(reach, dir));
}

function turnedReach({ from, to }: Reach, dir: 'ltr' | 'rtl'): Reach {
  const [one, other] = [turned(from, dir), turned(to, dir)];
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

function markView(
  { href, mark, begins, ends, ...reach }: Piece,
  y: number,
  label: PlotMarkView['label'],
  dir: 'ltr' | 'rtl',
): PlotMarkView {
  const [left, right] = dir === 'ltr' ? [begins, ends] : [ends, begins];
  const fade = left && right ? 'both' : left ? 'left' : right ? 'right' : 'none';
  return { ...turnedReach(reach, dir), href, mark, y, fade, label };
}

/** The words run from left to right on every page, so that their start is on the left. */
function labelAt(text: string, { x, anchor, level }: Place, above: number, dir: 'ltr' | 'rtl') {
  const turnedAnchor = { start: 'end', middle: 'middle', end: 'start' } as const;
  return {
    text,
    x: turned(x, dir),
    y: round(above - level * LINE - 0.25),
    anchor: dir === 'ltr' ? anchor : turnedAnchor[anchor],
  };
}
