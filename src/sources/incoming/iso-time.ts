import { dayOrTime } from '../fields.ts';

/**
 * A time as an article's `published` has it, from one in ISO 8601: parts of a second go, an offset gets its colon.
 * Undefined for what is written in any other way, since “03/04/2024” may be two days.
 */
export function isoTime(written: string | null | undefined): string | undefined {
  const iso = written
    ?.trim()
    .replace(/\.\d+/, '')
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return iso && dayOrTime.safeParse(iso).success ? iso : undefined;
}
