import { z } from 'astro/zod';

/**
 * The kinds of values that authors write. YAML hands every value over as text (see front-matter.ts), so a
 * headline `2024` or `no` stays what was written; nothing is coerced, only told apart here.
 */
export const text = z.string({ error: 'must be text' }).trim().min(1, { error: 'is empty' });

export const flag = z
  .enum(['true', 'false'], { error: 'must be true or false' })
  .transform((written) => written === 'true');

/** A day that exists, as `2024-12-24`. */
export const day = z.string({ error: 'must be a day such as 2024-12-24' }).refine(isDay, {
  error: 'must be a day such as 2024-12-24',
});

const dayOrTimeForm = 'must be a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00';

/** A day, or a day and time with its offset where known: `2024-12-24T18:30+01:00`. */
export const dayOrTime = z.string({ error: dayOrTimeForm }).refine(
  (written) => {
    const match = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:Z|[+-](\d\d):(\d\d))?)?$/.exec(
      written,
    );
    if (!match || !isDay(match[1] ?? '')) return false;
    const [hour = 0, minute = 0, second = 0, offsetHour = 0, offsetMinute = 0] = match
      .slice(2)
      .map((part) => Number(part ?? 0));
    return hour < 24 && minute < 60 && second < 60 && offsetHour < 15 && offsetMinute < 60;
  },
  { error: dayOrTimeForm },
);

export const url = z
  .string({ error: 'must be an address such as https://example.org/' })
  .refine((written) => URL.canParse(written) && /^https?:$/.test(new URL(written).protocol), {
    error: 'must be an address such as https://example.org/',
  });

/** A language as BCP 47 has it: `en`, `pt-BR`. */
export const language = z.string({ error: 'must be a language such as en or pt-BR' }).refine(
  (written) => {
    try {
      return Intl.getCanonicalLocales(written).length === 1;
    } catch {
      return false;
    }
  },
  { error: 'must be a language such as en or pt-BR' },
);

/** What names an address: `a-z 0-9 -`, at most 80 bytes, and no name that FAT or Windows refuses. */
export const slug = z
  .string({ error: 'must be a slug such as asif-ali' })
  .refine((written) => slugFault(written) === null, {
    error: 'must be a slug such as asif-ali: a-z, 0-9 and single hyphens, at most 80 characters',
  });

/** What is wrong with a slug, or null. */
export function slugFault(written: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written))
    return 'has characters other than a-z, 0-9 and single hyphens';
  if (written.length > 80) return 'is longer than 80 characters';
  if (/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/.test(written))
    return 'is a name that some systems keep for themselves';
  return null;
}

function isDay(written: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (!match) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written;
}
