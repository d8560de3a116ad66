import { fields, text } from './fields.ts';

/** A picture that stands beside the file that uses it. */
export const picture = fields(
  {
    file: text.describe('the picture’s file, beside this one'),
    alt: text.describe('what the picture shows, for those who cannot see it'),
    caption: text.optional().describe('what stands below the picture'),
    credit: text.optional().describe('who made the picture'),
  },
  '{file: pier.jpg, alt: The new pier}',
);
