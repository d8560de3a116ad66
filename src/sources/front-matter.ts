import matter from 'gray-matter';
import { visible } from '../text/characters.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** A file in two parts: its front matter as a YAML document that knows its lines, and the text below it. */
export interface FrontMatter {
  readonly yaml: YamlSource;
  readonly body: string;
  /** How many lines of the file come before the body's first. */
  readonly linesBefore: number;
}

/**
 * Splits a Markdown file, whose YAML may yet be unsound. gray-matter finds the front matter; it is read by
 * `yaml`, every value as the characters that were written. Any other kind is a problem, some would run code.
 */
export function splitFrontMatter(file: string, contents: string): FrontMatter | { problems: Problem[] } {
  const text = visible(contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const at = (line: number, what: string, fix: string) => ({
    problems: [{ file, line, column: 1, what, fix }],
  });
  const kind = /^---([^\n]*)/.exec(text)?.[1];
  if (kind === undefined) return at(1, 'no front matter', 'begin the file with “---”, the fields, and “---”');
  if (kind.trim() !== '' && kind.trim() !== 'yaml') {
    return at(
      1,
      `front matter of the kind “${kind.trim()}”`,
      'write “---” alone on the line, and the fields as YAML',
    );
  }
  const end = text.indexOf('\n---');
  if (end === -1)
    return at(1, 'front matter that never ends', 'write “---” on a line of its own below the fields');
  // gray-matter ends at whatever begins like that; what was meant as a field would be published as text.
  if (!/^\n---[ \t]*(?:\n|$)/.test(text.slice(end))) {
    const fix = 'write “---” and nothing else on the line below the fields, or begin this line otherwise';
    return at(text.slice(0, end).split('\n').length + 1, 'a line that begins with “---” and goes on', fix);
  }
  let written = '';
  const { content } = matter(text, { engines: engines((block) => (written = block)) });
  const linesBefore = text.slice(0, text.length - content.length).split('\n').length - 1;
  return { yaml: readYaml(file, written, 1), body: content, linesBefore };
}

/**
 * What stands below the front matter of a file, to the byte: neither line ends nor a byte order mark nor anything
 * else is made uniform. Ends where `splitFrontMatter` does.
 */
export function bytesBelow(contents: Buffer): Buffer {
  // Latin 1 has a character for each byte.
  const above = /^(?:\xEF\xBB\xBF)?---[^]*?(?:\r\n?|\n)---[ \t]*(?:\r\n?|\n|$)/.exec(
    contents.toString('latin1'),
  );
  return contents.subarray(above?.[0].length ?? 0);
}

/** gray-matter's engines: YAML hands its block on unread, all that it knows besides refuse. */
function engines(take: (block: string) => void) {
  const refuse = () => {
    throw new Error('only YAML front matter is read');
  };
  const yaml = (block: string) => {
    take(block);
    return {};
  };
  return { yaml, json: refuse, javascript: refuse, js: refuse, coffee: refuse, toml: refuse };
}
