import { readMarkdown, type MarkdownSource, type Read } from './markdown-source.ts';
import type { Problem } from './problem.ts';
import { profileSchema, type ProfileData } from './profile-schema.ts';

/** What an editor wrote about a person. */
export type ProfileSource = MarkdownSource<ProfileData>;

export type ReadProfile = Read<ProfileData>;

/**
 * Reads a person's profile: its file’s name, without `.md`, is the person's address.
 * Returns the profile, or everything that is wrong with the file.
 */
export function readProfile(file: string, contents: string): ReadProfile | { problems: Problem[] } {
  return readMarkdown(file, contents, profileSchema);
}
