import { transform } from 'lightningcss';
import { targetOf, type Checked, type Fault, type Way } from './checked.ts';

/** Reads a style sheet for the check: what it imports and what its `url()` ask for. */
export function checkedStyle(path: string, css: string): Checked {
  const { dependencies } = transform({
    filename: path,
    code: Buffer.from(css),
    analyzeDependencies: true,
    // What browsers pass over is no fault here.
    errorRecovery: true,
  });
  const ways = new Map<string, Way>();
  const faults: Fault[] = [];
  for (const dependency of dependencies ?? []) {
    if (dependency.type !== 'import' && dependency.type !== 'url') continue;
    const { url, loc } = dependency;
    const { line, column } = loc.start;
    const target = targetOf(path, url);
    if ('wrong' in target) faults.push({ line, column, what: `“${url}” ${target.wrong}` });
    else if ('to' in target) ways.set(target.to, [target.to, '', line, column]);
    else faults.push({ line, column, what: `“${url}” is not from the site; make it a file of the site` });
  }
  return { ids: [], ways: [...ways.values()], faults };
}
