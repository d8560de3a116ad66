import { foldedWords } from '../../text/fold.ts';
import { slugOf } from '../../text/slug.ts';
import { slugFault } from '../fields.ts';

/**
 * An address for a new article: the first words of its headline, or its day where these have no Latin letters; with a
 * number where others have it. `taken` are the addresses that lead somewhere now.
 */
export function freeSlug(headline: string, published: string, taken: ReadonlySet<string>): string {
  const words = foldedWords(headline).filter((word) => /^[a-z0-9]+$/.test(word));
  const short = words.reduce(
    (slug, word) => (slug.length + 1 + word.length > LONGEST ? slug : slugOf(`${slug} ${word}`)),
    '',
  );
  const whole = short.replace(LINKING, '');
  const slug = slugFault(whole) === null ? whole : `article-${published.slice(0, 10)}`;
  const numbered = (n: number): string => (n === 1 ? slug : `${slug}-${n}`);
  let n = 1;
  while (taken.has(numbered(n))) n += 1;
  return numbered(n);
}

/** Short enough to be read out, and to leave room for a number. */
const LONGEST = 60;

/** Words that no address ends with. */
const LINKING = /(?:-(?:an?|the|of|in|on|at|to|for|after|before|with|and|or|as|by|from|over|is|its?))+$/;
