/** `npm run schemas`: the fields of all files, for the programs in which editors write. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../sources/json-schemas.ts';
import { ROOT } from './build.ts';

/** Where VS Code is told to find them, in `settings.json` beside. */
export const SCHEMAS = join(ROOT, '.vscode/schemas');

/** A schema as its file has it. */
export const fileOf = (schema: object): string => `${JSON.stringify(schema, null, 2)}\n`;

if (import.meta.main) {
  mkdirSync(SCHEMAS, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(SCHEMAS, `${name}.schema.json`), fileOf(schema));
    console.log(`Wrote .vscode/schemas/${name}.schema.json`);
  }
}
