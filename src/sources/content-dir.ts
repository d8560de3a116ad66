import { join, resolve } from 'node:path';

type Env = Readonly<Record<string, string | undefined>>;

/** The content folder of this run: CONTENT_DIR, or `content` in the project. */
export function contentDir(root: string, env: Env = process.env): string {
  return env['CONTENT_DIR'] ? resolve(startDir(root, env), env['CONTENT_DIR']) : join(root, 'content');
}

/** npm runs scripts in the project and tells in INIT_CWD where its user stood; a direct call needs no telling. */
export function startDir(root: string, env: Env = process.env): string {
  return process.cwd() === root ? (env['INIT_CWD'] ?? root) : process.cwd();
}
