import { accentOf, contrast, PAPERS } from './accent.ts';
import { byPlace, type Problem } from './problem.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';
import { problemAt, validate } from './validate.ts';
import { readYaml, yamlProblems, type YamlSource } from './yaml-source.ts';

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
    : { settings: valid.value, notices: accentNotices(valid.value, yaml) };
}

/** An accent that cannot be read as it is written is shown darker. */
function accentNotices({ accent }: Settings, yaml: YamlSource): Problem[] {
  if (accent === undefined) return [];
  const shown = accentOf(accent).light.accent;
  if (shown === accent.toLowerCase()) return [];
  const ratio = contrast(accent, PAPERS.light).toFixed(1);
  const what = `“accent” has a contrast of ${ratio} to 1 on light paper, and is shown as ${shown}`;
  return [problemAt(yaml, ['accent'], what, 'write that, or a darker colour')];
}
