import { slugFault } from '../sources/fields.ts';
import { foldedWords } from '../text/fold.ts';

/**
 * The address of a full name: folded to ASCII and hyphenated, at most 80 characters. One that no file can have
 * (“Con”, “Index”) gets a number.
 */
export function personSlug(name: string): string {
  const ascii = foldedWords(name).map((word) =>
    word.replace(/[^a-z0-9]/g, (letter) => letter.codePointAt(0)!.toString(16)),
  );
  const slug = ascii.join('-').slice(0, 80).replace(/-$/, '');
  return slug === '' || slugFault(slug) === null ? slug : `${slug}-1`;
}
