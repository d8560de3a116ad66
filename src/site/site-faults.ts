import { posix } from 'node:path';
import { nearest } from '../sources/nearest.ts';
import type { Checked } from './checked.ts';
import { isPlaceIn } from './checked-page.ts';

/** So many faults are told one by one: a fault of a template is one of every page. */
const MOST = 50;

/**
 * What is wrong with a built site, a line for each fault: `page:line:column: what; what to do`. `checked` has its
 * pages and style sheets by their paths, `files` every file.
 */
export function siteFaults(files: readonly string[], checked: ReadonlyMap<string, Checked>): string[] {
  // Worded only when told, since to look for what was meant takes a while in a large site.
  const faults = [...onlyByCase(files), ...inFiles(files, checked)];
  const told = faults.slice(0, MOST).map((words) => words());
  return faults.length > MOST ? [...told, `and ${faults.length - MOST} more like these`] : told;
}

type Words = () => string;

function inFiles(files: readonly string[], checked: ReadonlyMap<string, Checked>): Words[] {
  const there = new Set(files);
  const idsOf = new Map<string, ReadonlySet<string>>();
  const faults: Words[] = [];
  for (const [path, { ids }] of checked) idsOf.set(path, new Set(ids));
  for (const [path, { faults: own, ways }] of checked) {
    for (const { line, column, what } of own) faults.push(() => `${path}:${line}:${column}: ${what}`);
    for (const [to, id, line, column] of ways) {
      const at = `${path}:${line}:${column}`;
      const ids = idsOf.get(to);
      if (!there.has(to)) {
        faults.push(
          () => `${at}: leads to ${to}, which is no file of the site${meant(nearestFile(to, files))}`,
        );
      } else if (ids && to.endsWith('.html') && !isPlaceIn(ids, id)) {
        faults.push(
          () => `${at}: leads to “#${id}”, which is no place in ${to}${meant(nearest(id, [...ids]))}`,
        );
      }
    }
  }
  return faults;
}

/** Windows and macOS keep one file of two whose paths are the same to them; folders too. */
function onlyByCase(files: readonly string[]): Words[] {
  const known = new Map<string, string>();
  const faults: Words[] = [];
  for (const path of new Set(files.flatMap((file) => [...foldersOf(file), file]))) {
    const key = path.normalize('NFC').toLowerCase();
    const other = known.get(key);
    if (other === undefined) known.set(key, path);
    else {
      faults.push(
        () => `${path}: differs from ${other} by capitals or accents’ codes alone; rename one of them`,
      );
    }
  }
  return faults;
}

function foldersOf(file: string): string[] {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [...foldersOf(folder), folder];
}

function nearestFile(path: string, files: readonly string[]): string | null {
  const name = posix.basename(path);
  return nearest(path, files) ?? files.find((file) => posix.basename(file) === name) ?? null;
}

function meant(word: string | null): string {
  return word === null ? '; mend the link' : `; the nearest is “${word}”`;
}
