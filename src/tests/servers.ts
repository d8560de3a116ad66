/** The servers of .github/hosting.md, each started as its recipe there says. */
import { spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ROOT } from '../commands/build.ts';
import type { Served } from '../commands/serve.ts';

/** What each needs besides its recipe, and how it is started; `work` is a folder where it may put things. */
const servers: Readonly<Record<string, (start: Start) => Started>> = {
  nginx: ({ recipe, work }) => ({
    config: [
      'daemon off;',
      `pid ${work}/pid;`,
      'events {}',
      'http {',
      'access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (each) => `${each}_temp_path ${work}/${each};`,
      ),
      recipe,
      '}',
    ],
    command: ['nginx', '-e', 'stderr', '-c', `${work}/config`],
  }),
  apache: ({ recipe, work, port }) => ({
    config: [
      ...['mpm_event', 'authz_core', 'dir', 'mime', 'headers'].map(
        (each) => `LoadModule ${each}_module /usr/lib/apache2/modules/mod_${each}.so`,
      ),
      'TypesConfig /etc/mime.types',
      `ServerName 127.0.0.1`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${work}/pid`,
      `DefaultRuntimeDir ${work}`,
      `ErrorLog ${work}/log`,
      // As root it would not run.
      ...(process.getuid?.() === 0 ? ['User www-data', 'Group www-data'] : []),
      recipe,
    ],
    command: ['apache2', '-D', 'FOREGROUND', '-f', `${work}/config`],
  }),
  caddy: ({ recipe, work }) => ({
    config: ['{', 'admin off', 'auto_https off', '}', recipe],
    command: ['caddy', 'run', '--adapter', 'caddyfile', '--config', `${work}/config`],
  }),
  lighttpd: ({ recipe, work }) => ({
    config: [recipe],
    command: ['lighttpd', '-D', '-f', `${work}/config`],
  }),
  busybox: ({ recipe, work, root, port }) => ({
    config: [recipe],
    command: ['busybox', 'httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', root, '-c', `${work}/config`],
  }),
  sh: ({ recipe }) => ({ config: [], command: recipe.trim().split(' ') }),
};

export const serverNames = Object.keys(servers);

interface Start {
  readonly recipe: string;
  readonly work: string;
  readonly root: string;
  readonly port: number;
}

interface Started {
  readonly config: readonly string[];
  readonly command: readonly string[];
}

/** Serves a folder, without a space in its path, by one of the servers, named as its recipe’s language. */
export async function serveBy(name: string, root: string): Promise<Served> {
  const work = await mkdtemp(join(tmpdir(), `${name}-`));
  await chmod(work, 0o755);
  const port = await freePort();
  const { config, command } = servers[name]!({ recipe: await recipeOf(name, root, port), work, root, port });
  await writeFile(join(work, 'config'), config.join('\n') + '\n');
  const [program = '', ...given] = command;
  // Debian keeps servers where only root looks.
  const env = { ...process.env, HOME: work, PATH: `${process.env['PATH']}:/usr/sbin` };
  const server = spawn(program, given, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', (words) => void (said += words));
  server.on('error', ({ message }) => void (said += message));
  const ended = new Promise<void>((done) => server.once('close', () => done()));

  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; !(await answers(url)); tries++) {
    if (server.exitCode !== null || server.pid === undefined || tries > 200)
      throw new Error(`${program} does not serve: ${said || 'it says nothing'}`);
    await pause(50);
  }
  return {
    url,
    close: async () => {
      server.kill();
      await ended;
      await rm(work, { recursive: true });
    },
  };
}

/** The block of a language in .github/hosting.md, for this folder and port. */
async function recipeOf(language: string, root: string, port: number): Promise<string> {
  const page = await readFile(join(ROOT, '.github/hosting.md'), 'utf8');
  const recipe = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page)?.[1];
  if (recipe === undefined) throw new Error(`.github/hosting.md has no recipe in “${language}”`);
  return recipe.replaceAll('/srv/dateline', root).replaceAll('8080', String(port));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
