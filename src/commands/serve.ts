/** `npm start`: the built site in OUT_DIR on this machine's own address. */
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { asSeen, outDir, wordsOf, Refusal } from './build.ts';
import { codeOf, mend } from './swap.ts';

export interface Served {
  /** The address of the front page's folder, with the prefix and a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves `dir` under `prefix`, at `port` or the next free one after it; port 0 takes any. */
export async function serve(dir: string, { prefix = '/', port = 0 } = {}): Promise<Served> {
  const root = await realpath(dir);
  const server = createServer((request, response) => {
    answer(root, prefix, request, response).catch(() => response.destroy());
  });
  await listen(server, port);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

async function answer(root: string, prefix: string, request: IncomingMessage, response: ServerResponse) {
  const send = (status: number, headers: Record<string, string>, body: string | Buffer = '') => {
    const always = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
    response.writeHead(status, { ...always, 'content-length': Buffer.byteLength(body), ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' });

  const [address = '', query] = (request.url ?? '').split(/(?=\?)/, 2);
  const found = address.startsWith(prefix) ? await find(root, address.slice(prefix.length)) : null;
  if (found === 'folder') {
    // Without the slash, the relative links of the folder's index would miss by one level.
    return send(301, { location: address.replace(/^\/+/, '/') + '/' + (query ?? '') });
  }
  const body = found && (await readFile(found));
  if (body) return send(200, { 'content-type': typeOf(found) }, body);
  const missing = await readFile(join(root, '404.html')).catch(() => 'There is no such page.');
  return send(404, { 'content-type': typeOf(typeof missing === 'string' ? '.txt' : '.html') }, missing);
}

/** The file that answers an address, or that it is a folder asked for without its slash. */
async function find(root: string, address: string): Promise<string | 'folder' | null> {
  let path: string;
  try {
    path = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = await realpath(
    join(root, path === '' || path.endsWith('/') ? path + 'index.html' : path),
  ).catch(() => null);
  // Whatever dots or symbolic links the address goes through, only what lies in the folder is sent.
  if (!file?.startsWith(root + sep)) return null;
  if ((await stat(file)).isFile()) return file;
  return (await stat(join(file, 'index.html')).catch(() => null)) ? 'folder' : null;
}

function typeOf(file: string): string {
  return TYPES[extname(file) || file] ?? 'application/octet-stream';
}

async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next++) {
    try {
      return await new Promise((listening, failed) => {
        server.once('error', failed);
        server.listen(next, '127.0.0.1', () => {
          server.off('error', failed);
          listening();
        });
      });
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || next >= port + 100) throw error;
    }
  }
}

if (import.meta.main) {
  try {
    const dir = outDir();
    const port = Number(process.env['PORT'] || 4321);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new Refusal(`PORT is “${process.env['PORT']}”: give a number from 0 to 65535.`);
    }
    await mend(dir);
    if (!(await stat(join(dir, 'index.html')).catch(() => null))) {
      throw new Refusal(`There is no built site in ${asSeen(dir)}: build it first, with npm run build.`);
    }
    const { url } = await serve(dir, { port });
    console.log(`${asSeen(dir)} is served at ${url} until you press Ctrl+C.`);
  } catch (error) {
    console.error(wordsOf(error));
    process.exitCode = 1;
  }
}
