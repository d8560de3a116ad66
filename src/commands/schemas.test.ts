import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { contentFilesIn } from '../sources/content-files.ts';
import { jsonSchemas } from '../sources/json-schemas.ts';
import { ROOT } from './build.ts';
import { fileOf, SCHEMAS } from './schemas.ts';

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schemas = jsonSchemas();
const faults = (name: string, value: unknown) => {
  const validate = ajv.compile(schemas[name]!);
  return validate(value)
    ? []
    : validate.errors!.map(({ instancePath, message }) => `${instancePath} ${message}`);
};
/** Front matter as a program reads it, which knows nothing of Dateline. */
const fieldsOf = (file: string) =>
  parse(/^---\n([^]*?)\n---/.exec(readFileSync(file, 'utf8'))?.[1] ?? '') as unknown;

it.each(Object.keys(schemas))('the file of the schema “%s” is what the command writes', (name) => {
  expect(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8')).toBe(fileOf(schemas[name]!));
});

it.each(['content', 'src/tests/edition'])('all files of %s are sound', (content) => {
  const { articles, people, stories } = contentFilesIn(join(ROOT, content));
  const found = Object.entries({ article: articles, profile: people, story: stories }).flatMap(
    ([name, files]) =>
      files.flatMap((file) => faults(name, fieldsOf(file)).map((fault) => `${file}: ${fault}`)),
  );
  expect(found).toEqual([]);
  expect(faults('edition', parse(readFileSync(join(ROOT, content, 'edition.yaml'), 'utf8')))).toEqual([]);
});

it.each([
  ['a field that is missing', 'headline: A', " must have required property 'published'"],
  [
    'a field that is unknown',
    'headline: A\npublished: 2024-12-24\ntitle: B',
    ' must NOT have additional properties',
  ],
  ['a day in another form', 'headline: A\npublished: 24.12.2024', '/published must match pattern'],
  [
    'words where there is a list',
    'headline: A\npublished: 2024-12-24\ntopics: trade',
    '/topics must be array',
  ],
  [
    'words where there is true or false',
    'headline: A\npublished: 2024-12-24\ndraft: later',
    '/draft must be boolean',
  ],
])('a program sees %s', (_, fields, fault) => {
  expect(faults('article', parse(fields)).join()).toContain(fault);
});

it.each([
  ['headline: 2024\npublished: 2024-12-24'],
  ['headline: no\npublished: "2024-12-24"\ndraft: true\ntimes: [{text: 2021, is: 2021, nth: 2}]'],
])('a program lets through what is read as words: %s', (fields) => {
  expect(faults('article', parse(fields))).toEqual([]);
});

describe('each field has its sentence, and what to write', () => {
  it.each(Object.entries(schemas))('in %s', (_, schema) => {
    expect(bare(schema)).toEqual([]);
  });

  it('as an error has them', () => {
    const { properties } = schemas['article'] as { properties: Record<string, { description: string }> };
    expect(properties['updated']?.description).toBe(
      'when the text was last changed; write a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00',
    );
  });
});

/** The fields without a sentence. */
function bare(schema: object, path = ''): string[] {
  const { properties = {}, items } = schema as {
    properties?: Record<string, { description?: string }>;
    items?: object;
  };
  const own = Object.entries(properties).flatMap(([name, field]) => [
    ...(field.description ? [] : [`${path}/${name}`]),
    ...bare(field, `${path}/${name}`),
  ]);
  return [...own, ...(items ? bare(items, path) : [])];
}
