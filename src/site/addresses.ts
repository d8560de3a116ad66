import { posix } from 'node:path';

/** Where every page is, from the root of the site: the one place that knows. */
export const addresses = {
  front: 'index.html',
  about: 'about.html',
  notFound: '404.html',
  icon: 'icon.svg',
  image: (key: string, width: number, format: string) => `_astro/${key}-${width}.${format}`,
  style: (name: string) => `${name}.css`,
  people: 'people/index.html',
  timeline: 'timeline/index.html',
  timelineYear: (year: string) => `timeline/${year}.html`,
  article: (slug: string) => `articles/${slug}.html`,
  articleTimeline: (slug: string) => `articles/${slug}/timeline.html`,
  calendar: (slug: string) => `articles/${slug}/timeline.ics`,
  timelineJs: (slug: string) => `articles/${slug}/timeline.json`,
  person: (slug: string) => `people/${slug}.html`,
  personYear: (slug: string, year: string) => `people/${slug}/${year}.html`,
} as const;

/** Ids on the article's and the about page that other places link to. */
export const ids = {
  main: 'main',
  people: 'people',
  dates: 'dates',
  corrections: 'corrections',
  how: 'how',
  contact: 'contact',
} as const;

/**
 * A link from one page to another, relative, so that the site works under every path and from disk.
 * `anchor` is an id on the page; with it a link within one page is the fragment alone.
 */
export function relative(from: string, to: string, anchor?: string): string {
  const fragment = anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
  if (from === to && anchor !== undefined) return fragment;
  return posix.relative(posix.dirname(from), to) + fragment;
}

/** The same place for whoever stands outside: `site` is the edition's address, with or without a slash at its end. */
export function absolute(site: string, to: string, anchor?: string): string {
  const url = new URL(to, site.endsWith('/') ? site : `${site}/`);
  if (anchor !== undefined) url.hash = encodeURIComponent(anchor);
  return url.href;
}

/** Links from one page: `link(to, anchor)`. */
export type Linker = (to: string, anchor?: string) => string;

export function linksFrom(from: string): Linker {
  return (to, anchor) => relative(from, to, anchor);
}
