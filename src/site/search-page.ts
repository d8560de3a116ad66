import { createHash } from 'node:crypto';
import type { Edition } from '../edition/edition.ts';
import { kinds } from '../search/document.ts';
import { writeIndex } from '../search/write-index.ts';
import { addresses, linksFrom } from './addresses.ts';
import { frameOf } from './frame.ts';
import { yearOf } from './person-years.ts';
import { searchDocuments } from './search-documents.ts';
import type { SearchView } from './view.ts';
import { wording } from './wording.ts';

/** The files of the index by their names, and the folder that they have to themselves, called by their digest. */
export interface SearchIndex {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Where browsers keep files, no old one is ever read beside new ones. */
export function searchIndex(edition: Edition): SearchIndex {
  const files = writeIndex(searchDocuments(edition));
  const hash = createHash('sha256');
  for (const text of files.values()) hash.update(text);
  return { folder: hash.digest('hex').slice(0, 8), files };
}

export function searchPage(edition: Edition, { folder }: SearchIndex): SearchView {
  const page = addresses.search;
  const link = linksFrom(page);
  const { current, people, archive, settings } = edition;
  const years = [...new Set(current.map((article) => yearOf({ article })))].sort().reverse();
  return {
    frame: frameOf(edition, {
      page,
      title: wording.search,
      description: wording.searchDescription(settings.title),
      noindex: true,
    }),
    title: wording.search,
    label: wording.searchLabel,
    index: link(addresses.searchFile(folder, '')).replace(/\.js$/, ''),
    without: {
      words: wording.searchWithout,
      links: [
        archive.length > 0
          ? { href: link(addresses.archive), text: wording.archive }
          : { href: link(addresses.front), text: settings.title },
        ...(people.size > 0 ? [{ href: link(addresses.people), text: wording.people }] : []),
      ],
    },
    kinds: {
      label: wording.searchShow,
      choices: [
        { value: '', text: wording.searchAll },
        ...kinds.map((kind) => ({ value: kind, text: wording.searchKinds[kind] })),
      ],
    },
    years: {
      label: wording.searchYear,
      any: wording.searchAnyYear,
      choices: years.length > 1 ? years : [],
    },
    status: {
      ...wording.searchStatus,
      some: wording.searchStatus.some('{n}'),
      instead: wording.searchStatus.instead('{words}', '{others}'),
    },
  };
}
