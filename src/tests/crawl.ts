import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import {
  around,
  attr,
  elementsIn,
  hasClass,
  idOf,
  kindOf,
  oneSpace,
  target,
  textOf,
  type Page,
  type Site,
} from './site.ts';

/** Each rule that a built site keeps, with a function that lists where it does not. */
export const rules: readonly { readonly rule: string; readonly faults: (site: Site) => readonly string[] }[] =
  [
    { rule: 'every internal link and fragment resolves', faults: brokenLinks },
    { rule: 'no internal link is absolute', faults: absoluteLinks },
    { rule: 'articles, timelines, people and stories link back', faults: oneWayLinks },
    { rule: 'a person’s page has one entry for each passage that names them', faults: missingEntries },
    { rule: 'every entry of a person’s page is named or quoted in its passage', faults: strayEntries },
    { rule: 'every excerpt is verbatim in its passage', faults: inexactExcerpts },
    { rule: 'no page has inline style or script', faults: inlineCode },
    { rule: 'every script is a file of the site that browsers run from disk', faults: badScripts },
    { rule: 'every page has one Content-Security-Policy, a language, and no id twice', faults: badPages },
  ];

/** One fault of a template is a fault of every page; the first ones tell. */
export function few(faults: readonly string[]): readonly string[] {
  return faults.length > 12 ? [...faults.slice(0, 12), `and ${faults.length - 12} more`] : faults;
}

const URL_ATTRIBUTES = ['href', 'src', 'poster', 'action', 'formaction', 'data', 'cite', 'background'];

interface Address {
  readonly page: Page;
  readonly element: Html.Element;
  readonly href: string;
}

export interface Excerpt {
  /** Where it stands, for a message. */
  readonly at: string;
  readonly words: string;
  /** The path of its article and the id of its passage there. */
  readonly article: string;
  readonly passage: string;
}

/** All that pages and style sheets of a site name by an address. */
function addressesOf(page: Page): readonly Address[] {
  return page.elements.flatMap((element) =>
    element.attrs.flatMap(({ name, value }) => {
      if (URL_ATTRIBUTES.includes(name)) return [{ page, element, href: value }];
      if (name !== 'srcset') return [];
      return value.split(',').map((one) => ({ page, element, href: one.trim().split(/\s+/)[0] ?? '' }));
    }),
  );
}

function brokenLinks(site: Site): readonly string[] {
  const inPages = all(site, addressesOf).flatMap(({ page, href }) => {
    const to = target(page.path, href);
    if (!to) return [];
    if (!site.files.has(to.path)) return [`${page.path}: ${href} leads to no file`];
    const there = site.pages.get(to.path);
    return to.fragment && there && !there.ids.has(to.fragment)
      ? [`${page.path}: ${href} leads to no place in ${to.path}`]
      : [];
  });
  const inStyles = [...site.files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      [...readFileSync(join(site.dir, file), 'utf8').matchAll(/url\(\s*(["']?)(.*?)\1\s*\)/g)].flatMap(
        ([, , href = '']) => {
          const to = target(file, href);
          return to && site.files.has(to.path) ? [] : [`${file}: ${href} leads to no file`];
        },
      ),
    );
  return [...inPages, ...inStyles];
}

/**
 * What tells others where the site stands must be absolute; a link that readers follow must not, but on the page that
 * stands at any depth.
 */
function absoluteLinks(site: Site): readonly string[] {
  const own = new Set(
    all(site, ({ elements }) => elements).flatMap((element) => {
      const href = attr(element, 'rel') === 'canonical' ? attr(element, 'href') : undefined;
      return href ? [new URL(href).origin] : [];
    }),
  );
  return all(site, addressesOf).flatMap(({ page, element, href }) => {
    if (page.path === '404.html' || ['canonical', 'alternate'].includes(attr(element, 'rel') ?? ''))
      return [];
    const isAbsolute =
      /^(\/|file:|[a-z]:[\\/])/i.test(href) || (URL.canParse(href) && own.has(new URL(href).origin));
    return isAbsolute ? [`${page.path}: ${href} is absolute`] : [];
  });
}

function oneWayLinks(site: Site): readonly string[] {
  const kinds = [...site.pages.values()].filter(({ path }) => kindOf(path) !== 'other');
  const linked = new Map<string, Set<string>>();
  for (const page of kinds) {
    const links = linksOf(page).map(({ path }) => allYears(path));
    linked.set(allYears(page.path), new Set([...(linked.get(allYears(page.path)) ?? []), ...links]));
  }
  return [...linked.keys()].flatMap((path) =>
    [...(linked.get(path) ?? [])]
      .filter((to) => linked.has(to) && owesLink(linked, path, to) && !linked.get(to)?.has(path))
      .map((to) => `${path} links to ${to}, which does not link back`),
  );
}

/** Whether a page that another links to must link back. Where a story joins two articles, it leads from one to the other. */
function owesLink(linked: ReadonlyMap<string, ReadonlySet<string>>, path: string, to: string): boolean {
  const kinds = [kindOf(path), kindOf(to)];
  if (kinds.includes('story')) return kinds.includes('article');
  const article = path.replace(/\/timeline\.html$/, '.html');
  const storiesOf = (page: string) => [...(linked.get(page) ?? [])].filter((one) => kindOf(one) === 'story');
  const areJoined =
    kindOf(path) === 'timeline' &&
    to !== article &&
    storiesOf(article).some((one) => storiesOf(to).includes(one));
  return kinds[0] !== kinds[1] && !areJoined;
}

/** The years of a person or story are one page when it comes to what links where. */
function allYears(path: string): string {
  return path.replace(/^((?:people|stories)\/[^/]+)\/\d+\.html$/, '$1.html');
}

function missingEntries(site: Site): readonly string[] {
  return namings(site).flatMap(({ article, passage, person }) => {
    const entries = entriesOf(site, site.pages.get(person)).filter(
      (one) => one.article === article && one.passage === passage,
    );
    return entries.length === 1
      ? []
      : [`${person} has ${entries.length} entries for ${article}#${passage}, which names them`];
  });
}

function strayEntries(site: Site): readonly string[] {
  const named = new Set(
    namings(site).map(({ article, passage, person }) => `${person} ${article}#${passage}`),
  );
  return pagesOf(site, 'person').flatMap((page) => {
    const entries = entriesOf(site, page);
    const shown = page.elements.filter(({ tagName }) => tagName === 'blockquote').length;
    const bare = shown - entries.filter(({ element }) => !isElsewhere(element)).length;
    return [
      ...(bare === 0 ? [] : [`${page.path}: ${bare} excerpts stand in no entry with a way to their passage`]),
      ...entries
        .filter(
          (entry) =>
            !named.has(`${page.path} ${entry.article}#${entry.passage}`) &&
            !saysHowRead(page, entry.element) &&
            !isSpeech(entries, entry),
        )
        .map(
          ({ article, passage }) =>
            `${page.path} has an entry for ${article}#${passage}, which does not name them`,
        ),
    ];
  });
}

/** Whether an entry leads to a quotation, or is a paragraph by which the quotation of the entry before goes on. */
function isSpeech(entries: ReturnType<typeof entriesOf>, entry: (typeof entries)[number]): boolean {
  if (entry.isQuotation) return true;
  const before = entries[entries.indexOf(entry) - 1];
  return (
    before !== undefined &&
    before.article === entry.article &&
    /^[“"]/.test(wordsOf(entry.element)) &&
    isSpeech(entries, before)
  );
}

function wordsOf(entry: Html.Element): string {
  return elementsIn(entry)
    .filter(({ tagName }) => tagName === 'blockquote')
    .map(textOf)
    .join(' ');
}

/** Whether an entry marks words that are no name and tells that these were read as the person. */
function saysHowRead(page: Page, entry: Html.Element): boolean {
  const name = page.elements
    .filter(({ tagName }) => tagName === 'h1')
    .map(textOf)
    .join();
  const marked = elementsIn(entry)
    .filter(({ tagName }) => tagName === 'b')
    .map(textOf);
  return marked.some((words) => textOf(entry).includes(`“${words}”, read as ${name}`));
}

function inexactExcerpts(site: Site): readonly string[] {
  return excerptsOf(site).flatMap(({ at, words, article, passage }) => {
    const there = site.pages.get(article)?.ids.get(passage);
    if (words === '') return [`${at} shows no words`];
    if (!there) return [`${at} names no passage of an article`];
    return textOf(there).includes(words)
      ? []
      : [`${at} shows “${words}”, which is not in ${article}#${passage}`];
  });
}

/** 404.html is served at any depth, where no relative style sheet can be named, so it carries its own. */
function inlineCode(site: Site): readonly string[] {
  return all(site, (page) => page.elements.map((element) => ({ page, element })))
    .filter(({ page }) => page.path !== '404.html')
    .flatMap(({ page, element }) => {
      const { tagName, attrs } = element;
      const at = (what: string) => `${page.path}: <${tagName}> ${what}`;
      const isScript = tagName === 'script' && attr(element, 'src') === undefined && !isData(element);
      const isCode = tagName === 'style' || isScript;
      return [
        ...(isCode ? [at('is inline')] : []),
        ...attrs
          .filter(({ name }) => name === 'style' || name.startsWith('on'))
          .map(({ name }) => at(`has ${name}=`)),
        ...attrs.filter(({ value }) => /^\s*javascript:/i.test(value)).map(() => at('leads to javascript:')),
      ];
    });
}

/** A block of data is no script: browsers leave it alone, and so do policies. */
function isData(element: Html.Element): boolean {
  return attr(element, 'type') === 'application/ld+json';
}

/**
 * From disk no browser runs a module, or a script that is checked against its digest or across origins. All are
 * deferred but the one in the head, which chooses the colours before anything is painted.
 */
function badScripts(site: Site): readonly string[] {
  return all(site, (page) => page.elements.map((element) => ({ page, element })))
    .filter(
      ({ page, element }) => page.path !== '404.html' && element.tagName === 'script' && !isData(element),
    )
    .flatMap(({ page, element }) => {
      const src = attr(element, 'src') ?? '';
      const to = target(page.path, src);
      const others = element.attrs
        .map(({ name }) => name)
        .filter((name) => !['src', 'defer', 'data-faces'].includes(name));
      return [
        ...(to?.path.startsWith('_astro/') ? [] : [`${page.path}: the script “${src}” is not from _astro/`]),
        ...(attr(element, 'defer') === undefined && !/\/site\.\w+\.js$/.test(src)
          ? [`${page.path}: ${src} is not deferred`]
          : []),
        ...others.map((name) => `${page.path}: ${src} has ${name}=`),
      ];
    });
}

function badPages(site: Site): readonly string[] {
  return [...site.pages.values()].flatMap(({ path, elements }) => {
    const policies = elements.filter(
      (one) => attr(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
    );
    const ids = elements.map(idOf).filter(Boolean);
    const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
    const html = elements.find(({ tagName }) => tagName === 'html');
    return [
      ...(policies.length === 1 ? [] : [`${path}: ${policies.length} Content-Security-Policies`]),
      ...(html && attr(html, 'lang') ? [] : [`${path}: <html> has no language`]),
      ...[...twice].map((id) => `${path}: the id ${id} stands twice`),
    ];
  });
}

/** Every excerpt on people’s pages and timelines, with the passage that it says it is from. */
export function excerptsOf(site: Site): readonly Excerpt[] {
  const quotes = pagesOf(site, 'person').flatMap((page) =>
    entriesOf(site, page)
      .filter(({ element }) => !isElsewhere(element))
      .map(({ element, article, passage }) => ({
        at: `${page.path}#${idOf(element)}`,
        words: elementsIn(element)
          .filter(({ tagName }) => tagName === 'blockquote')
          .map(textOf)
          .join(' '),
        article,
        passage,
      })),
  );
  const sentences = [...site.pages.values()].flatMap((page) =>
    page.elements
      .filter(
        (element) =>
          element.tagName === 'li' &&
          (idOf(element).startsWith('e-') || hasClass(element, 'retold')) &&
          !isElsewhere(element),
      )
      .map((element) => {
        const sentence = elementsIn(element).find((one) => hasClass(one, 'sentence'));
        return {
          at: `${page.path}#${idOf(element)}`,
          words: sentence ? textOf(sentence) : '',
          ...passageOf(site, page, element),
        };
      }),
  );
  return [...quotes, ...sentences];
}

/** An entry that says that its words stand in the article only. */
function isElsewhere(entry: Html.Element): boolean {
  return elementsIn(entry).some((one) => hasClass(one, 'elsewhere'));
}

/** Each passage of an article once for each person whom it names. */
function namings(site: Site) {
  const seen = new Map(
    pagesOf(site, 'article').flatMap((page) =>
      page.elements
        .filter((element) => element.tagName === 'a' && hasClass(element, 'person'))
        .map((element) => {
          const passage = passageAround(element);
          const person = target(page.path, attr(element, 'href') ?? '')?.path ?? '';
          return [`${page.path}#${passage} ${person}`, { article: page.path, passage, person }] as const;
        }),
    ),
  );
  return [...seen.values()];
}

function entriesOf(site: Site, page: Page | undefined) {
  if (!page) return [];
  return page.elements
    .filter((element) => element.tagName === 'li' && idOf(element).startsWith('p-'))
    .map((element) => ({ element, ...passageOf(site, page, element) }));
}

/**
 * The passage that an entry leads back to, itself or a quotation in it: its last link into an article, since
 * links in its words may too.
 */
function passageOf(
  site: Site,
  page: Page,
  entry: Html.Element,
): { readonly article: string; readonly passage: string; readonly isQuotation: boolean } {
  const way = elementsIn(entry)
    .map((element) => target(page.path, attr(element, 'href') ?? ''))
    .findLast((to) => to && kindOf(to.path) === 'article' && /^[pq]-/.test(to.fragment));
  const place = way && site.pages.get(way.path)?.ids.get(way.fragment);
  return {
    article: way?.path ?? '',
    passage: place ? passageAround(place) : '',
    isQuotation: way?.fragment.startsWith('q-') ?? false,
  };
}

/** The id of the passage that an element is in or is itself. */
function passageAround(element: Html.Element): string {
  return [...around(element)].map(idOf).find((id) => id.startsWith('p-')) ?? '';
}

function linksOf(page: Page) {
  return page.elements
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((element) => target(page.path, attr(element, 'href') ?? '') ?? []);
}

function pagesOf(site: Site, kind: string): readonly Page[] {
  return [...site.pages.values()].filter(({ path }) => kindOf(path) === kind);
}

function all<T>(site: Site, of: (page: Page) => readonly T[]): readonly T[] {
  return [...site.pages.values()].flatMap(of);
}

/** The text of an article’s file where it has no inline markup: what excerpts must be a part of, to the letter. */
export function plainSource(markdown: string): string | null {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '');
  return /[*_`<\\]|\]\(|&\w+;|!\[/.test(body)
    ? null
    : oneSpace(body.replace(/^(#+ |> ?|[-+] |\d+\. )/gm, ''));
}
