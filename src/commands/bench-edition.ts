/**
 * `npm run bench -- FOLDER`: what a build of the edition in FOLDER costs, by itself: without finding, with it, again
 * with nothing changed, and with one article changed. Works on a copy. `-- FOLDER --peers DIR --corpus DIR` measures
 * the generators in DIR/NAME/build.sh on their own form of the same corpus in the same minutes.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, workDir } from './build.ts';

/** One measured run. */
export interface Run {
  readonly name: string;
  /** Seconds by the clock, and of all processors. */
  readonly wall: number;
  readonly cpu: number;
  /** Megabytes at most. */
  readonly memory: number;
  readonly files: number;
  /** Kilobytes of the heaviest page. */
  readonly heaviest: number;
}

/** Measures the builds of an edition; `peers` are other generators and where their corpus lies. */
export function benchEdition(folder: string, peers: { folder: string; corpus: string } | null): Run[] {
  const place = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const [content, out] = [join(place, 'content'), join(place, 'out')];
  cpSync(folder, content, { recursive: true });
  const settings = join(content, 'edition.yaml');
  const own = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
  const build = (name: string) =>
    measured(
      name,
      process.execPath,
      [join(ROOT, 'src/commands/build.ts')],
      { CONTENT_DIR: content, OUT_DIR: out },
      out,
    );
  try {
    writeFileSync(settings, `${own}\npeople: none\ntimes: none\nquotations: none\nsharePictures: false\n`);
    const without = build('cold, without finding');
    rmSync(workDir(content), { recursive: true, force: true });
    writeFileSync(settings, `${own}\nsharePictures: false\n`);
    const runs = [without, build('cold, with finding'), build('nothing changed')];
    const [first] = readdirSync(join(content, 'articles')).filter((name) => name.endsWith('.md'));
    if (first) appendFileSync(join(content, 'articles', first), '\nOne sentence more.\n');
    runs.push(build('one article changed'));
    return [...runs, ...(peers ? peerRuns(peers, join(place, 'peer')) : [])];
  } finally {
    rmSync(workDir(content), { recursive: true, force: true });
    rmSync(place, { recursive: true, force: true });
  }
}

function peerRuns({ folder, corpus }: { folder: string; corpus: string }, out: string): Run[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'build.sh')));
  return names.flatMap((name) => {
    rmSync(out, { recursive: true, force: true });
    const command = join(folder, name, 'build.sh');
    return measured(name, command, [corpus, out], {}, out);
  });
}

/** Needs GNU time (Debian: `time`) to know what a process and its children took. */
function measured(name: string, command: string, args: readonly string[], env: object, out: string): Run {
  const { stderr, status, error } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', command, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${name}: ${stderr}`);
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = (stderr.trim().split('\n').at(-1) ?? '')
    .split(' ')
    .map(Number);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const pages = files.filter((entry) => entry.name.endsWith('.html'));
  const heaviest = Math.max(0, ...pages.map((entry) => statSync(join(entry.parentPath, entry.name)).size));
  return {
    name,
    wall,
    cpu: user + system,
    memory: kilobytes / 1024,
    files: files.length,
    heaviest: heaviest / 1000,
  };
}

/** The runs as a table in Markdown; `ratio` is to the wall time of the run of that name, where there is one. */
export function tableOf(runs: readonly Run[], ratio = 'eleventy'): string {
  const base = runs.find(({ name }) => name === ratio)?.wall;
  const rows = runs.map(({ name, wall, cpu, memory, files, heaviest }) => [
    name,
    wall.toFixed(1),
    cpu.toFixed(1),
    memory.toFixed(0),
    String(files),
    heaviest.toFixed(0),
    ...(base === undefined ? [] : [(wall / base).toFixed(2)]),
  ]);
  const head = [
    '',
    'wall s',
    'CPU s',
    'peak MB',
    'files',
    'heaviest page kB',
    ...(base === undefined ? [] : [`of ${ratio}`]),
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
