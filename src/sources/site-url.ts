import { url } from './fields.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** SITE_URL, where this run's site will stand; undefined where it is not given, null where it is no address. */
export function siteUrl(env: Env = process.env): string | undefined | null {
  const written = env['SITE_URL'];
  if (written === undefined || written === '') return undefined;
  return url.safeParse(written).success ? written : null;
}
