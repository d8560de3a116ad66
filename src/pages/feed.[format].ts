import type { APIRoute } from 'astro';
import { feed, feedPaths } from '../edition.ts';

export const getStaticPaths = feedPaths;

export const GET: APIRoute = async ({ params }) => new Response(await feed(params['format']!));
