import type { APIRoute } from 'astro';
import { calendar, calendarPaths } from '../../../edition.ts';

export const getStaticPaths = calendarPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(await calendar(params['slug']!), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
