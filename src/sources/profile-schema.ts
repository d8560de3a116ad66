import type { z } from 'astro/zod';
import { fields, flag, list, slug, text, url } from './fields.ts';
import { picture } from './picture-field.ts';

/** The front matter of a person's profile, `people/SLUG.md`: every field with some words for its author. */
export const profileSchema = fields(
  {
    name: text.describe('the person’s full name, as pages show it'),
    aliases: list(text, 'Mohammad Sadiq Khan')
      .default([])
      .describe('other names, which always mean this person'),
    sort: text
      .optional()
      .describe('the words under which lists sort the name; its surname where none is given'),
    links: list(
      fields(
        {
          name: text.describe('what the address leads to'),
          url: url.describe('where readers find more about the person'),
        },
        '{name: Office of the mayor, url: https://example.org/}',
      ),
      '{name: Office of the mayor, url: https://example.org/}',
    )
      .default([])
      .describe('where readers find more about the person'),
    picture: picture.optional().describe('the picture of the person'),
    formerly: list(slug, 'asif-durrani')
      .default([])
      .describe('earlier addresses of this person, which go on answering'),
    withhold: flag
      .default(false)
      .describe('true takes the person out of everything but the articles’ own words'),
  },
  '“name: Asif Ali”, on a line of its own',
);

/** What an editor said of a person. */
export type ProfileData = z.infer<typeof profileSchema>;
