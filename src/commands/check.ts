/** `npm run check`: everything that an editor should look at, a line each. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { anchorDoubts } from '../edition/anchor-doubts.ts';
import { linkEdition, type Edition } from '../edition/edition.ts';
import { headlineDoubts } from '../edition/headline-doubts.ts';
import { placeOf } from '../edition/place.ts';
import type { Doubt } from '../edition/doubt.ts';
import { doubtsOf } from '../edition/doubts.ts';
import { idleProfiles } from '../edition/profile-problems.ts';
import { standingDoubts } from '../edition/standing-doubts.ts';
import { idleStories } from '../edition/story.ts';
import { idleWithheld } from '../edition/withheld-problems.ts';
import { linkDoubts } from '../site/link-doubts.ts';
import {
  anchorsFile,
  anchorsIn,
  articlesIn,
  problemsIn,
  profilesIn,
  settingsIn,
  storiesIn,
} from '../sources/content-folder.ts';
import { byPlace, ContentError, formatProblem, type Problem } from '../sources/problem.ts';
import { contentDir } from '../sources/content-dir.ts';
import { ROOT } from './build.ts';
import { styled } from './found.ts';

/** A line of the check: `wrong` stops the build, the other kinds are for an editor to decide. */
export interface Finding extends Problem {
  readonly kind: 'wrong' | 'notice' | Doubt['kind'] | Other;
}

type Other = 'draft' | 'future' | 'unchecked' | 'headline' | 'link' | 'anchor';

/** All that is to be said of a content folder, file by file; `now` tells what is still to come. */
export function check(content: string, now = new Date()): Finding[] {
  const wrong = problemsIn(content);
  const [settings, anchors] = [settingsIn(content), anchorsIn(content)];
  if (wrong.length > 0 || 'problems' in settings || 'problems' in anchors) return wrong.map(asWrong);
  const { sources: articles, notices } = articlesIn(content);
  const profiles = profilesIn(content);
  const stories = storiesIn(content);
  let edition: Edition;
  try {
    edition = linkEdition(settings.settings, articles, profiles.sources, stories.sources, anchors.anchors);
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(asWrong);
  }
  const file = anchorsFile(content);
  const record = {
    file: relative(process.cwd(), file).replaceAll('\\', '/'),
    contents: existsSync(file) ? readFileSync(file, 'utf8') : '',
    anchors: anchors.anchors,
  };
  const known = new Set(articles.flatMap(({ slug, data }) => [slug, ...(data.formerly ?? [])]));
  return byFile([
    ...[
      ...settings.notices,
      ...idleWithheld(settings, edition.articles, profiles.sources),
      ...notices,
      ...profiles.notices,
      ...idleProfiles(profiles.sources, edition.people),
      ...idleStories(stories.sources, edition.stories),
    ].map((notice): Finding => ({ ...notice, kind: 'notice' })),
    ...standingDoubts(articles, settings.settings, now),
    ...edition.articles.flatMap(headlineDoubts),
    ...linkDoubts(edition, [...articles, ...profiles.sources, ...stories.sources]),
    ...anchorDoubts(edition, record, known),
    ...doubtsOf(edition).map(({ article, kind, start, end, what, fix }): Finding => {
      const place = placeOf(article, { start, end });
      return { kind, file: article.file, ...place, what, fix };
    }),
  ]);
}

const asWrong = (problem: Problem): Finding => ({ ...problem, kind: 'wrong' });

/** Those of a file together, in the order of its lines. */
function byFile(findings: readonly Finding[]): Finding[] {
  const files = Map.groupBy(findings, ({ file }) => file);
  return [...files.keys()].sort().flatMap((file) => files.get(file)!.sort(byPlace));
}

/** For a terminal: what is said of each file below its name. */
function listed(findings: readonly Finding[]): string[] {
  return [...Map.groupBy(findings, ({ file }) => file)].flatMap(([file, all]) => [
    styled('underline', `${file}: ${all.length}`),
    ...all.map((finding) =>
      finding.kind === 'wrong' ? styled('red', formatProblem(finding)) : formatProblem(finding),
    ),
    '',
  ]);
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
    for (const line of listed(findings)) console.log(line);
    const wrong = findings.filter(({ kind }) => kind === 'wrong').length;
    console.log(`${wrong} wrong, ${findings.length - wrong} to look at.`);
  }
  const isBad = findings.some(({ kind }) => kind === 'wrong' || flags.has('--strict'));
  if (isBad) process.exitCode = 1;
}
