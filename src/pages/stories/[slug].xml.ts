import type { APIRoute } from 'astro';
import { feedOfStory, storyPaths } from '../../edition.ts';

export const getStaticPaths = storyPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await feedOfStory(params['slug']!), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
