/** Something wrong in a file that an author wrote: where, what, and what to write instead. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
  readonly what: string;
  readonly fix: string;
}

/** One line for an author: `file:line:column: what; what to write`. */
export function formatProblem({ file, line, column, what, fix }: Problem): string {
  // Words of the author's may be of several lines.
  return `${file}:${line}:${column}: ${what}; ${fix}`.replace(/\s*\n\s*/g, ' ');
}

/** Where an offset in a text is, whose first line is not the file's. */
export function placeIn(text: string, offset: number, linesBefore: number): Pick<Problem, 'line' | 'column'> {
  const starts = lineStarts(text);
  let [line, above] = [0, starts.length];
  while (above - line > 1) {
    const middle = (line + above) >>> 1;
    if (starts[middle]! <= offset) line = middle;
    else above = middle;
  }
  return { line: linesBefore + line + 1, column: Math.min(offset, text.length) - starts[line]! + 1 };
}

let lastRead: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [0] };

/** Where each line begins, found once for all that is wrong with one text. */
function lineStarts(text: string): readonly number[] {
  if (lastRead.text !== text)
    lastRead = { text, starts: [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)] };
  return lastRead.starts;
}

/** The order of problems within a file. */
export const byPlace = (a: Problem, b: Problem): number => a.line - b.line || a.column - b.column;

/** All that is wrong in a run; its message is the list, a line each, the first fifty and a count. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const shown = problems.slice(0, SHOWN).map(formatProblem);
    const more = problems.length - shown.length;
    super([...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

const SHOWN = 50;
