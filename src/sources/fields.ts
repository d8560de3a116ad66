import { z } from 'astro/zod';
import { isEdtf } from '../text/edtf.ts';
import { slugOf } from '../text/slug.ts';

/**
 * The kinds of values that authors write. YAML hands every value over as text (see yaml-source.ts), so a
 * headline `2024` or `no` stays what was written; nothing is coerced, only told apart here. The error of a
 * kind is what an author is to write: it is read after “write” and “add” (see validate.ts).
 */
const kind = (wanted: string, isSound: (written: string) => boolean) =>
  z.string({ error: wanted }).refine(isSound, { error: wanted });

export const text = z.string({ error: 'some words' }).trim().min(1, { error: 'some words' });

export const flag = z
  .enum(['true', 'false'], { error: 'true or false' })
  .transform((written) => written === 'true');

/** A list of such items; the example is one in YAML. */
export const list = <Item extends z.ZodType>(item: Item, example: string) =>
  z.array(item, { error: `a list such as [${example}]` });

/** Fields below a field; the example is in YAML. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape, example: string) =>
  z.strictObject(shape, { error: `fields such as ${example}` });

/** A day that exists, as `2024-12-24`. */
export const day = kind('a day such as 2024-12-24', isDay);

/** A day, or a day and time with its offset where known: `2024-12-24T18:30+01:00`. */
export const dayOrTime = kind(
  'a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00',
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
);

/** A date of any precision, as the text means it. */
export const edtf = kind('an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016', isEdtf);

/** The same, where an editor may also say that the words date nothing. */
export const edtfOrNone = kind(
  'an EDTF date such as 2024-12-24, 2024-12, 2024, 202X or 2014/2016, or none',
  (written) => written === 'none' || isEdtf(written),
);

export const url = kind('an address such as https://example.org/', isUrl);

/** Where somebody is reached. */
export const contact = kind(
  'an e-mail address such as desk@example.org, or the address of a page such as https://example.org/',
  (written) => isUrl(written) || /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(written),
);

/** A language as BCP 47 has it: `en`, `pt-BR`. */
export const language = kind('a language such as en or pt-BR', (written) => {
  try {
    return Intl.getCanonicalLocales(written).length === 1;
  } catch {
    return false;
  }
});

/** What names an address: `a-z 0-9 -`, at most 80 bytes, and no name that FAT or Windows refuses. */
export const slug = kind(
  'a name such as asif-ali, of a-z, 0-9 and single hyphens, at most 80 characters',
  (written) => slugFault(written) === null,
);

/** The same, where an editor may also say that nobody is meant. */
export const slugOrNone = kind(
  'the address of a person such as asif-ali, or none',
  (written) => written === 'none' || slugFault(written) === null,
);

/** What articles are about, in a few words that make an address. */
export const topic = kind(
  'a few words that can be an address too, such as trade',
  (written) => slugFault(slugOf(written)) === null,
);

/** What is wrong with a slug, or null. */
export function slugFault(written: string): string | null {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(written))
    return 'has characters other than a-z, 0-9 and single hyphens';
  if (written.length > 80) return 'is longer than 80 characters';
  if (/^(?:con|prn|aux|nul|com\d|lpt\d|index)$/.test(written))
    return 'is a name that some systems keep for themselves';
  return null;
}

function isUrl(written: string): boolean {
  return URL.canParse(written) && /^https?:$/.test(new URL(written).protocol);
}

function isDay(written: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(written);
  if (!match) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === written;
}
