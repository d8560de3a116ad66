import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A folder cannot be replaced in one step everywhere, so it takes two renames, and a kill between them
 * leaves no folder at all. The names below tell the next command what happened:
 *
 *     .dist.dateline-new-4711   being written by process 4711, complete only once that process renames it
 *     .dist.dateline-old        the last good output, between the two renames and until it is deleted
 */
export function stagingDir(outDir: string): string {
  return join(dirname(outDir), `${newPrefix(outDir)}${process.pid}`);
}

/** Puts the complete `newDir` in the place of `outDir`; both stand in the same folder. */
export async function swapIn(newDir: string, outDir: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await mend(outDir, [newDir]);
    try {
      await renameIfThere(outDir, oldDir(outDir));
      await rename(newDir, outDir);
      break;
    } catch (error) {
      // Another command may mend what lies between the two renames; the last good output is then back.
      if (tries === 3 || !['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) {
        await mend(outDir, [newDir]);
        throw error;
      }
    }
  }
  await rm(oldDir(outDir), { recursive: true, force: true });
}

/** Brings back the last good output where a command was killed, and deletes what dead ones left. */
export async function mend(outDir: string, keep: readonly string[] = []): Promise<void> {
  if (!(await exists(outDir))) await renameIfThere(oldDir(outDir), outDir);
  else await rm(oldDir(outDir), { recursive: true, force: true });

  const beside = dirname(outDir);
  for (const name of await readdir(beside).catch(() => [])) {
    const path = join(beside, name);
    const pid = /^\d+$/.exec(name.slice(newPrefix(outDir).length))?.[0];
    if (!name.startsWith(newPrefix(outDir)) || !pid || keep.includes(path) || isAlive(Number(pid))) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** Does `work` while no other process holds this lock; the lock of a dead one is void. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  for (let waits = 0; !(await take(lock)); waits++) {
    const holder = await readFile(lock, 'utf8').catch(() => '');
    if (/^\d+$/.test(holder) && !isAlive(Number(holder))) await rm(lock, { force: true });
    else await pause(200);
    if (waits === 10) console.log(`Waiting for process ${holder} to end; if it is no build, delete ${lock}.`);
  }
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

/** A reused process number only keeps a leftover for longer; nothing is mended by it. */
export function isAlive(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Linked, not written, into its place: a lock is there with its number or not at all. */
async function take(lock: string): Promise<boolean> {
  const mine = `${lock}.${process.pid}`;
  await writeFile(mine, String(process.pid));
  try {
    await link(mine, lock);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(mine, { force: true });
  }
}

function newPrefix(outDir: string): string {
  return `.${basename(outDir)}.dateline-new-`;
}

function oldDir(outDir: string): string {
  return join(dirname(outDir), `.${basename(outDir)}.dateline-old`);
}

async function renameIfThere(from: string, to: string): Promise<void> {
  await rename(from, to).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
}
