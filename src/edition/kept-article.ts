import { createHash } from 'node:crypto';
import { readArticle, type ReadArticle } from '../sources/article-source.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import type { Problem } from '../sources/problem.ts';
import { fold } from '../text/fold.ts';
import { bodyOf, keep, type KeptBody } from '../text/kept-body.ts';
import { annotationOf, isOfUse, type Annotation, type AnnotatingHouse } from './annotation.ts';
import type { Findings } from './findings.ts';
import { namesOf } from './withheld.ts';

/** What one file gave, as it is kept for the next build: plain values alone. */
export interface KeptArticle {
  /** The digests of all that went into what was read and into what was found. */
  readonly read: string;
  readonly found: string;
  readonly source: Omit<ReadArticle, 'file' | 'contents' | 'body' | 'pictures'>;
  /** The text below the front matter; its length where the file ends with it. */
  readonly markdown: string | number;
  readonly body: KeptBody;
  readonly findings: Findings;
}

/** An article and what was found in it. */
export interface Annotated {
  readonly source: ReadArticle;
  readonly annotation: Annotation;
}

/** One that shows pictures depends on files beside it: it is read anew each time, and `kept` is null. */
export interface Made extends Annotated {
  readonly kept: KeptArticle | null;
}

/** What a file gives when it is read and annotated now, or all that is wrong with it. `version` is of the program. */
export function make(
  file: string,
  contents: string,
  house: AnnotatingHouse,
  version: string,
): Made | { problems: Problem[] } {
  const source = readArticle(file, contents);
  if ('problems' in source) return source;
  const annotation = annotationOf(source, house);
  if (source.pictures.size > 0) return { source, annotation, kept: null };
  const { slug, data, notices, body } = source;
  const kept = {
    read: readDigest(file, contents, version),
    found: foundDigest(source, annotation.body.text, house),
    source: { slug, data, notices },
    markdown: contents.endsWith(body) ? body.length : body,
    body: keep(annotation.body),
    findings: annotation.found,
  };
  return { source, annotation, kept };
}

/** What was kept of a file; null where anything that went into it is no longer the same. */
export function remake(
  kept: KeptArticle,
  file: string,
  contents: string,
  house: AnnotatingHouse,
  version: string,
): Annotated | null {
  if (kept.read !== readDigest(file, contents, version)) return null;
  const { source: read, body } = kept;
  if (kept.found !== foundDigest(read, body.text, house)) return null;
  return remade(kept, file, contents);
}

/** What was kept of a file that has not changed. */
export function remade(
  { source: read, markdown, body, findings }: KeptArticle,
  file: string,
  contents: string,
): Annotated {
  const below = typeof markdown === 'string' ? markdown : contents.slice(contents.length - markdown);
  const source = { ...read, file, contents, body: below, pictures: new Map() };
  const parsed = read.data.status === 'withdrawn' ? '' : below;
  return { source, annotation: { body: bodyOf(body, parsed), found: findings } };
}

/** The file's name is the address and stands in problems. */
function readDigest(file: string, contents: string, version: string): string {
  return digest([version, file, contents]);
}

/** The day, the language and the editor's corrections stand in the file; what the house adds is here. */
function foundDigest({ data }: Pick<ReadArticle, 'data'>, text: string, house: AnnotatingHouse): string {
  const { region, language } = house.settings;
  const bearing = profilesThatBear([...house.profiles.bySlug.values()], text);
  return digest([
    region ?? null,
    data.language ?? language,
    isOfUse(house, data.checked !== undefined),
    bearing.map(({ slug, data: { name, aliases } }) => [slug, name, aliases]),
  ]);
}

/** The profiles of which any name has a word in the text: no other can change what is found there. */
function profilesThatBear(profiles: readonly ProfileSource[], text: string): ProfileSource[] {
  if (profiles.length === 0) return [];
  const folded = fold(text);
  return profiles.filter(({ data }) =>
    namesOf(data).some((name) => {
      const words = fold(name).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
      return words.length === 0 || words.some((word) => folded.includes(word));
    }),
  );
}

function digest(parts: unknown): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url');
}
