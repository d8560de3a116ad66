import type { Span } from '../text/span.ts';

/** Whether a stretch of a text lies inside another. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether two stretches of a text share some of it. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
