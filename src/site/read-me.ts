import type { Settings } from '../sources/settings-schema.ts';
import { wording } from './wording.ts';

/** `READ-ME.txt`: what the folder is, for whoever finds a copy of it. */
export function readMeOf(
  { title, tagline, contact }: Pick<Settings, 'title' | 'tagline' | 'contact'>,
  version: string,
): string {
  const whom = contact === undefined ? wording.readMeNoContact : wording.readMeContact(contact);
  const name = tagline === undefined ? title : `${title}\n${tagline}`;
  return `${name}\n\n${wording.readMe(whom, version)}`;
}
