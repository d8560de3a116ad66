import { posix } from 'node:path';

/** Where every page is, from the root of the site: the one place that knows. */
export const addresses = {
  front: 'index.html',
  about: 'about.html',
  notFound: '404.html',
  icon: 'icon.svg',
  /** Of an installed edition: `icon-192` and the like. */
  appIcon: (name: string) => `${name}.png`,
  touchIcon: 'apple-touch-icon.png',
  /** These names src/scripts/ has too: what runs in browsers knows nothing of the site but where its root is. */
  manifest: 'manifest.webmanifest',
  offline: 'offline.html',
  serviceWorker: 'sw.js',
  feed: 'feed.xml',
  rssFeed: 'feed.rss.xml',
  jsonFeed: 'feed.json',
  search: 'search.html',
  /** A file of the search index, whose every state has a folder of its own. */
  searchFile: (index: string, name: string) => `search/${index}/${name}.js`,
  sitemap: 'sitemap.xml',
  sitemapPart: (part: number) => `sitemap-${part}.xml`,
  robots: 'robots.txt',
  readMe: 'READ-ME.txt',
  sums: 'SHA256SUMS',
  image: (key: string, width: number, format: string) => `_astro/${key}-${width}.${format}`,
  style: (name: string) => `${name}.css`,
  people: 'people/index.html',
  /** Of those whose names sort under some letters. */
  peoplePart: (letters: string) => `people/by-name/${letters}.html`,
  stories: 'stories/index.html',
  topics: 'topics/index.html',
  archive: 'archive/index.html',
  timeline: 'timeline/index.html',
  /** Of a part such as `2025`, `2025/03` or `2025/more-2`. */
  timelinePart: (path: string) => `timeline/${path}.html`,
  article: (slug: string) => `articles/${slug}.html`,
  articleText: (slug: string) => `articles/${slug}.txt`,
  sharePicture: (slug: string) => `articles/${slug}/share.png`,
  articleTimeline: (slug: string) => `articles/${slug}/timeline.html`,
  calendar: (slug: string) => `articles/${slug}/timeline.ics`,
  timelineJs: (slug: string) => `articles/${slug}/timeline.json`,
  person: (slug: string) => `people/${slug}.html`,
  story: (slug: string) => `stories/${slug}.html`,
  storyPart: (slug: string, path: string) => `stories/${slug}/${path}.html`,
  topic: (slug: string) => `topics/${slug}.html`,
  /** Of a month such as `2025-03`. */
  archiveMonth: (month: string) => `archive/${month.replace('-', '/')}.html`,
  personFeed: (slug: string) => `people/${slug}.xml`,
  storyFeed: (slug: string) => `stories/${slug}.xml`,
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

/** Links for whoever reads a file elsewhere: absolute where the edition's address is known. */
export function linksOutside(site: string | undefined, from: string): Linker {
  return site === undefined ? linksFrom(from) : (to, anchor) => absolute(site, to, anchor);
}
