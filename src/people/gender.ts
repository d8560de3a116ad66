import { menNames, womenNames } from './lists/gendered-names.ts';

/** What a text lets a reader assume of a person's pronoun; never shown, only used to rule people out. */
export type Gender = 'he' | 'she';

/** From a form of address or a given name; null where neither says. */
export function genderOf(honorific: string, given: string): Gender | null {
  if (MEN.has(honorific)) return 'he';
  if (WOMEN.has(honorific)) return 'she';
  if (menNames.has(given)) return 'he';
  return womenNames.has(given) ? 'she' : null;
}

const MEN: ReadonlySet<string> = new Set(
  'mr sir lord king prince duke baron count earl sheikh imam ayatollah pope father brother herr monsieur senor don chairman congressman businessman spokesman'.split(
    ' ',
  ),
);
const WOMEN: ReadonlySet<string> = new Set(
  'mrs ms miss lady dame queen princess duchess baroness countess madame mme sister frau senora dona chairwoman congresswoman businesswoman spokeswoman actress'.split(
    ' ',
  ),
);
