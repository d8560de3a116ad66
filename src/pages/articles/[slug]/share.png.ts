import type { APIRoute } from 'astro';
import { sharePicturePaths, sharePng } from '../../../edition.ts';

export const getStaticPaths = sharePicturePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await sharePng(params['slug']!), { headers: { 'content-type': 'image/png' } });
