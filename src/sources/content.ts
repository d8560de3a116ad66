import type { Problem } from './problem.ts';

/** All that the files of a folder say, and what is wrong with them. */
export interface Content<Source> {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  /** What an author should know and may leave as it is. */
  readonly notices: readonly Problem[];
}
