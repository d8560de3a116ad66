import { readMarkdown, type MarkdownSource } from './markdown-source.ts';
import type { Problem } from './problem.ts';
import { storySchema, type StoryData } from './story-schema.ts';

/** What an editor wrote about a story. */
export type StorySource = MarkdownSource<StoryData>;

export interface ReadStory extends StorySource {
  /** What its author should know and may leave as it is: nothing so far. */
  readonly notices: readonly Problem[];
}

/**
 * Reads what is said of a story: its file’s name, without `.md`, is what articles give under `story`.
 * Returns it, or everything that is wrong with the file.
 */
export function readStory(file: string, contents: string): ReadStory | { problems: Problem[] } {
  const read = readMarkdown(file, contents, storySchema);
  if ('problems' in read) return read;
  const { slug, data, body, pictures } = read;
  return { slug, file, contents, data, body, pictures, notices: [] };
}
