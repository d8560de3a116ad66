import { slugFault } from '../sources/fields.ts';
import { slugOf } from '../text/slug.ts';

/** The address of a full name. One that no file can have (“Con”, “Index”) gets a number. */
export function personSlug(name: string): string {
  const slug = slugOf(name);
  return slug === '' || slugFault(slug) === null ? slug : `${slug}-1`;
}
