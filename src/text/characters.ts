/**
 * A text without characters that nobody sees and that change what is seen: those that turn the direction of writing
 * for all that follows, those of no width, which hide a name from whoever looks for it, and those of control, which
 * no feed may hold. Line ends and tabs stay, as do the joiners that some scripts and emoji are written with.
 */
export function visible(text: string): string {
  const whole = text.toWellFormed();
  if (!SUSPECT.test(whole)) return whole;
  return whole
    .replace(SPACES, ' ')
    .replace(TURNING, '')
    .replace(WIDTHLESS, '')
    .replace(CONTROL, '')
    .replace(/[^\n]*[\u2066-\u2069][^\n]*/g, withClosedIsolates);
}

/** What of a text is not visible, by its kind, and where it first stands. */
export function invisibleIn(text: string): { what: string; offset: number; count: number }[] {
  const kinds = [
    ['that turns the direction of writing', TURNING],
    ['of no width', WIDTHLESS],
    ['of control', CONTROL],
  ] as const;
  return kinds.flatMap(([what, kind]) => {
    const [first, ...more] = text.matchAll(kind);
    return first ? [{ what, offset: first.index, count: more.length + 1 }] : [];
  });
}

/** The beginning of a text, in whole characters as readers count them, with an ellipsis where more follows. */
export function beginning(text: string, length: number): string {
  const letters = [
    ...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text.slice(0, 20 * length)),
  ];
  const shown = letters
    .slice(0, length)
    .map(({ segment }) => segment)
    .join('');
  return shown.length < text.length ? `${shown}…` : text;
}

/** Embeddings and overrides, which go on to the end of whatever they stand in. */
const TURNING = /[\u202A-\u202E]/g;
/** Thai, Lao, Khmer and Burmese part words with a space of no width. */
const WIDTHLESS =
  /[\u00AD\u180E\u2060-\u2064\uFEFF]|(?<![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])\u200B(?![\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}])/gu;
const CONTROL = /[\u0001-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]/g;
/** Other systems' line ends inside a line. */
const SPACES = /[\u000B\u000C\u0085\u2028\u2029]/g;
const SUSPECT =
  /[\u0001-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F\u00AD\u180E\u200B\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/;

/** Isolates set a stretch apart from the rest of its line, as long as they end there. */
function withClosedIsolates(line: string): string {
  let depth = 0;
  const opened = line.replace(/[\u2066-\u2069]/g, (sign) => {
    depth += sign === '\u2069' ? -1 : 1;
    if (depth >= 0) return sign;
    depth = 0;
    return '';
  });
  return opened + '\u2069'.repeat(depth);
}
