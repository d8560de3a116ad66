import type { Kind, SearchDocument } from './document.ts';
import { files, RECEIVER, type Directory } from './files.ts';
import type { Load } from './look-up.ts';
import { writeIndex } from './write-index.ts';

/** A document for tests, at an address made of its kind and title. */
export function documentOf(
  title: string,
  texts: readonly string[],
  kind: Kind = 'article',
  years: readonly string[] = ['2025'],
): SearchDocument {
  const passages = texts.map((text, at) => [`p-${at + 1}`, text] as const);
  return { kind, years, heading: title, shown: { href: `${kind} ${title}`, title, label: kind, passages } };
}

/** The index of some documents, read back from its scripts, with the names of the files as they are loaded. */
export async function indexOf(documents: readonly SearchDocument[]) {
  const index = writeIndex(documents);
  const loaded: string[] = [];
  const load: Load = async <Data>(name: string) => {
    loaded.push(name);
    let received: unknown;
    new Function(RECEIVER, index.get(name)!)((_: string, data: unknown) => (received = data));
    return received as Data;
  };
  return { index, loaded, load, directory: await load<Directory>(files.directory) };
}
