import type { Span } from '../text/span.ts';

/** Whether a stretch of a text lies inside another. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
