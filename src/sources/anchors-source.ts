import { stringify } from 'yaml';
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
  const yaml = readYaml(file, contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const unsound = yamlProblems(yaml);
  if (unsound.length > 0) return { problems: unsound };
  const valid = validate(yaml, anchorsSchema);
  return 'problems' in valid ? valid : { anchors: new Map(Object.entries(valid.value)) };
}

/** Writes `anchors.yaml`: the articles by their slugs, so that two versions are easily compared. */
export function writeAnchors(anchors: Anchors): string {
  const sorted = [...anchors]
    .filter(([, records]) => records.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    HEAD +
    (sorted.length > 0 ? stringify(Object.fromEntries(sorted), { schema: 'failsafe', lineWidth: 0 }) : '')
  );
}

const HEAD = `# Made by “npm run anchors”: which words each link led to. With it an edited passage still
# answers to its old address. Commit it with the articles; to forget an anchor, take it out.
`;
