import { readMarkdown, type MarkdownSource, type Read } from './markdown-source.ts';
import type { Problem } from './problem.ts';
import { storySchema, type StoryData } from './story-schema.ts';

/** What an editor wrote about a story. */
export type StorySource = MarkdownSource<StoryData>;

export type ReadStory = Read<StoryData>;

/**
 * Reads what is said of a story: its file’s name, without `.md`, is what articles give under `story`.
 * Returns it, or everything that is wrong with the file.
 */
export function readStory(file: string, contents: string): ReadStory | { problems: Problem[] } {
  return readMarkdown(file, contents, storySchema);
}
