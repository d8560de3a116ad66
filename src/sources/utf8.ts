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
    // Line ends are never part of another character, so each line can be tried by itself.
    const lines = new TextDecoder('latin1').decode(bytes).split(/\r\n?|\n/);
    const line = lines.findIndex((each) => !isUtf8(each));
    const sound = new TextDecoder('utf-8').decode(Buffer.from(lines[line] ?? '', 'latin1'));
    return not(line + 1, sound.indexOf('\uFFFD') + 1, 'not UTF-8');
  }
}

/** Whether a line, read a byte a character, is UTF-8. */
function isUtf8(line: string): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(line, 'latin1'));
    return true;
  } catch {
    return false;
  }
}
