import type { APIRoute } from 'astro';
import { accentPaths, accentStyle } from '../edition.ts';

export const getStaticPaths = accentPaths;

export const GET: APIRoute = async () =>
  new Response(await accentStyle(), { headers: { 'content-type': 'text/css; charset=utf-8' } });
