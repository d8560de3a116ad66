import { Parser } from 'htmlparser2';
import { addresses } from './addresses.ts';
import { targetOf, type Checked, type Fault, type Way } from './checked.ts';

/**
 * Reads a page for the check: its ids, where it leads to, and what would fail from disk or under its policy. A
 * parser that builds no tree takes a sixth of the time of one that does.
 */
export function checkedPage(path: string, html: string): Checked {
  const ids = new Set<string>();
  const ways = new Map<string, Way>();
  const faults: Fault[] = [];
  const place = placesIn(html);
  const isAlone = path === addresses.notFound;

  const parser = new Parser({
    onopentag(tag, attributes) {
      const [line, column] = place(parser.startIndex);
      const fault = (what: string) => faults.push({ line, column, what: `<${tag}> ${what}` });
      for (const what of badlyMade(tag, attributes, isAlone)) fault(what);
      for (const name of ['id', ...(tag === 'a' ? ['name'] : [])])
        if (attributes[name]) ids.add(attributes[name]);

      for (const [address, isLoaded] of addressesOf(tag, attributes)) {
        const target = targetOf(path, address);
        if ('wrong' in target) fault(`has “${address}”, which ${target.wrong}`);
        else if ('elsewhere' in target) {
          if (isLoaded) fault(`loads “${address}”, which is not from the site; make it a file of the site`);
        } else if (isAlone && isLoaded) {
          fault(`loads “${address}”, which is not found at other depths; put it into the page`);
        } else {
          const key = `${target.to}#${target.id}`;
          if (!ways.has(key)) ways.set(key, [target.to, target.id, line, column]);
        }
      }
    },
  });
  parser.write(html);
  parser.end();

  // A way within the page is known to be good or bad now.
  const open = [...ways.values()].filter(([to, id]) => to !== path || !isPlaceIn(ids, id));
  return { ids: [...ids], ways: open, faults };
}

/** Whether a fragment leads to a place in a page with these ids; nothing and `top` lead to its beginning. */
export function isPlaceIn(ids: ReadonlySet<string>, id: string): boolean {
  return id === '' || id === 'top' || ids.has(id);
}

type Attributes = Readonly<Record<string, string>>;

function badlyMade(tag: string, attributes: Attributes, isAlone: boolean): string[] {
  const has = (name: string) => attributes[name] !== undefined;
  const isModule =
    attributes['type']?.toLowerCase() === 'module' || relsOf(attributes).includes('modulepreload');
  return [
    ...(tag === 'base' ? ['changes where links lead; leave it out'] : []),
    ...(isModule && (has('src') || tag === 'link')
      ? ['is a module, which no browser runs from disk; use “?classic”']
      : []),
    ...['crossorigin', 'integrity']
      .filter(has)
      .map((name) => `has ${name}=, which fails from disk; leave it out`),
    ...(isAlone ? [] : inlineIn(tag, attributes)),
  ];
}

function inlineIn(tag: string, attributes: Attributes): string[] {
  const isCode =
    tag === 'script' && attributes['src'] === undefined && !DATA.includes(attributes['type'] ?? '');
  return [
    ...(tag === 'style' ? ['is inline style; make it a file'] : []),
    ...(isCode ? ['is inline script; make it a file'] : []),
    ...Object.keys(attributes)
      .filter((name) => name === 'style' || /^on[a-z]/.test(name))
      .map(
        (name) => `has ${name}=, which is inline ${name === 'style' ? 'style' : 'script'}; make it a file`,
      ),
  ];
}

/** Blocks of data: no browser runs them, so no policy forbids them. */
const DATA = ['application/ld+json', 'application/json'];

/** Attributes that lead to another place, or that fetch from one while the page is shown. */
const LEADS = ['href', 'action', 'formaction', 'cite'];
const LOADS = ['src', 'poster', 'data', 'background', 'xlink:href'];
const SETS = ['srcset', 'imagesrcset'];

/** What a `<link>` fetches, by its `rel`; others only say where something is. */
const LOADING = [
  'stylesheet',
  'icon',
  'apple-touch-icon',
  'mask-icon',
  'manifest',
  'preload',
  'modulepreload',
];

/** Pieces of SVG whose `href` is drawn. */
const DRAWN = ['image', 'use', 'feimage'];

/** The addresses of a tag, each with whether it is loaded with the page. */
function addressesOf(tag: string, attributes: Attributes): (readonly [string, boolean])[] {
  const hrefLoads =
    tag === 'link' ? relsOf(attributes).some((rel) => LOADING.includes(rel)) : DRAWN.includes(tag);
  const refresh = attributes['http-equiv']?.toLowerCase() === 'refresh' && attributes['content'];
  const moved = refresh ? /url\s*=\s*['"]?([^'"]+)/i.exec(refresh)?.[1] : undefined;
  return [
    ...LEADS.flatMap((name) => pair(attributes[name], name === 'href' && hrefLoads)),
    ...LOADS.flatMap((name) => pair(attributes[name], tag !== 'a')),
    ...SETS.flatMap((name) => candidatesIn(attributes[name] ?? '').flatMap((address) => pair(address, true))),
    ...pair(moved, false),
  ];
}

function pair(address: string | undefined, isLoaded: boolean): (readonly [string, boolean])[] {
  return address === undefined ? [] : [[address, isLoaded]];
}

/** Candidates are parted by commas, but a comma within an address is one of its letters. */
function candidatesIn(srcset: string): string[] {
  return srcset.split(/,\s+|,$/).flatMap((candidate) => candidate.trim().split(/\s+/)[0] || []);
}

function relsOf(attributes: Attributes): string[] {
  return (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
}

/** The line and column of an offset, from 1; asked in order, so that a long page is counted through once. */
function placesIn(text: string): (offset: number) => readonly [number, number] {
  let [line, begin, next] = [1, 0, text.indexOf('\n')];
  return (offset) => {
    while (next >= 0 && next < offset) {
      [line, begin] = [line + 1, next + 1];
      next = text.indexOf('\n', begin);
    }
    return [line, offset - begin + 1];
  };
}
