import matter from 'gray-matter';
import { parseDocument, LineCounter, type Document } from 'yaml';
import type { Problem } from './problem.ts';

/** A file in two parts: its front matter as a YAML document that knows its lines, and the text below it. */
export interface FrontMatter {
  readonly yaml: YamlSource;
  readonly body: string;
  /** How many lines of the file come before the body's first. */
  readonly linesBefore: number;
}

/** A YAML document and where it stands in its file. */
export interface YamlSource {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** How many lines of the file come before the document's first. */
  readonly linesBefore: number;
}

/**
 * Splits a Markdown file. gray-matter finds the front matter; it is read by `yaml`, every value as the
 * characters that were written. Any other kind of front matter is a problem, some kinds would run code.
 */
export function splitFrontMatter(file: string, contents: string): FrontMatter | { problems: Problem[] } {
  const text = contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
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
  if (!/\n---[ \t]*(?:\n|$)/.test(text)) {
    return at(1, 'front matter that never ends', 'write “---” on a line of its own below the fields');
  }
  let written = '';
  const { content } = matter(text, { engines: engines((block) => (written = block)) });
  const yaml = readYaml(file, written, 1);
  return yaml.document.errors.length > 0
    ? { problems: yamlProblems(yaml) }
    : {
        yaml,
        body: content,
        linesBefore: text.slice(0, text.length - content.length).split('\n').length - 1,
      };
}

/** Reads YAML with every scalar as text; its syntax errors are in `document.errors`. */
export function readYaml(file: string, text: string, linesBefore = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text.replace(/^\n/, ''), {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  return { file, document, lines, linesBefore };
}

/** The syntax errors of a YAML document, worded for authors. */
export function yamlProblems({ file, document, lines, linesBefore }: YamlSource): Problem[] {
  return document.errors.map((error) => {
    const { line, col } = lines.linePos(error.pos[0]);
    const what = SYNTAX[error.code] ?? { what: 'not YAML', fix: `mend it: ${error.message}` };
    return { file, line: line + linesBefore, column: col, ...what };
  });
}

const SYNTAX: Readonly<Record<string, { what: string; fix: string } | undefined>> = {
  DUPLICATE_KEY: { what: 'the same field twice', fix: 'keep one of the two' },
  TAB_AS_INDENT: { what: 'a tab used to indent', fix: 'use spaces' },
  BLOCK_AS_IMPLICIT_KEY: { what: 'a colon inside a value', fix: 'put the value in quotation marks: "…"' },
  MISSING_CHAR: { what: 'a quotation mark or bracket that is never closed', fix: 'close it' },
};

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
