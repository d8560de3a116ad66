/** `npm run check`: everything that an editor should look at, a line each. */
import { linkEdition, type Edition } from '../edition/edition.ts';
import { placeOf } from '../edition/place.ts';
import type { Doubt } from '../edition/doubt.ts';
import { doubtsOf } from '../edition/doubts.ts';
import { idleProfiles } from '../edition/profile-problems.ts';
import { articlesIn, problemsIn, profilesIn, settingsIn } from '../sources/content-folder.ts';
import { ContentError, formatProblem, type Problem } from '../sources/problem.ts';
import { contentDir } from '../sources/content-dir.ts';
import { ROOT } from './build.ts';

/** A line of the check: `wrong` stops the build, the other kinds are for an editor to decide. */
export interface Finding extends Problem {
  readonly kind: 'wrong' | 'notice' | Doubt['kind'];
}

/** All that is to be said of a content folder. */
export function check(content: string): Finding[] {
  const wrong = problemsIn(content);
  if (wrong.length > 0) return wrong.map((problem) => ({ ...problem, kind: 'wrong' }));
  const settings = settingsIn(content);
  const { sources: articles, notices } = articlesIn(content);
  const profiles = profilesIn(content);
  if ('problems' in settings) return [];
  let edition: Edition;
  try {
    edition = linkEdition(settings.settings, articles, profiles.sources);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map((problem) => ({ ...problem, kind: 'wrong' }));
  }
  return [
    ...[
      ...settings.notices,
      ...notices,
      ...profiles.notices,
      ...idleProfiles(profiles.sources, edition.people),
    ].map((notice): Finding => ({ ...notice, kind: 'notice' })),
    ...doubtsOf(edition).map(({ article, kind, start, end, what, fix }): Finding => {
      const place = placeOf(article, { start, end });
      return { kind, file: article.file, ...place, what, fix };
    }),
  ];
}

if (import.meta.main) {
  const flags = new Set(process.argv.slice(2));
  const findings = check(contentDir(ROOT));
  if (flags.has('--json')) {
    const json = findings.map(({ file, line, column, kind, what, fix }) => ({
      file,
      line,
      column,
      kind,
      message: what,
      fix,
    }));
    console.log(JSON.stringify(json, null, 2));
  } else {
    for (const finding of findings) console.log(formatProblem(finding));
    const wrong = findings.filter(({ kind }) => kind === 'wrong').length;
    console.log(`${wrong} wrong, ${findings.length - wrong} to look at.`);
  }
  const isBad = findings.some(({ kind }) => kind === 'wrong' || flags.has('--strict'));
  if (isBad) process.exitCode = 1;
}
