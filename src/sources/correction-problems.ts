import { z } from 'astro/zod';
import { quotationBeginning, quotationEnd } from '../people/quotation-beginning.ts';
import { quotedIn } from '../people/quoted.ts';
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
export function correctionProblems({ yaml }: FrontMatter, { text }: Body): Problem[] {
  const { headline, people, times, quotations, events } = lookedFor.parse(valueOf(yaml));
  const missing = <Item>(
    field: string,
    items: readonly (Item | null)[],
    fault: (item: Item) => string | null,
  ) =>
    items.flatMap((item, n) => {
      const what = item === null ? null : fault(item);
      return what === null ? [] : [problemAt(yaml, [field, n], what, AS_WRITTEN)];
    });
  const quoted = quotations.length > 0 ? quotedIn(text) : [];
  return [
    ...missing('people', people, ({ name, nth }) =>
      // Whom the headline means may be said too.
      nth === undefined && headline.includes(name) ? null : wordsFault(text, name, nth),
    ),
    ...missing('times', times, ({ text: words, nth }) => wordsFault(text, words, nth)),
    ...missing('quotations', quotations, ({ at, ends }) => {
      const quotation = quotationBeginning(text, quoted, at);
      if (!quotation) return `no quotation begins with “${at}”`;
      const isEnded = ends === undefined || quotationEnd(text, quotation.start, ends) !== undefined;
      return isEnded ? null : `“${ends}” does not stand after “${at}”`;
    }),
    ...missing('events', events, ({ at }) =>
      sentenceBeginning(text, at) === undefined ? `no sentence begins with “${at}”` : null,
    ),
  ];
}

function wordsFault(text: string, words: string, nth: number | undefined): string | null {
  if (meantOccurrences(text, words, nth).length > 0) return null;
  return `“${words}${nth === undefined ? '' : `, nth: ${nth}`}” does not stand in the text`;
}

const { people, times, quotations, events } = articleSchema.shape;
const itemsOf = <Item extends z.ZodType>(item: Item) => z.array(item.nullable().catch(null)).catch([]);

/** What is looked for in the text, as far as it is sound; `null` stands for an item that is not. */
const lookedFor = z
  .object({
    headline: z.string().catch(''),
    people: itemsOf(z.object(people.unwrap().element.pick({ name: true, nth: true }).shape)),
    times: itemsOf(z.object(times.unwrap().element.pick({ text: true, nth: true }).shape)),
    quotations: itemsOf(z.object(quotations.unwrap().element.pick({ at: true, ends: true }).shape)),
    events: itemsOf(z.object({ at: events.unwrap().element.shape.at })),
  })
  .catch({ headline: '', people: [], times: [], quotations: [], events: [] });

const AS_WRITTEN = 'write the words as the text has them, or take the correction out';
