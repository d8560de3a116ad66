import { readMarkdown, type MarkdownSource } from './markdown-source.ts';
import type { Problem } from './problem.ts';
import { profileSchema, type ProfileData } from './profile-schema.ts';

/** What an editor wrote about a person. */
export type ProfileSource = MarkdownSource<ProfileData>;

export interface ReadProfile extends ProfileSource {
  /** What its author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}

/**
 * Reads a person's profile: its file’s name, without `.md`, is the person's address.
 * Returns the profile, or everything that is wrong with the file.
 */
export function readProfile(file: string, contents: string): ReadProfile | { problems: Problem[] } {
  const read = readMarkdown(file, contents, profileSchema);
  if ('problems' in read) return read;
  const { slug, data, body, pictures } = read;
  return { slug, file, data, body, contents, pictures, notices: [] };
}
