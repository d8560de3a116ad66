import { scaleLinear } from 'd3-scale';
import type { Segment } from './picture-units.ts';

/** Where a day stands across, in per cent, before a picture is turned for right-to-left pages. */
export type Across = (day: number) => number;

/** Segments side by side, a gap `gapWidth` times as wide as a unit; within each, time runs evenly. */
export function acrossAll(segments: readonly Segment[], gapWidth = 1): Across {
  const widths = segments.map(({ kind }) => (kind === 'gap' ? gapWidth : 1));
  const whole = widths.reduce((sum, width) => sum + width, 0);
  let sum = 0;
  const edges = widths.map((width) => (100 * (sum += width)) / whole);
  return scaleLinear()
    .domain([segments[0]?.from ?? 0, ...segments.map(({ to }) => to)])
    .range([0, ...edges])
    .clamp(true);
}

/** From 0 to the greatest number, onto a length. */
export function lengths(greatest: number, longest: number): (n: number) => number {
  const scale = scaleLinear().domain([0, greatest]).range([0, longest]);
  return (n) => round(scale(n));
}

/** The other way round on a page that is read from right to left. */
export function turned(x: number, dir: 'ltr' | 'rtl'): number {
  return round(dir === 'rtl' ? 100 - x : x);
}

/** A hundredth of a per cent or of an em is less than anyone can see. */
export function round(n: number): number {
  return Math.round(n * 100) / 100;
}
