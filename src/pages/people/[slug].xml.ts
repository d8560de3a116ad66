import type { APIRoute } from 'astro';
import { feedOfPerson, personFeedPaths } from '../../edition.ts';

export const getStaticPaths = personFeedPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await feedOfPerson(params['slug']!), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
