import type { Anchors } from '../sources/anchors-source.ts';
import type { Settings } from '../sources/settings-schema.ts';
import type { Profiles } from './profiles.ts';
import type { Withheld } from './withheld.ts';

/** What the editors said that bears on every article. */
export interface House {
  readonly settings: Settings;
  readonly profiles: Profiles;
  readonly withheld: Withheld;
  readonly anchors: Anchors;
}
