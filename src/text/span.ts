/** A stretch of a text in UTF-16 units, end exclusive: `text.slice(start, end)` is what it names. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
