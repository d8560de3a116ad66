import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { alone, isAlive, mend, stagingDir, swapIn } from './swap.ts';

let beside: string;
let outDir: string;

beforeEach(async () => {
  beside = await mkdtemp(join(tmpdir(), 'swap-'));
  outDir = join(beside, 'dist');
});
afterEach(() => rm(beside, { recursive: true }));

/** A number that no process has: Linux gives none above 2^22, and other systems stay far below. */
const DEAD = 2 ** 30;

async function folder(name: string, words: string): Promise<string> {
  await mkdir(join(beside, name));
  await writeFile(join(beside, name, 'index.html'), words);
  return join(beside, name);
}

async function whatIsThere(): Promise<Record<string, string>> {
  const names = (await readdir(beside)).sort();
  return Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(beside, name, 'index.html'), 'utf8')] as const),
    ),
  );
}

describe('a swap', () => {
  test('puts the first output in its place', async () => {
    await swapIn(await folder('.dist.dateline-new-1', 'new'), outDir);
    expect(await whatIsThere()).toEqual({ dist: 'new' });
  });

  test('replaces the last output and leaves nothing of it', async () => {
    await folder('dist', 'old');
    await writeFile(join(outDir, 'gone.html'), 'a page that is no more');
    await swapIn(await folder('.dist.dateline-new-1', 'new'), outDir);
    expect(await whatIsThere()).toEqual({ dist: 'new' });
    expect(await readdir(outDir)).toEqual(['index.html']);
  });

  test('keeps the last output when the new one is missing', async () => {
    await folder('dist', 'old');
    await expect(swapIn(join(beside, '.dist.dateline-new-1'), outDir)).rejects.toThrow('ENOENT');
    expect(await whatIsThere()).toEqual({ dist: 'old' });
  });

  test('stages beside the output, under the number of this process', () => {
    expect(stagingDir(outDir)).toBe(join(beside, `.dist.dateline-new-${process.pid}`));
  });
});

describe('a kill', () => {
  test('while the new folder was written: the last output stays, the leftover goes', async () => {
    await folder('dist', 'old');
    await folder(`.dist.dateline-new-${DEAD}`, 'half');
    await mend(outDir);
    expect(await whatIsThere()).toEqual({ dist: 'old' });
  });

  test('between the two renames: the last output comes back', async () => {
    await folder('dist', 'old');
    await folder(`.dist.dateline-new-${DEAD}`, 'new');
    await rename(outDir, join(beside, '.dist.dateline-old'));
    await mend(outDir);
    expect(await whatIsThere()).toEqual({ dist: 'old' });
  });

  test('after both renames: the new output stays, the old one goes', async () => {
    await folder('.dist.dateline-old', 'old');
    await folder('dist', 'new');
    await mend(outDir);
    expect(await whatIsThere()).toEqual({ dist: 'new' });
  });

  test('at any step does not stop the next swap', async () => {
    await folder('.dist.dateline-old', 'old');
    await folder(`.dist.dateline-new-${DEAD}`, 'half');
    await swapIn(await folder('.dist.dateline-new-1', 'new'), outDir);
    expect(await whatIsThere()).toEqual({ dist: 'new' });
  });
});

describe('mending', () => {
  test('does nothing where there is nothing, not even a folder to look in', async () => {
    await mend(join(beside, 'no', 'such', 'dist'));
    expect(await readdir(beside)).toEqual([]);
  });

  test('leaves the work of a living process and folders of other names alone', async () => {
    const all = {
      [`.dist.dateline-new-${process.ppid}`]: 'a',
      '.dist.dateline-new-today': 'b',
      '.other.dateline-new-1': 'c',
      dist: 'd',
    };
    for (const [name, words] of Object.entries(all)) await folder(name, words);
    await mend(outDir);
    expect(await whatIsThere()).toEqual(all);
  });

  test('knows the living from the dead', () => {
    expect(isAlive(process.ppid)).toBe(true);
    expect(isAlive(DEAD)).toBe(false);
  });
});

describe('a lock', () => {
  test('lets one process after the other work, also after a failure, and is gone afterwards', async () => {
    const log = join(beside, 'log');
    const turn = (name: string) =>
      `import { appendFile } from 'node:fs/promises';
      import { alone } from ${JSON.stringify(new URL('swap.ts', import.meta.url))};
      await alone(${JSON.stringify(join(beside, 'work', 'lock'))}, async () => {
        await appendFile(${JSON.stringify(log)}, '${name} begins\\n');
        await appendFile(${JSON.stringify(log)}, '${name} ends\\n');
        if ('${name}' === 'a') throw new Error('a fails');
      });`;
    const run = (name: string) =>
      promisify(execFile)(process.execPath, ['--input-type=module', '--eval', turn(name)]);
    const results = await Promise.allSettled(['a', 'b', 'c'].map(run));

    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    const seen = (await readFile(log, 'utf8')).trim().split('\n');
    const begun = seen.filter((words) => words.endsWith('begins'));
    expect(begun).toHaveLength(3);
    expect(seen).toEqual(begun.flatMap((words) => [words, words.replace('begins', 'ends')]));
    expect(await readdir(join(beside, 'work'))).toEqual([]);
  });

  test('of a dead process is void', async () => {
    await writeFile(join(beside, 'lock'), String(DEAD));
    expect(await alone(join(beside, 'lock'), async () => 'done')).toBe('done');
  });
});
