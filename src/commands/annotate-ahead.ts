import { availableParallelism } from 'node:os';
import { deserialize, serialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Annotation } from '../edition/annotation.ts';
import { make, remade, remake, type KeptArticle } from '../edition/kept-article.ts';
import { profilesOf } from '../edition/profiles.ts';
import { withheldBy } from '../edition/withheld.ts';
import type { ReadArticle } from '../sources/article-source.ts';
import type { Content } from '../sources/content.ts';
import { textIn } from '../sources/content-file.ts';
import { articlesIn, profilesIn, shownPath } from '../sources/content-folder.ts';
import { contentFilesIn } from '../sources/content-files.ts';
import type { Settings } from '../sources/settings-schema.ts';
import { keptIn, writeKept } from './annotation-cache.ts';
import type { Answer, Task, WorkerData } from './annotation-worker.ts';

/** From so many files on, threads find more in the same time than they take to start. */
const THREADS_FROM = 400;

/** So many files a thread takes at a time. */
const AT_A_TIME = 50;

export interface AnnotatedAhead {
  readonly articles: Content<ReadArticle>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** How many files were read and annotated anew. */
  readonly made: number;
}

/** What is told while many files are read: how many are done, of how many. */
export type Progress = (done: number, all: number) => void;

/**
 * Reads and annotates every article of a content folder: what was kept of it in `cache`, where nothing has changed that
 * went into it, else anew, many of them in threads. The same comes of both. `version` is the digest of the program;
 * `threads` is how many there are, else as many as pay.
 */
export async function annotateAhead(
  content: string,
  settings: Settings,
  cache: string,
  version: string,
  progress: Progress = () => {},
  threads?: number,
): Promise<AnnotatedAhead> {
  const { sources: profileSources } = profilesIn(content);
  const profiles = profilesOf(profileSources);
  const house = { settings, profiles, withheld: withheldBy(settings, profiles) };
  const before = await keptIn(cache);
  const files = contentFilesIn(content).articles.map((path): Task => ({ path, file: shownPath(path) }));
  const read = new Map<string, ReadArticle>();
  const annotations = new Map<string, Annotation>();
  const kept = new Map<string, Uint8Array>();
  const take = (file: string, source: ReadArticle, annotation: Annotation, bytes: Uint8Array | null) => {
    read.set(file, source);
    annotations.set(source.slug, annotation);
    if (bytes) kept.set(source.slug, bytes);
  };

  const others: Task[] = [];
  for (const task of files) {
    const contents = textIn(content, task.path);
    const bytes = before.get(slugOf(task));
    const known = contents !== null && bytes && remake(keptFrom(bytes), task.file, contents, house, version);
    if (known) take(task.file, known.source, known.annotation, bytes);
    else others.push(task);
  }
  const done = (count: number) => progress(files.length - others.length + count, files.length);
  done(0);
  const many = threads ?? (others.length < THREADS_FROM ? 1 : availableParallelism());
  const annotated =
    many > 1
      ? await inThreads(others, { content, settings, profiles: profileSources, version }, many, done)
      : others.map(() => null);
  others.forEach((task, index) => {
    const contents = textIn(content, task.path);
    if (contents === null) return;
    const bytes = annotated[index];
    if (bytes) {
      const { source, annotation } = remade(keptFrom(bytes), task.file, contents);
      take(task.file, source, annotation, bytes);
      return;
    }
    // What is wrong with it is told with everything else that is.
    const made = make(task.file, contents, house, version);
    if (!('problems' in made))
      take(task.file, made.source, made.annotation, made.kept && serialize(made.kept));
    if (index % AT_A_TIME === 0) done(index + 1);
  });
  done(others.length);
  await writeKept(cache, before, kept);
  return { articles: articlesIn(content, read), annotations, made: others.length };
}

/** Hands files out to threads; the answers are in the order of the files, whichever thread was first. */
async function inThreads(
  tasks: readonly Task[],
  workerData: WorkerData,
  threads: number,
  done: (count: number) => void,
): Promise<Answer> {
  const answers = new Array<Uint8Array | null>(tasks.length).fill(null);
  let next = 0;
  let count = 0;
  const one = () =>
    new Promise<void>((finished, failed) => {
      const worker = new Worker(new URL('./annotation-worker.ts', import.meta.url), { workerData });
      let from = 0;
      const hand = () => {
        from = next;
        const some = tasks.slice(from, (next += AT_A_TIME));
        if (some.length > 0) worker.postMessage(some);
        else void worker.terminate().then(() => finished(), failed);
      };
      worker.on('message', (answer: Answer) => {
        answer.forEach((bytes, index) => (answers[from + index] = bytes));
        done((count += answer.length));
        hand();
      });
      worker.on('error', failed);
      hand();
    });
  await Promise.all(Array.from({ length: threads }, one));
  return answers;
}

const keptFrom = (bytes: Uint8Array) => deserialize(bytes) as KeptArticle;
const slugOf = ({ path }: Task) => path.replace(/^.*[/\\]|\.md$/g, '');
