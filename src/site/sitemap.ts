import { absolute, addresses } from './addresses.ts';

/** A page that search engines may list. */
export interface Listed {
  /** Its canonical address and last change, as markup has them: escaped. */
  readonly address: string;
  readonly changed: string | null;
}

/** So many addresses may stand in one sitemap (sitemaps.org, “Protocol”); of more, an index leads to several. */
const MOST = 50_000;

/** The sitemap of a site, a file or more by their names: what each page says of its own address. */
export function sitemapsOf(site: string, pages: readonly Listed[], most = MOST): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(pages.length / most) }, (_, part) =>
    pages.slice(part * most, (part + 1) * most),
  );
  if (parts.length <= 1) return new Map([[addresses.sitemap, xml('urlset', 'url', pages)]]);
  const files = parts.map(
    (part, index) => [addresses.sitemapPart(index + 1), xml('urlset', 'url', part)] as const,
  );
  const index = files.map(([file]) => ({ address: absolute(site, file), changed: null }));
  return new Map([[addresses.sitemap, xml('sitemapindex', 'sitemap', index)], ...files]);
}

/** What a built page says to search engines; null where it keeps them out, or names no address. */
export function listedIn(html: string): Listed | null {
  const address = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1];
  if (address === undefined) return null;
  const changed =
    /<meta property="article:modified_time" content="([^"]+)">/.exec(html) ??
    /<meta property="article:published_time" content="([^"]+)">/.exec(html);
  return { address, changed: changed?.[1]?.slice(0, 'YYYY-MM-DD'.length) ?? null };
}

/** Which search engines read at the root of a host only. */
export function robotsOf(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(site, addresses.sitemap)}\n`;
}

function xml(root: string, item: string, pages: readonly Listed[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`,
    ...pages.map(({ address, changed }) => {
      const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`;
      return `<${item}><loc>${address}</loc>${lastmod}</${item}>`;
    }),
    `</${root}>`,
    '',
  ].join('\n');
}
