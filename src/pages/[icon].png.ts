import type { APIRoute } from 'astro';
import { iconPaths, iconPng } from '../edition.ts';

export const getStaticPaths = iconPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await iconPng(params['icon']!), { headers: { 'content-type': 'image/png' } });
