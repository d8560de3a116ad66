import { slugOf } from '../text/slug.ts';

/** The address of a full name. */
export function personSlug(name: string): string {
  return slugOf(name);
}
