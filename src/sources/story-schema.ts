import type { z } from 'astro/zod';
import { fields, text } from './fields.ts';

/** The front matter of what an editor says of a story, `stories/SLUG.md`. */
export const storySchema = fields(
  { title: text.describe('what the story is called, as pages show it') },
  '“title: The ferry to Oudehaven”, on a line of its own',
);

/** What an editor called a story. */
export type StoryData = z.infer<typeof storySchema>;
