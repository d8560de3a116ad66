import type { APIRoute } from 'astro';
import { articleText, articleTextPaths } from '../../edition.ts';

export const getStaticPaths = articleTextPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await articleText(params['slug']!), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
