import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../commands/build.ts';
import { mend } from '../../commands/swap.ts';
import { digestsOf, editions, runBuild } from '../built.ts';

/** Long enough for a slow machine to build twenty times and more; nothing waits for it to pass. */
const PATIENCE = 3_600_000;
const MOMENTS = 20;

const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const content = join(folder, 'content');
const out = join(folder, 'site');
const env = { CONTENT_DIR: content, OUT_DIR: out };
/** The sites of two states of the content, which the builds go to and fro between. */
const whole: Readonly<Record<string, string>>[] = [];
let length: number;

const setState = (n: number) => writeFileSync(join(content, 'edition.yaml'), `title: State ${n}\n`);

beforeAll(async () => {
  cpSync(editions.seed, content, { recursive: true });
  for (const n of [0, 1]) {
    setState(n);
    const start = performance.now();
    await runBuild(env);
    length = performance.now() - start;
    whole.push(digestsOf(out));
  }
}, PATIENCE);
afterAll(() => rmSync(folder, { recursive: true }));

test(
  'a build that is killed leaves the whole of the old site or of the new',
  async () => {
    for (let n = 0; n < MOMENTS; n += 1) {
      setState(n % 2);
      const build = spawn(process.execPath, [join(ROOT, 'src/commands/build.ts')], {
        cwd: ROOT,
        env: { ...process.env, ...env },
        stdio: 'ignore',
      });
      const ended = new Promise((done) => build.on('exit', done));
      // Spread over a build, its end more closely, where folders are renamed; never the same twice.
      const part = (n + Math.random()) / MOMENTS;
      await Promise.race([pause(length * (1 - (1 - part) ** 2)), ended]);
      build.kill('SIGKILL');
      await ended;
      // What every command does first; between two renames there is no site, and this brings the old one back.
      await mend(out);
      expect(whole, `after ${n + 1} kills`).toContainEqual(digestsOf(out));
    }
  },
  PATIENCE,
);

test(
  'the next build starts clean and leaves nothing beside its site',
  async () => {
    setState(0);
    await runBuild(env);
    expect(digestsOf(out)).toEqual(whole[0]);
    expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
    expect(existsSync(join(ROOT, '.dateline/lock'))).toBe(false);
  },
  PATIENCE,
);

test(
  'two builds at once follow each other, and the later one stays',
  async () => {
    setState(0);
    const first = runBuild(env);
    await pause(length / 4);
    setState(1);
    await Promise.all([first, runBuild(env)]);
    expect(digestsOf(out)).toEqual(whole[1]);
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('State 1');
  },
  PATIENCE,
);
