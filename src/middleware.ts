import { defineMiddleware } from 'astro:middleware';
import { relative } from './site/addresses.ts';

/** Astro names its assets from the root of a server; here every page gets its own way to them. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = pageOf(url.pathname);
  // Astro writes its links in this one form; in text and attributes of ours, quotes are escaped.
  const html = (await response.text()).replace(
    /(href|src)="\/(_astro\/[^"]+)"/g,
    (_, name: string, asset: string) => {
      return `${name}="${relative(page, asset)}"`;
    },
  );
  return new Response(html, response);
});

/** The file that a page becomes: with the format 'preserve', `/people` and `/people/` are people/index.html. */
function pageOf(pathname: string): string {
  const path = decodeURI(pathname).replace(/^\//, '');
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : `${path}.html`;
}
