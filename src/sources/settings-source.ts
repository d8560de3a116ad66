import { visible } from '../text/characters.ts';
import { firstNamed } from '../text/find-name.ts';
import { accentOf, contrast, PAPERS } from './accent.ts';
import { invisibleNotices } from './invisible.ts';
import { byPlace, type Problem } from './problem.ts';
import { settingsSchema, type Settings } from './settings-schema.ts';
import { problemAt, validate } from './validate.ts';
import { readYaml, yamlProblems, type YamlSource } from './yaml-source.ts';

/** What `edition.yaml` says. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly notices: readonly Problem[];
  /** The file, for the place of what is found to be wrong later. */
  readonly yaml: YamlSource;
}

/** Reads `edition.yaml`; a missing file is an empty one, since every field is optional. */
export function readSettings(file: string, contents: string): ReadSettings | { problems: Problem[] } {
  const yaml = readYaml(file, visible(contents.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')));
  const unsound = yamlProblems(yaml);
  if (unsound.length > 0) return { problems: unsound };
  const valid = validate(yaml, settingsSchema);
  if ('problems' in valid) return { problems: valid.problems.sort(byPlace) };
  const settings = valid.value;
  const problems = withheldProblems(yaml, settings);
  return problems.length > 0
    ? { problems }
    : { settings, notices: [...invisibleNotices(file, contents), ...accentNotices(settings, yaml)], yaml };
}

/** Words for all pages that name somebody whom the same file withholds. */
function withheldProblems(yaml: YamlSource, settings: Settings): Problem[] {
  const fields = ['title', 'tagline', 'wordmark', 'about', 'licence'] as const;
  return fields
    .flatMap((field) => {
      const found = firstNamed(settings[field] ?? '', settings.withhold);
      const what = `“${field}” names “${found?.name}”, whom the edition withholds`;
      return found ? [problemAt(yaml, [field], what, 'write it without the name')] : [];
    })
    .sort(byPlace);
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
