import { readYaml, yamlProblems } from './front-matter.ts';
import type { Problem } from './problem.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';
import { validate } from './validate.ts';

/** Reads `edition.yaml`; a missing file is an empty one, since every field is optional. */
export function readSettings(file: string, contents: string): Settings | { problems: Problem[] } {
  const yaml = readYaml(file, contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  if (yaml.document.errors.length > 0) return { problems: yamlProblems(yaml) };
  const valid = validate(yaml, settingsSchema);
  return 'problems' in valid ? valid : valid.value;
}
