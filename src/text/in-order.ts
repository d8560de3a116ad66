import type { Span } from './span.ts';

/** Of stretches in the order of their starts, those that start inside another: found by halving, however many there are. */
export function startingIn<Each extends Span>(
  ordered: readonly Each[],
  { start, end }: Span,
): readonly Each[] {
  return ordered.slice(firstFrom(ordered, start), firstFrom(ordered, end));
}

/** The last that starts at a place or before it. */
export function lastUpTo<Each extends Span>(ordered: readonly Each[], place: number): Each | undefined {
  return ordered[firstFrom(ordered, place + 1) - 1];
}

/** How many start before a place. */
function firstFrom(ordered: readonly Span[], place: number): number {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ordered[middle]!.start < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
