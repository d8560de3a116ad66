import type { Problem } from './problem.ts';

/** The text of a file that must be UTF-8, or where it is not: a guess would put wrong letters into names. */
export function decodeUtf8(file: string, bytes: Uint8Array): string | { problems: Problem[] } {
  const not = (line: number, column: number, what: string) => ({
    problems: [{ file, line, column, what, fix: 'save the file as UTF-8' }],
  });
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return not(1, 1, 'not UTF-8 but UTF-16');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Buffer’s Latin 1 has a character for each byte; line ends are never part of another character.
    const lines = Buffer.from(bytes)
      .toString('latin1')
      .split(/\r\n?|\n/);
    const line = lines.findIndex((each) => faultIn(Buffer.from(each, 'latin1')) !== null);
    const { column, byte } = faultIn(Buffer.from(lines[line] ?? '', 'latin1')) ?? { column: 1, byte: 0 };
    return not(line + 1, column, `the byte ${byte.toString(16).toUpperCase()}, which is not UTF-8`);
  }
}

const UNKNOWN = Buffer.from('\uFFFD');

/** The first byte of a line that is not UTF-8, or null; a file may hold the sign for an unknown character itself. */
function faultIn(line: Buffer): { readonly column: number; readonly byte: number } | null {
  const read = new TextDecoder('utf-8', { ignoreBOM: true }).decode(line);
  for (let at = read.indexOf('\uFFFD'); at !== -1; at = read.indexOf('\uFFFD', at + 1)) {
    const start = Buffer.byteLength(read.slice(0, at));
    if (!line.subarray(start, start + UNKNOWN.length).equals(UNKNOWN))
      return { column: at + 1, byte: line[start] ?? 0 };
  }
  return null;
}
