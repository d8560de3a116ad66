import type { Reference } from './person.ts';

/** What the text says about who spoke; each part null where it does not say. */
export interface Said {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  /** Where the cue stands in the article's text. */
  readonly cueAt: number | null;
  readonly channel: string | null;
  readonly reference: Reference | null;
}

/** Words that nobody is said to have spoken. */
export const nobody: Said = {
  speaker: null,
  source: null,
  cue: null,
  cueAt: null,
  channel: null,
  reference: null,
};

/** Whether the text says in any way that somebody spoke. */
export function isAttributed({ speaker, source, cue }: Said): boolean {
  return speaker !== null || source !== null || cue !== null;
}
