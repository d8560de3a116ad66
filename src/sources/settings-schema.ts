import { z } from 'astro/zod';
import { language, text, url } from './fields.ts';

const shown = z.enum(['all', 'checked', 'none'], { error: 'must be all, checked or none' });

/** `edition.yaml`: every field with a sentence for its author; all are optional. */
export const settingsSchema = z.strictObject({
  title: text.default('Dateline').describe('The name of the edition.'),
  tagline: text.optional().describe('One sentence that says what the edition is.'),
  language: language.default('en').describe('The language of the edition.'),
  region: z
    .string()
    .regex(/^[A-Z]{2}$/, { error: 'must be a country such as US or GB' })
    .optional()
    .describe('The country by whose custom dates such as 12/24/2024 are read.'),
  timeZone: text
    .refine((zone) => isTimeZone(zone), { error: 'must be a time zone such as Europe/Berlin' })
    .optional()
    .describe('The zone of publication times that give no offset.'),
  address: url.optional().describe('Where the site will be published, for feeds and link previews.'),
  wordmark: text.optional().describe('What stands in the masthead, where it is not the title.'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, { error: 'must be a colour such as #0a5a65' })
    .optional()
    .describe('The one colour of the edition.'),
  about: text.optional().describe('A paragraph on the edition, for the page about it.'),
  contact: text
    .optional()
    .describe('Where readers report an error: an e-mail address or the address of a page.'),
  licence: text.optional().describe('The terms under which the edition is published.'),
  people: shown
    .default('all')
    .describe('Whose finding of people is shown: of all articles, of checked ones, of none.'),
  times: shown.default('all').describe('Whose finding of times is shown.'),
  quotations: shown.default('all').describe('Whose finding of quotations is shown.'),
  withhold: z
    .array(text, { error: 'must be a list' })
    .default([])
    .describe('Full names of people who get no page, no link and no entry anywhere.'),
});

/** What the editors said of the whole edition. */
export type Settings = z.infer<typeof settingsSchema>;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
