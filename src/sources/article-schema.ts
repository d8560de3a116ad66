import { z } from 'astro/zod';
import { day, dayOrTime, flag, language, slug, text, url } from './fields.ts';

const list = <Item extends z.ZodType>(item: Item) => z.array(item, { error: 'must be a list' });

/** The front matter of an article: every field with a sentence for its author. */
export const articleSchema = z
  .strictObject({
    headline: text.describe('The headline, as readers see it.'),
    published: dayOrTime.describe(
      'The day of publication, or day and time with offset; times in the text are read from it.',
    ),
    updated: dayOrTime.optional().describe('When the text was last changed.'),
    dek: text.optional().describe('One sentence below the headline.'),
    kicker: text.optional().describe('A word or two above the headline.'),
    byline: text.optional().describe('Who wrote the article, as it names them.'),
    place: text.optional().describe('Where the article was written: its dateline.'),
    language: language.optional().describe('The language of the text; the edition’s where none is given.'),
    story: slug.optional().describe('The story that this article is a part of.'),
    topics: list(text).optional().describe('What the article is about, in a few words each.'),
    featured: flag.optional().describe('true puts the article first on the front page.'),
    draft: flag.optional().describe('true keeps the article out of the site.'),
    formerly: list(slug).optional().describe('Earlier addresses of this article, which go on answering.'),
    source: z
      .strictObject(
        {
          name: text.describe('Who published the text first.'),
          url: url.optional().describe('Where it was published.'),
          licence: text.optional().describe('Under which terms it may be published here.'),
          received: day.optional().describe('The day on which the text was received.'),
        },
        { error: 'must be fields of its own, such as name and url' },
      )
      .optional()
      .describe('Where the text comes from.'),
    picture: z
      .strictObject(
        {
          file: text.describe('The picture’s file, beside the article.'),
          alt: text.describe('What the picture shows, for those who cannot see it.'),
          caption: text.optional().describe('What stands below the picture.'),
          credit: text.optional().describe('Who made the picture.'),
        },
        { error: 'must be fields of its own, such as file and alt' },
      )
      .optional()
      .describe('The picture above the text.'),
    corrections: list(
      z.strictObject({
        date: day.describe('The day of the correction.'),
        text: text.describe('What was wrong, and what is right.'),
      }),
    )
      .optional()
      .describe('What was corrected after publication.'),
    status: z
      .enum(['withdrawn'], { error: 'must be withdrawn' })
      .optional()
      .describe(
        'withdrawn leaves a notice at the address and takes the text and all that was found in it away.',
      ),
    checked: day.optional().describe('The day on which an editor checked what was found in the text.'),
    people: list(
      z.strictObject({
        name: text.describe('The name as it stands in the text.'),
        is: z.union([z.literal('none'), slug]).describe('The address of the person who is meant, or none.'),
      }),
    )
      .optional()
      .describe('Corrections to who was found.'),
    times: list(
      z.strictObject({
        text: text.describe('The words as they stand in the text.'),
        is: text.describe('The EDTF date that is meant, or none.'),
        nth: z
          .string({ error: 'must be a number such as 2' })
          .regex(/^[1-9]\d{0,3}$/, { error: 'must be a number such as 2' })
          .transform(Number)
          .optional()
          .describe('Which occurrence of the words, where they stand there more than once.'),
      }),
    )
      .optional()
      .describe('Corrections to the times that were found.'),
    events: list(
      z.strictObject({
        when: text.describe('The EDTF date.'),
        at: text.describe('The first words of the passage that reports it.'),
        people: list(slug).optional().describe('The addresses of the people in it.'),
      }),
    )
      .optional()
      .describe('Events that the text dates in a way that no rule reads.'),
  })
  .refine(
    (article) =>
      article.updated === undefined || article.updated.slice(0, 10) >= article.published.slice(0, 10),
    {
      path: ['updated'],
      error: 'is before the day of publication',
    },
  );

/** What an author said of an article. */
export type ArticleData = z.infer<typeof articleSchema>;
