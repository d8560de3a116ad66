import type { APIRoute } from 'astro';
import { manifest } from '../edition.ts';

export const GET: APIRoute = async () =>
  new Response(await manifest(), { headers: { 'content-type': 'application/manifest+json' } });
