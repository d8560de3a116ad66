import { z } from 'astro/zod';
import { articleSchema } from './article-schema.ts';
import { day, dayOrTime } from './fields.ts';
import { profileSchema } from './profile-schema.ts';
import { settingsSchema } from './settings-schema.ts';
import { storySchema } from './story-schema.ts';

/**
 * The fields of each kind of file as JSON Schema (draft 7, which editors' programs know), by the schemas' names: with the
 * sentence of each field and what to write, so that a program can offer and underline. What it lets through, the build
 * may still refuse.
 */
export function jsonSchemas(): Readonly<Record<string, object>> {
  return {
    article: schemaOf(articleSchema, 'An article’s front matter'),
    profile: schemaOf(profileSchema, 'The front matter of a person’s profile'),
    story: schemaOf(storySchema, 'The front matter of a story'),
    edition: schemaOf(settingsSchema, 'edition.yaml: what all pages share'),
  };
}

function schemaOf(schema: z.ZodType, title: string): object {
  const made = z.toJSONSchema(schema, { target: 'draft-7', io: 'input', override: asWritten });
  return { title, ...made };
}

/** YAML gives programs numbers and truths where Dateline reads the words that were written. */
function asWritten({ zodSchema, jsonSchema }: Made): void {
  const { type } = zodSchema._zod.def;
  const form = DAYS.find(([kind]) => isOf(zodSchema, kind));
  if (type === 'enum' && jsonSchema.enum?.includes('true')) {
    delete jsonSchema.enum;
    jsonSchema.type = 'boolean';
  } else if (form) jsonSchema.pattern = form[1];
  else if (type === 'string') (jsonSchema as { type: unknown }).type = ['string', 'number'];
  const wanted = wantedOf(zodSchema);
  const sentence = jsonSchema.description ?? '';
  if (wanted !== null && !sentence.endsWith(wanted))
    jsonSchema.description = sentence === '' ? wanted : `${sentence}; write ${wanted}`;
}

interface Made {
  readonly zodSchema: z.core.$ZodType;
  readonly jsonSchema: z.core.JSONSchema.BaseSchema;
}

/** What an author is to write, as errors have it. */
function wantedOf(schema: z.core.$ZodType): string | null {
  const { error, innerType } = schema._zod.def as z.core.$ZodTypeDef & {
    readonly innerType?: z.core.$ZodType;
  };
  const wanted: unknown = error?.({} as never);
  if (typeof wanted === 'string') return wanted;
  return innerType ? wantedOf(innerType) : null;
}

/** Days, which a program can tell by their form. */
const DAYS: readonly (readonly [z.ZodType, string])[] = [
  [day, '^\\d{4}-\\d\\d-\\d\\d$'],
  [dayOrTime, '^\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?$'],
];

/** Whether a schema is another one with a description. */
function isOf(schema: z.core.$ZodType | undefined, kind: z.core.$ZodType): boolean {
  return schema !== undefined && (schema === kind || isOf(schema._zod.parent, kind));
}
