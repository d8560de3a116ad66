import { z } from 'astro/zod';
import type { Recorded } from '../text/kept-anchors.ts';
import { fields, list, slug } from './fields.ts';
import type { Problem } from './problem.ts';
import { validate } from './validate.ts';
import { readYaml, yamlProblems } from './yaml-source.ts';

/** The recorded anchors of each article, by its slug. */
export type Anchors = ReadonlyMap<string, readonly Recorded[]>;

const anchorsSchema = z.record(
  slug,
  list(
    fields(
      {
        words: z
          .string({ error: 'words' })
          .describe('the words of a passage, a quotation or a dated sentence'),
        anchors: list(
          z.string({ error: 'an anchor' }).regex(/^[pqe]-\S+$/, { error: 'an anchor such as p-a-ferry' }),
          'p-a-ferry',
        )
          .min(1, { error: 'an anchor such as p-a-ferry' })
          .describe('the anchors to which it answers'),
      },
      '{words: A ferry., anchors: [p-a-ferry]}',
    ),
    '{words: A ferry., anchors: [p-a-ferry]}',
  ),
);

/** Reads `anchors.yaml`. */
export function readAnchors(file: string, contents: string): { anchors: Anchors } | { problems: Problem[] } {
  const text = contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const written = anchorsSchema.safeParse(asWritten(text));
  if (written.success) return { anchors: new Map(Object.entries(written.data)) };
  const yaml = readYaml(file, text, 0, false);
  const unsound = yamlProblems(yaml);
  if (unsound.length > 0) return { problems: unsound };
  const valid = validate(yaml, anchorsSchema);
  return 'problems' in valid ? valid : { anchors: new Map(Object.entries(valid.value)) };
}

/** Writes `anchors.yaml`: a line for each place, the articles by their slugs, so that two versions are easily compared. */
export function writeAnchors(anchors: Anchors): string {
  const lines = [...anchors]
    .filter(([, records]) => records.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([slug, records]) => [
      `${slug}:`,
      ...records.map(({ anchors, words }) => `  - ${JSON.stringify({ anchors, words })}`),
    ]);
  return `${[HEAD, ...lines].join('\n')}\n`;
}

const HEAD = `# Made by “npm run anchors”: which words each link led to. With it an edited passage still answers to its old
# address. Commit it with the articles; to forget an anchor, take it out.`;

/**
 * The record as long as nobody gave it another form: JSON, a line for each place, which is YAML too and is read in a
 * fiftieth of the time. Null where there is another line.
 */
function asWritten(text: string): Record<string, unknown[]> | null {
  const all: Record<string, unknown[]> = {};
  let records: unknown[] = [];
  for (const line of text.split('\n')) {
    const slug = /^([a-z0-9-]+):$/.exec(line)?.[1];
    if (slug !== undefined) {
      if (slug in all) return null;
      records = all[slug] = [];
    } else if (line.startsWith('  - {')) {
      const value = parsed(line.slice('  - '.length));
      if (value === undefined) return null;
      records.push(value);
    } else if (line !== '' && !line.startsWith('#')) return null;
  }
  return all;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
