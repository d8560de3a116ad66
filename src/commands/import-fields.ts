import { articleSchema } from '../sources/article-schema.ts';
import type { Incoming } from '../sources/incoming/incoming.ts';
import type { Problem } from '../sources/problem.ts';

/** What an editor says of a text: as options, or asked for. */
export const ASKED = ['headline', 'published', 'byline', 'source'] as const;
export type Asked = (typeof ASKED)[number];
export type Given = Readonly<Partial<Record<Asked, string>>>;

export interface Question {
  /** What is asked for, in words. */
  readonly sentence: string;
  /** What the text says of itself, to be taken by an empty answer; empty where it says nothing. */
  readonly proposal: string;
  /** What is wrong with an answer, or null. */
  readonly fault: (answer: string) => string | null;
}

/** Somebody who answers; null where nobody is there. */
export type Ask = ((question: Question) => Promise<string>) | null;

/**
 * The fields of an article from what its editor gave, then what the text states, then what it says of itself in
 * another form, if that `isSound` or somebody confirms it. Nothing is made up: what is missing is a problem.
 */
export async function fieldsFor(
  name: string,
  { stated, proposed }: Incoming,
  given: Given,
  ask: Ask,
  isSound: boolean,
): Promise<{ fields: Record<string, unknown> } | { problems: Problem[] }> {
  const fields: Record<string, unknown> = { ...stated };
  if (proposed.language) fields['language'] ??= proposed.language;
  const problems: Problem[] = [];
  const tell = (what: string, fix: string) => problems.push({ file: name, line: 1, column: 1, what, fix });
  for (const field of ASKED) {
    const written = given[field];
    const proposal = inWords(proposed[field]);
    if (written !== undefined) {
      const fault = faultOf(field, written);
      if (fault !== null) tell(`--${field} is “${written}”`, fault);
      fields[field] = valueOf(field, written);
    } else if (fields[field] === undefined && proposal !== '' && isSound) fields[field] = proposed[field];
    else if (fields[field] === undefined && ask) {
      const sentence = `${articleSchema.shape[field].description}${HINT[field]}`;
      const answer = await ask({ sentence, proposal, fault: (each) => faultOf(field, each) });
      if (answer !== '') fields[field] = answer === proposal ? proposed[field] : valueOf(field, answer);
    }
    if (fields[field] === undefined && isNeeded(field)) {
      const way = proposal === '' ? '' : `; it says “${proposal}” itself, which --yes takes`;
      tell(`no ${NEEDED[field]} is given`, `give it with --${field} ${EXAMPLE[field]}${way}`);
    }
  }
  return problems.length > 0 ? { problems } : { fields };
}

const HINT: Readonly<Record<Asked, string>> = {
  headline: '',
  published: ', such as 2024-12-24',
  byline: ' (nothing, if it does not say)',
  source: ', its name and address (nothing, if it is your own)',
};

const NEEDED = { headline: 'headline', published: 'day of publication' } as const;
const EXAMPLE = { headline: '"The night ferry returns"', published: '2024-12-24' } as const;

function isNeeded(field: Asked): field is keyof typeof NEEDED {
  return field in NEEDED;
}

/** What is wrong with an answer; none is one where the field may be left out. */
function faultOf(field: Asked, written: string): string | null {
  if (written === '' && !isNeeded(field)) return null;
  const read = articleSchema.shape[field].safeParse(valueOf(field, written));
  return read.success ? null : `write ${read.error.issues[0]?.message}`;
}

function valueOf(field: Asked, written: string): unknown {
  return field === 'source' ? sourceOf(written) : written;
}

/** “Bay Wire https://example.org/”: a name, an address or both; an address alone is named by its host. */
function sourceOf(written: string): unknown {
  const [, name = '', url] = /^(.*?)\s*(https?:\/\/\S+)?\s*$/s.exec(written) ?? [];
  if (url === undefined) return { name };
  return { name: name || (URL.canParse(url) ? new URL(url).hostname : url), url };
}

function inWords(value: Incoming['proposed'][Asked]): string {
  if (typeof value !== 'object') return value ?? '';
  return [value.name, value.url].filter((each) => each !== undefined).join(' ');
}
