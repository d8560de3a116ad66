import type { APIRoute } from 'astro';
import { searchFile, searchFilePaths } from '../../../edition.ts';

export const getStaticPaths = searchFilePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await searchFile(params['file']!), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
