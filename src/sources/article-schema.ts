import { z } from 'astro/zod';
import {
  day,
  dayOrTime,
  edtf,
  edtfOrNone,
  fields,
  flag,
  language,
  list,
  slug,
  slugOrNone,
  text,
  topic,
  url,
} from './fields.ts';
import { picture } from './picture-field.ts';

/** Counts the occurrences of words in a text, from 1. */
const nth = z
  .string({ error: 'a number such as 2' })
  .regex(/^[1-9]\d{0,3}$/, { error: 'a number such as 2' })
  .transform(Number)
  .optional()
  .describe('which occurrence of the words, where they stand there more than once');

/** The front matter of an article: every field with some words for its author. */
export const articleSchema = fields(
  {
    headline: text.describe('the headline, as readers see it'),
    published: dayOrTime.describe('the day of publication, from which times in the text are read'),
    updated: dayOrTime.optional().describe('when the text was last changed'),
    dek: text.optional().describe('one sentence below the headline'),
    kicker: text.optional().describe('a word or two above the headline'),
    byline: text.optional().describe('who wrote the article, as it names them'),
    place: text.optional().describe('where the article was written: its dateline'),
    language: language.optional().describe('the language of the text; the edition’s where none is given'),
    story: slug.optional().describe('the story that this article is a part of'),
    topics: list(topic, 'diplomacy, trade')
      .optional()
      .describe('what the article is about, in a few words each'),
    featured: flag.optional().describe('true lets the article lead the front page, before newer ones'),
    draft: flag.optional().describe('true keeps the article out of the site'),
    formerly: list(slug, 'ferry-talks')
      .optional()
      .describe('earlier addresses of this article, which go on answering'),
    source: fields(
      {
        name: text.describe('who published the text first'),
        url: url.optional().describe('where it was published'),
        licence: text.optional().describe('under which terms it may be published here'),
        received: day.optional().describe('the day on which the text was received'),
      },
      '{name: Bay Wire, url: https://example.org/}',
    )
      .optional()
      .describe('where the text comes from'),
    picture: picture.optional().describe('the picture above the text'),
    corrections: list(
      fields(
        {
          date: day.describe('the day of the correction'),
          text: text.describe('what was wrong, and what is right'),
        },
        '{date: 2024-12-24, text: The pier is in Tarnholm}',
      ),
      '{date: 2024-12-24, text: The pier is in Tarnholm}',
    )
      .optional()
      .describe('what was corrected after publication'),
    status: z
      .enum(['withdrawn'], { error: '“withdrawn”, or take the field out' })
      .optional()
      .describe('a notice stays at the address; the text and all that was found in it go'),
    checked: day.optional().describe('the day on which an editor checked what was found in the text'),
    people: list(
      fields(
        {
          name: text.describe('the name or description as it stands in the text'),
          is: slugOrNone.describe('the person who is meant'),
          nth,
        },
        '{name: Asif Ali, is: asif-durrani}',
      ),
      '{name: Asif Ali, is: asif-durrani}',
    )
      .optional()
      .describe('corrections to who was found'),
    times: list(
      fields(
        {
          text: text.describe('the words as they stand in the text'),
          is: edtfOrNone.describe('the date that is meant'),
          nth,
        },
        '{text: Tuesday, is: 2024-12-17}',
      ),
      '{text: Tuesday, is: 2024-12-17}',
    )
      .optional()
      .describe('corrections to the times that were found'),
    quotations: list(
      fields(
        {
          at: text.describe('the first words of the quotation'),
          by: slugOrNone.optional().describe('the person who spoke'),
          ends: text.optional().describe('the last words of a quotation that the text leaves open'),
        },
        '{at: We will come, by: asif-durrani}',
      ),
      '{at: We will come, by: asif-durrani}',
    )
      .optional()
      .describe('corrections to who said what'),
    events: list(
      fields(
        {
          when: edtf.describe('the day or time that is meant'),
          at: text.describe('the first words of the sentence that reports it'),
          people: list(slug, 'asif-durrani').optional().describe('the addresses of the people in it'),
        },
        '{when: 2024-12-24, at: The delegations met}',
      ),
      '{when: 2024-12-24, at: The delegations met}',
    )
      .optional()
      .describe('events that the text dates in a way that no rule reads'),
  },
  '“headline: …” and “published: 2024-12-24”, each on a line of its own',
).refine(({ published, updated }) => updated === undefined || !isBefore(updated, published), {
  path: ['updated'],
  error: 'a day or time that is not before “published”',
  // Whatever else is wrong with the article.
  when: ({ value }) => z.object({ published: dayOrTime, updated: dayOrTime }).safeParse(value).success,
});

/** What an author said of an article. */
export type ArticleData = z.infer<typeof articleSchema>;

/** Compares instants where both are known, else the days, as nothing says which zone a time was in. */
function isBefore(one: string, other: string): boolean {
  const isInstant = (written: string) => /:.*(?:Z|[+-]\d\d:\d\d)$/.test(written);
  return isInstant(one) && isInstant(other)
    ? Date.parse(one.replace(' ', 'T')) < Date.parse(other.replace(' ', 'T'))
    : one.slice(0, 10) < other.slice(0, 10);
}
