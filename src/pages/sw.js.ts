import type { APIRoute } from 'astro';
import code from '../scripts/service-worker.ts?code';

/** None while somebody writes: one that an earlier build left there then takes itself away. */
export const GET: APIRoute = () =>
  import.meta.env.DEV
    ? new Response(null, { status: 404 })
    : new Response(code, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
