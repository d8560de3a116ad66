import { isScalar, isSeq } from 'yaml';
import { splitFrontMatter } from './front-matter.ts';

/** What settles a finding: a line of front matter, and the field whose list it joins; null for a field of its own. */
export interface Fix {
  readonly field: string | null;
  readonly line: string;
}

/** Lines that go before a line of a file, or take its place; lines count from 1. */
export interface Paste {
  readonly line: number;
  readonly isInstead: boolean;
  readonly lines: readonly string[];
}

/** The line that the remedy of a finding offers, or null where it offers none. */
export function fixIn(remedy: string): Fix | null {
  const [, field = null, line] =
    /^write (?:under “(\w+)”|in the front matter).*?: (- .*|\w+: .*)$/s.exec(remedy) ?? [];
  return line === undefined ? null : { field, line };
}

/** Where a line goes in a Markdown file whose front matter is sound. */
export function pasteFor(contents: string, { field, line }: Fix): Paste {
  const split = splitFrontMatter('', contents);
  if ('problems' in split) throw new RangeError('a line goes into sound front matter only');
  const { document, lines, linesBefore } = split.yaml;
  const lineOf = (offset: number) => lines.linePos(offset).line + linesBefore;
  const written = contents.split(/\r\n?|\n/);
  const end = written.findIndex((each, n) => n > 0 && each.startsWith('---')) + 1;
  const node: unknown = document.get(field ?? line.slice(0, line.indexOf(':')), true);
  if (field === null) {
    const now = isScalar(node) ? lineOf(node.range?.[0] ?? 0) : null;
    return { line: now ?? end, isInstead: now !== null, lines: [line] };
  }
  if (!isSeq(node)) return { line: end, isInstead: false, lines: [`${field}:`, `  ${line}`] };
  const { col } = lines.linePos(node.range?.[0] ?? 0);
  const at = lineOf(node.range?.[0] ?? 0);
  if (!node.flow) return { line: at, isInstead: false, lines: [`${' '.repeat(col - 1)}${line}`] };
  // In brackets it becomes the first item.
  const there = written[at - 1] ?? '';
  const item = `${line.slice('- '.length)}${node.items.length > 0 ? ', ' : ''}`;
  return { line: at, isInstead: true, lines: [there.slice(0, col) + item + there.slice(col)] };
}

/** A file with the line in it. */
export function withPasted(contents: string, fix: Fix): string {
  const { line, isInstead, lines } = pasteFor(contents, fix);
  return contents
    .split(/\r\n?|\n/)
    .toSpliced(line - 1, isInstead ? 1 : 0, ...lines)
    .join('\n');
}
