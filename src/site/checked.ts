import { posix } from 'node:path';

/** What the check after the build keeps of a page or a style sheet; its file alone decides all of it. */
export interface Checked {
  /** What links may lead to in it. */
  readonly ids: readonly string[];
  /** Where it leads to in the site, each place once. */
  readonly ways: readonly Way[];
  /** What is wrong with it by itself. */
  readonly faults: readonly Fault[];
}

/** A file’s path from the root of the site, an id in it or nothing, and where the file that leads there says so. */
export type Way = readonly [to: string, id: string, line: number, column: number];

export interface Fault {
  readonly line: number;
  readonly column: number;
  /** What is wrong; what to do about it. */
  readonly what: string;
}

/** Where an address in a file leads: into the site, to a place elsewhere, or to what cannot be. */
export type Target =
  { readonly to: string; readonly id: string } | { readonly elsewhere: string } | { readonly wrong: string };

/** An address as the file at `from` has it. */
export function targetOf(from: string, address: string): Target {
  const href = address.trim();
  if (/^javascript:/i.test(href)) return { wrong: 'is inline script; make it a file' };
  if (/^(file:|[a-z]:[\\/]|\\)/i.test(href)) {
    return { wrong: 'leads to a file of one machine; lead to a file of the site' };
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return { elsewhere: href };
  if (href.startsWith('//'))
    return { wrong: 'is a file’s address when read from disk; write “https:” before it' };
  if (href.startsWith('/')) {
    const way = posix.relative(posix.dirname(`/${from}`), posix.resolve('/', href));
    return { wrong: `holds at the root of a server alone; write “${way}”` };
  }
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  try {
    return {
      to: path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path)),
      // What follows `:~:` is a text to look for.
      id: decodeURIComponent(fragment.replace(/:~:.*$/s, '')),
    };
  } catch {
    return { wrong: 'is no address; write each “%” as “%25”' };
  }
}
