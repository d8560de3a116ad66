/** A thread that reads and annotates files; see annotate-ahead.ts. */
import { serialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { make } from '../edition/kept-article.ts';
import { profilesOf } from '../edition/profiles.ts';
import { withheldBy } from '../edition/withheld.ts';
import { textIn } from '../sources/content-file.ts';
import type { ProfileSource } from '../sources/profile-source.ts';
import type { Settings } from '../sources/settings-schema.ts';

export interface WorkerData {
  /** The content folder. */
  readonly content: string;
  readonly settings: Settings;
  readonly profiles: readonly ProfileSource[];
  readonly version: string;
}

/** A file and the path by which problems name it. */
export interface Task {
  readonly path: string;
  readonly file: string;
}

/** What was made of each file, as the cache keeps it; null for those that are to be read where they are wanted. */
export type Answer = readonly (Uint8Array | null)[];

const { content, settings, profiles: sources, version } = workerData as WorkerData;
const profiles = profilesOf(sources);
const house = { settings, profiles, withheld: withheldBy(settings, profiles) };

parentPort?.on('message', (tasks: readonly Task[]) => {
  const answer: Answer = tasks.map(({ path, file }) => {
    const contents = textIn(content, path);
    if (contents === null) return null;
    const made = make(file, contents, house, version);
    return 'problems' in made || made.kept === null ? null : serialize(made.kept);
  });
  parentPort?.postMessage(answer);
});
