import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Html } from 'parse5';

/** A built folder: its files, and its pages as trees. Paths are from the folder, with forward slashes. */
export interface Site {
  readonly dir: string;
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, Page>;
}

export interface Page {
  readonly path: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly Html.Element[];
  readonly ids: ReadonlyMap<string, Html.Element>;
}

export function readSite(dir: string): Site {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file, readPage(file, readFileSync(join(dir, file), 'utf8'))] as const);
  return { dir, files: new Set(files), pages: new Map(pages) };
}

export function readPage(path: string, html: string): Page {
  const elements = elementsIn(parse(html, { scriptingEnabled: false }));
  const ids = new Map(
    elements.flatMap((element) =>
      element.tagName && idOf(element) ? [[idOf(element), element] as const] : [],
    ),
  );
  return { path, elements, ids };
}

export type Kind = 'article' | 'timeline' | 'person' | 'story' | 'other';

export function kindOf(path: string): Kind {
  if (/^articles\/[^/]+\.html$/.test(path)) return 'article';
  if (/^articles\/[^/]+\/timeline\.html$/.test(path)) return 'timeline';
  if (/^people\/[^/]+(\/\d+)?\.html$/.test(path) && path !== 'people/index.html') return 'person';
  if (/^stories\/[^/]+(\/\d+)?\.html$/.test(path) && path !== 'stories/index.html') return 'story';
  return 'other';
}

/** Whether a page only leads to another, where it now is. */
export function isMoved({ elements }: Page): boolean {
  return elements.some((one) => attr(one, 'http-equiv') === 'refresh');
}

/** All elements below, in the order of the page. */
export function elementsIn(node: Html.ParentNode): readonly Html.Element[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    // What a <template> holds is no child of it, but it is in the page all the same.
    const held = 'content' in child ? elementsIn(child.content) : [];
    return [child, ...held, ...elementsIn(child)];
  });
}

export function attr(element: Html.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

export function idOf(element: Html.Element): string {
  return attr(element, 'id') ?? '';
}

export function hasClass(element: Html.Element, name: string): boolean {
  return (attr(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** The element itself, then those around it. */
export function* around(element: Html.Element): Generator<Html.Element> {
  for (let node: Html.Node | null = element; node && 'tagName' in node; node = node.parentNode) yield node;
}

/** The words of an element as a reader sees them: any white space is one space. */
export function textOf(element: Html.ParentNode): string {
  return oneSpace(rawTextOf(element));
}

export function oneSpace(text: string): string {
  return text.replace(/[ \t\n\r]+/g, ' ').trim();
}

/** Where a relative address leads: the file’s path and the fragment, or null for other places and schemes. */
export function target(
  from: string,
  href: string,
): { readonly path: string; readonly fragment: string } | null {
  if (/^[a-z][a-z0-9+.-]*:|^\//i.test(href)) return null;
  const [, address = '', , fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const path = address === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(address));
  return { path, fragment: decodeURIComponent(fragment) };
}

/** Without the numbers of footnotes, which are no words of the text. */
function rawTextOf(node: Html.ParentNode): string {
  return node.childNodes
    .filter((child) => child.nodeName !== 'sup')
    .map((child) => ('value' in child ? child.value : 'childNodes' in child ? rawTextOf(child) : ''))
    .join('');
}
