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
  const taken: Extent[][] = Array.from({ length: levels }, () => []);
  for (const index of byImportance(wanted.length)) {
    const label = wanted[index];
    if (!label || label.text === '') continue;
    const place = placeOf(label, room);
    if (!place) continue;
    const at = extentOf(label.text, place, room);
    const level = taken.findIndex((others) => others.every((other) => areApart(other, at)));
    if (level === -1) continue;
    taken[level]?.push(at);
    places[index] = { ...place, level };
  }
  return places;
}

/**
 * Which of the placed labels still stand apart in a picture that is narrower yet, as large letters make it: what
 * was placed first stays.
 */
export function apartAt(
  wanted: readonly Wanted[],
  places: readonly (Place | null)[],
  room: number,
): boolean[] {
  const apart = wanted.map(() => false);
  const taken: { level: number; at: Extent }[] = [];
  for (const index of byImportance(wanted.length)) {
    const place = places[index];
    if (!place) continue;
    const at = extentOf(wanted[index]?.text ?? '', place, room);
    if (!isInside(at, room) || taken.some((other) => other.level === place.level && !areApart(other.at, at)))
      continue;
    taken.push({ level: place.level, at });
    apart[index] = true;
  }
  return apart;
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

/** From where to where a text reaches, in em. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

function extentOf(text: string, { x, anchor }: Omit<Place, 'level'>, room: number): Extent {
  const width = widthOf(text);
  const from = (x * room) / 100 - { start: 0, middle: width / 2, end: width }[anchor];
  return { from, to: from + width };
}

const areApart = (a: Extent, b: Extent) => a.to + SPACE <= b.from || b.to + SPACE <= a.from;
const isInside = ({ from, to }: Extent, room: number) => from >= -OVER && to <= room + OVER;

/** Starts at its mark in the first third, ends with it in the last, is centred between or where else it fits. */
function placeOf({ text, from, to }: Wanted, room: number): Omit<Place, 'level'> | undefined {
  const centre = (from + to) / 2;
  const ways = {
    start: { x: from, anchor: 'start' },
    middle: { x: centre, anchor: 'middle' },
    end: { x: to, anchor: 'end' },
  } as const;
  const preferred = centre < 100 / 3 ? 'start' : centre > 200 / 3 ? 'end' : 'middle';
  return [ways[preferred], ways.middle, ways.start, ways.end].find((way) =>
    isInside(extentOf(text, way, room), room),
  );
}
