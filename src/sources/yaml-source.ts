import { isAlias, isNode, LineCounter, parseDocument, visit, type Document, type Node } from 'yaml';
import { visible } from '../text/characters.ts';
import { byPlace, placeIn, type Problem } from './problem.ts';
import { yamlExcess } from './yaml-limits.ts';

/** A YAML document and where it stands in its file. */
export interface YamlSource {
  readonly file: string;
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  /** How many lines of the file come before the document's first. */
  readonly linesBefore: number;
  /** Whether it may have escapes such as "\u202E", which can write what is not seen. */
  readonly isEscaped: boolean;
  /** A limit that the text passes: it was then not read. */
  readonly excess: Problem | null;
}

/** Reads YAML with every scalar as text; what is wrong with it `yamlProblems` tells. What a program wrote is not limited. */
export function readYaml(file: string, text: string, linesBefore = 0, isLimited = true): YamlSource {
  const lines = new LineCounter();
  const written = text.replace(/^\n/, '');
  const over = isLimited ? yamlExcess(written) : null;
  const excess = over && {
    file,
    ...placeIn(written, over.offset, linesBefore),
    what: over.what,
    fix: over.fix,
  };
  const document = parseDocument(excess === null ? written : '', {
    schema: 'failsafe',
    lineCounter: lines,
    logLevel: 'silent',
    prettyErrors: false,
  });
  return { file, document, lines, linesBefore, isEscaped: written.includes('\\'), excess };
}

/** Why a YAML document cannot be taken at its word, for authors: a problem for each line that has one. */
export function yamlProblems(source: YamlSource): Problem[] {
  const { file, document, lines, linesBefore, excess } = source;
  if (excess !== null) return [excess];
  const at = (offset: number, what: string, fix: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + linesBefore, column: col, what, fix };
  };
  const errors = document.errors.map(({ code, message, pos }) => {
    const { what, fix } = faultOf(code, message) ?? { what: `not YAML (${message})`, fix: QUOTE };
    return at(pos[0], what, fix);
  });
  const seen = new Set<number>();
  return [...shorthands(document).map(({ offset, what }) => at(offset, what, QUOTE)), ...errors]
    .filter(({ line }) => !seen.has(line) && seen.add(line))
    .sort(byPlace);
}

/** What a YAML document says, every scalar as text; an empty one says nothing of any field. */
export function valueOf({ document, isEscaped }: YamlSource): unknown {
  if (document.contents === null) return {};
  const value: unknown = document.toJS();
  return isEscaped ? seen(value) : value;
}

/** What is visible of each text in a value. */
function seen(value: unknown): unknown {
  if (typeof value === 'string') return visible(value);
  if (Array.isArray(value)) return value.map(seen);
  if (value === null || typeof value !== 'object') return value;
  // As a Map would be made of it: a field “__proto__” is one like any other.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, seen(each)]));
}

const QUOTE = 'put the value in quotation marks: "…"';

/** A fault of YAML for whoever has never heard of it; one code stands for several. */
function faultOf(code: string, message: string) {
  if (code === 'MISSING_CHAR' && message.startsWith('Implicit')) return SYNTAX['MULTILINE_IMPLICIT_KEY'];
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return SYNTAX['MISSING_CHAR'];
  return SYNTAX[code];
}

const SYNTAX: Readonly<Record<string, { what: string; fix: string } | undefined>> = {
  DUPLICATE_KEY: { what: 'the same field twice', fix: 'keep one of the two' },
  TAB_AS_INDENT: { what: 'a tab used to indent', fix: 'use spaces' },
  BLOCK_AS_IMPLICIT_KEY: { what: 'a colon inside a value', fix: QUOTE },
  MISSING_CHAR: { what: 'a quotation mark or bracket that is never closed', fix: 'close it' },
  MULTILINE_IMPLICIT_KEY: { what: 'a field without a colon and a space', fix: 'write it like “name: value”' },
  BAD_INDENT: { what: 'a line that begins elsewhere than those above', fix: 'begin it with as many spaces' },
  BLOCK_IN_FLOW: { what: 'two fields in brackets without a comma', fix: 'put a comma between them' },
  MULTIPLE_DOCS: { what: 'a second document after “---”', fix: 'take the line “---” out' },
};

/**
 * YAML's aliases, anchors and tags: authors who write `*` or `&` mean the character, and an alias of aliases
 * can make a small file very large.
 */
function shorthands(document: Document.Parsed): { offset: number; what: string }[] {
  const found: { offset: number; what: string }[] = [];
  visit(document, (_, node) => {
    if (!isNode(node)) return;
    const offset = (node as Node).range?.[0] ?? 0;
    if (isAlias(node)) found.push({ offset, what: `“*${node.source}” would be an alias of YAML` });
    else if (node.anchor) found.push({ offset, what: `“&${node.anchor}” would be an anchor of YAML` });
    else if (node.tag) found.push({ offset, what: `“!” would begin a tag of YAML` });
  });
  return found;
}
