import type { APIRoute } from 'astro';
import { timelineJs, timelineJsPaths } from '../../../edition.ts';

export const getStaticPaths = timelineJsPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await timelineJs(params['slug']!), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
