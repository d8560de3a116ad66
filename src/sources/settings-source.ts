import { settingsNotices } from './not-shown.ts';
import { byPlace, type Problem } from './problem.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';
import { validate } from './validate.ts';
import { readYaml, yamlProblems } from './yaml-source.ts';

/** What `edition.yaml` says. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly notices: readonly Problem[];
}

/** Reads `edition.yaml`; a missing file is an empty one, since every field is optional. */
export function readSettings(file: string, contents: string): ReadSettings | { problems: Problem[] } {
  const yaml = readYaml(file, contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const unsound = yamlProblems(yaml);
  if (unsound.length > 0) return { problems: unsound };
  const valid = validate(yaml, settingsSchema);
  return 'problems' in valid
    ? { problems: valid.problems.sort(byPlace) }
    : { settings: valid.value, notices: settingsNotices(yaml) };
}
