import { z } from 'astro/zod';
import { meantOccurrences } from '../text/occurrences.ts';
import type { Body } from '../text/passages.ts';
import { sentenceBeginning } from '../text/sentence-beginning.ts';
import { articleSchema } from './article-schema.ts';
import type { FrontMatter } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { problemAt } from './validate.ts';
import { valueOf } from './yaml-source.ts';

/**
 * The corrections of an article that match nothing in its text: none may be forgotten. Each is looked at by
 * itself, whatever else the schema finds wrong with the file.
 */
export function correctionProblems({ yaml }: FrontMatter, body: Body): Problem[] {
  const at = (path: PropertyKey[], what: string) => problemAt(yaml, path, what, AS_WRITTEN);
  const lists = lookedFor.parse(valueOf(yaml));
  return [
    ...lists.people.flatMap((item, n) =>
      item === null || meantOccurrences(body.text, item.name, undefined).length > 0
        ? []
        : [at(['people', n], `“${item.name}” does not stand in the text`)],
    ),
    ...lists.times.flatMap((item, n) => {
      if (item === null || meantOccurrences(body.text, item.text, item.nth).length > 0) return [];
      const words = item.nth === undefined ? item.text : `${item.text}, nth: ${item.nth}`;
      return [at(['times', n], `“${words}” does not stand in the text`)];
    }),
    ...lists.events.flatMap((item, n) =>
      item === null || sentenceBeginning(body.text, item.at) !== undefined
        ? []
        : [at(['events', n], `no sentence begins with “${item.at}”`)],
    ),
  ];
}

const { people, times, events } = articleSchema.shape;
const itemsOf = <Item extends z.ZodType>(item: Item) => z.array(item.nullable().catch(null)).catch([]);

/** What is looked for in the text, as far as it is sound; `null` stands for an item that is not. */
const lookedFor = z
  .object({
    people: itemsOf(z.object({ name: people.unwrap().element.shape.name })),
    times: itemsOf(z.object(times.unwrap().element.pick({ text: true, nth: true }).shape)),
    events: itemsOf(z.object({ at: events.unwrap().element.shape.at })),
  })
  .catch({ people: [], times: [], events: [] });

const AS_WRITTEN = 'write the words as the text has them, or take the correction out';
