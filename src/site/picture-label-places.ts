/** A label that is wanted at a mark from `from` to `to`, in per cent; without words, none is. */
export interface Wanted {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Place {
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** 0 stands next to the line. */
  readonly level: number;
}

/**
 * Finds labels their places without measuring: letters are counted, in a picture as narrow as it ever gets
 * (`room`, in em), since what does not collide there does not in a wider one. The last date and the first come
 * first; a label that finds no place at any level is left out, as the list has them all.
 */
export function placeLabels(wanted: readonly Wanted[], room: number, levels: number): (Place | null)[] {
  const places: (Place | null)[] = wanted.map(() => null);
  const taken: { from: number; to: number }[][] = Array.from({ length: levels }, () => []);
  for (const index of byImportance(wanted.length)) {
    const label = wanted[index];
    if (!label || label.text === '') continue;
    const at = placeOf(label, room);
    if (!at) continue;
    const level = taken.findIndex((others) =>
      others.every(({ from, to }) => at.to + SPACE <= from || to + SPACE <= at.from),
    );
    if (level === -1) continue;
    taken[level]?.push(at);
    places[index] = { x: at.x, anchor: at.anchor, level };
  }
  return places;
}

/** How wide a text is at most, in em. */
export function widthOf(text: string): number {
  return text.length * LETTER;
}

/** The mean of the house's face is less. */
const LETTER = 0.56;

/** Between two labels, and how far one may stand out of the picture; in em. */
const SPACE = 0.7;
const OVER = 0.5;

function byImportance(n: number): number[] {
  const [first, ...rest] = Array.from({ length: n }, (_, i) => i);
  const last = rest.pop();
  return [last, first, ...rest].filter((index) => index !== undefined);
}

/** Starts at its mark in the first third, ends with it in the last, is centred between or where else it fits. */
function placeOf({ text, from, to }: Wanted, room: number) {
  const width = widthOf(text);
  const centre = (from + to) / 2;
  const em = (x: number) => (x * room) / 100;
  const ways = {
    start: { x: from, anchor: 'start', from: em(from), to: em(from) + width },
    middle: { x: centre, anchor: 'middle', from: em(centre) - width / 2, to: em(centre) + width / 2 },
    end: { x: to, anchor: 'end', from: em(to) - width, to: em(to) },
  } as const;
  const preferred = centre < 100 / 3 ? 'start' : centre > 200 / 3 ? 'end' : 'middle';
  return [ways[preferred], ways.middle, ways.start, ways.end].find(
    (way) => way.from >= -OVER && way.to <= room + OVER,
  );
}
