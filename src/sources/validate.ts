import { isCollection, isMap, isPair, isScalar, type Node } from 'yaml';
import { z } from 'astro/zod';
import { beginning } from '../text/characters.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { valueOf, type YamlSource } from './yaml-source.ts';

/** Holds a YAML document against a schema: the value, or every problem with its place. */
export function validate<Schema extends z.ZodType>(
  source: YamlSource,
  schema: Schema,
): { value: z.infer<Schema> } | { problems: Problem[] } {
  const result = schema.safeParse(valueOf(source));
  if (result.success) return { value: result.data };
  return { problems: result.error.issues.flatMap((issue) => worded(source, schema, issue)) };
}

type Path = readonly PropertyKey[];

/** The fact, then what to write: the message of an issue is the kind of value wanted (see fields.ts). */
function worded(source: YamlSource, schema: z.ZodType, issue: z.core.$ZodIssue): Problem[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => {
      const meant = nearest(key, known);
      const fix = meant === null ? `take it out, or write one of ${known.join(', ')}` : `write “${meant}”`;
      return problemAt(source, [...path, key], `unknown field “${key}”`, fix);
    });
  }
  const name = path.filter((step) => typeof step === 'string').join('.');
  const described = schemaAt(schema, path, true)?.description;
  const wanted = issue.message + (described === undefined ? '' : ` (${described})`);
  if (isMissing(source, path)) {
    return [problemAt(source, path.slice(0, -1), `no “${name}”`, `add “${name}”, ${wanted}`)];
  }
  const field = path.length === 0 ? 'what should be fields' : `“${name}”`;
  const subject = typeof path.at(-1) === 'number' ? `an item of ${field}` : field;
  return [problemAt(source, path, `${subject} is ${said(source, path)}`, `write ${wanted}`)];
}

/** What stands there now. */
function said(source: YamlSource, path: Path): string {
  const written: unknown = source.document.getIn(path as unknown[]);
  if (isCollection(written)) return isMap(written) ? 'fields' : 'a list';
  const words = String(written).trim();
  if (words === '') return 'empty';
  return `“${beginning(words, 60)}”`;
}

/** A problem with the field at `path` of a YAML document. */
export function problemAt(source: YamlSource, path: Path, what: string, fix: string): Problem {
  const { line, col } = source.lines.linePos(offsetOf(source, path));
  return { file: source.file, line: line + source.linesBefore, column: col, what, fix };
}

/** Where the key or list item at `path` starts in the YAML text; its parent’s place where it is absent. */
function offsetOf(source: YamlSource, path: Path): number {
  let node: unknown = source.document.contents;
  let offset = 0;
  for (const step of path) {
    if (!isCollection(node)) break;
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = node.items[Number(step)];
      offset = (node as Node | undefined)?.range?.[0] ?? offset;
    }
  }
  return offset;
}

function isMissing(source: YamlSource, path: Path): boolean {
  return path.length > 0 && !source.document.hasIn(path as unknown[]);
}

function knownKeys(schema: z.ZodType, path: Path): string[] {
  const at = schemaAt(schema, path);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

/** The part of a schema that a path leads to; `outer` keeps the last wrapper, which holds the description. */
function schemaAt(schema: z.ZodType, path: Path, outer = false): z.ZodType | undefined {
  let at: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType = unwrap(at);
    if (inner instanceof z.ZodArray) at = inner.element as z.ZodType;
    else if (inner instanceof z.ZodRecord) at = inner.valueType as z.ZodType;
    else if (inner instanceof z.ZodObject)
      at = (inner.shape as Record<string, z.ZodType | undefined>)[String(step)];
    else return undefined;
    if (at === undefined) return undefined;
  }
  return outer ? at : unwrap(at);
}

function unwrap(schema: z.ZodType): z.ZodType {
  let inner = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodDefault) inner = inner.unwrap() as z.ZodType;
  return inner;
}
