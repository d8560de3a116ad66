import { join, relative } from 'node:path';
import { folderOf } from '../sources/content-folder.ts';
import { readArticle } from '../sources/article-source.ts';
import { slugFault } from '../sources/fields.ts';
import { articleFile } from '../sources/incoming/article-file.ts';
import { freeSlug } from '../sources/incoming/free-slug.ts';
import type { Form } from '../sources/incoming/incoming.ts';
import { placeArticle } from '../sources/incoming/place-article.ts';
import { readIncoming } from '../sources/incoming/read-incoming.ts';
import type { Problem } from '../sources/problem.ts';
import { fieldsFor, type Ask, type Given } from './import-fields.ts';

/** A text to bring in, by the name that its editor knows. */
export interface Text {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly form?: Form | undefined;
}

export interface Ways {
  readonly given: Given & { readonly slug?: string };
  readonly ask: Ask;
  /** Whether what a text says of itself is taken unasked. */
  readonly isSound: boolean;
  /** The addresses that lead somewhere; the new one joins them. */
  readonly taken: Set<string>;
}

export interface Brought {
  readonly slug: string;
  /** The article's file. */
  readonly path: string;
  readonly leftOut: readonly string[];
}

/** Makes a text an article of the content folder: all of it, or nothing where anything is wrong. */
export async function importText(
  content: string,
  text: Text,
  { given, ask, isSound, taken }: Ways,
): Promise<Brought | { problems: readonly Problem[] }> {
  const read = readIncoming(text.name, text.bytes, text.form);
  if ('problems' in read) return read;
  const asked = await fieldsFor(text.name, read, given, ask, isSound);
  if ('problems' in asked) return asked;
  const { fields } = asked;
  const proposal = freeSlug(String(fields['headline']), String(fields['published']), taken);
  const fault = (slug: string) => addressFault(slug, taken);
  const slug = given.slug ?? (ask ? await ask({ sentence: ADDRESS, proposal, fault }) : proposal);
  const wrong = (what: string, fix: string) => ({
    problems: [{ file: text.name, line: 1, column: 1, what, fix }],
  });
  const unsound = fault(slug);
  if (unsound !== null) return wrong(`--slug is “${slug}”`, unsound);

  const folder = folderOf(content, 'articles');
  const article = articleFile(fields, read.markdown);
  const valid = readArticle(relative(process.cwd(), join(folder, `${slug}.md`)), article);
  // What is wrong stands in the text that came in: there is no article yet in which to mend it.
  if ('problems' in valid)
    return { problems: valid.problems.map((each) => ({ ...each, file: text.name, line: 1, column: 1 })) };
  const placed = placeArticle(folder, slug, article, read.received);
  if (placed === null)
    return wrong(`an article “${slug}” is there already`, 'give another address with --slug');
  taken.add(slug);
  return { slug, path: placed.article, leftOut: read.leftOut };
}

const ADDRESS = 'the address of the article, which stays for ever';

/** What is wrong with an address for a new article, or null. */
function addressFault(slug: string, taken: ReadonlySet<string>): string | null {
  const fault = slugFault(slug);
  if (fault !== null) return `write another, of a-z, 0-9 and single hyphens: it ${fault}`;
  return taken.has(slug) ? 'write another: an article has it, or had it before' : null;
}
