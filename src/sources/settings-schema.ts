import { z } from 'astro/zod';
import { contact, fields, flag, language, list, text, url } from './fields.ts';

const shown = z.enum(['all', 'checked', 'none'], { error: 'all, checked or none' });

/** `edition.yaml`: every field with some words for its author; all are optional. */
export const settingsSchema = fields(
  {
    title: text.default('Dateline').describe('the name of the edition'),
    tagline: text.optional().describe('one sentence that says what the edition is'),
    language: language.default('en').describe('the language of the edition'),
    region: z
      .string({ error: 'a country such as US or GB' })
      .regex(/^[A-Z]{2}$/, { error: 'a country such as US or GB' })
      .optional()
      .describe('the country by whose custom dates such as 12/24/2024 are read'),
    timeZone: text
      .refine((zone) => isTimeZone(zone), { error: 'a time zone such as Europe/Berlin' })
      .optional()
      .describe('the zone of publication times that give no offset'),
    address: url.optional().describe('where the site will be published, for what leads to it from elsewhere'),
    sharePictures: flag
      .default(true)
      .describe('false makes no pictures of articles for those who share a link to one'),
    search: flag.default(true).describe('false makes no search: no page, no field and no index'),
    wordmark: text.optional().describe('what stands in the masthead, where it is not the title'),
    accent: z
      .string({ error: 'a colour such as "#0a5a65"' })
      .regex(/^#[0-9a-f]{6}$/i, { error: 'a colour such as "#0a5a65", in quotation marks' })
      .optional()
      .describe('the one colour of the edition'),
    about: text.optional().describe('plain text on the edition, for the page about it'),
    contact: contact.optional().describe('where readers report an error'),
    licence: text.optional().describe('the terms under which the edition is published'),
    people: shown.default('all').describe('whose finding of people is shown'),
    times: shown.default('all').describe('whose finding of times is shown'),
    quotations: shown.default('all').describe('whose finding of quotations is shown'),
    withhold: list(text, 'Lena Marsh')
      .default([])
      .describe('full names of people who get no page, no link and no entry anywhere'),
  },
  '“title: …”, each on a line of its own',
);

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
