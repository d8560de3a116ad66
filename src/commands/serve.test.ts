import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type Served } from './serve.ts';

let beside: string;
let plain: Served;
let under: Served;

beforeAll(async () => {
  beside = await mkdtemp(join(tmpdir(), 'serve-'));
  const dir = join(beside, 'dist');
  await mkdir(join(dir, 'people'), { recursive: true });
  await writeFile(join(beside, 'secret.txt'), 'secret');
  await symlink(join(beside, 'secret.txt'), join(dir, 'way-out.txt'));
  await writeFile(join(dir, 'index.html'), 'front page');
  await writeFile(join(dir, '404.html'), 'no such page here');
  await writeFile(join(dir, 'people', 'index.html'), 'people');
  await writeFile(join(dir, 'people', 'jos\u00e9.html'), 'José');
  for (const name of ['a.css', 'a.ics', 'a.json', 'a.xml', 'a.txt', 'a.woff2', 'a.svg', 'a.unknown']) {
    await writeFile(join(dir, name), name);
  }
  plain = await serve(dir);
  under = await serve(dir, { prefix: '/news/2024/' });
});

afterAll(async () => {
  await Promise.all([plain.close(), under.close()]);
  await rm(beside, { recursive: true });
});

/** As it is, where `fetch` would first take the dots out of the address. */
function raw(site: Served, path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; location: string; body: string }>((done, failed) => {
    request(new URL(site.url).origin, { path, method }, async (response) => {
      let body = '';
      for await (const chunk of response) body += chunk;
      const { 'content-type': type = '', location = '' } = response.headers;
      done({ status: response.statusCode ?? 0, type, location, body });
    })
      .on('error', failed)
      .end();
  });
}

test.each([
  ['/', 'text/html; charset=utf-8', 'front page'],
  ['/index.html?from=mail', 'text/html; charset=utf-8', 'front page'],
  ['/people/', 'text/html; charset=utf-8', 'people'],
  ['/people/jos%C3%A9.html', 'text/html; charset=utf-8', 'José'],
  ['/a.css', 'text/css; charset=utf-8', 'a.css'],
  ['/a.ics', 'text/calendar; charset=utf-8', 'a.ics'],
  ['/a.json', 'application/json; charset=utf-8', 'a.json'],
  ['/a.xml', 'application/xml; charset=utf-8', 'a.xml'],
  ['/a.txt', 'text/plain; charset=utf-8', 'a.txt'],
  ['/a.woff2', 'font/woff2', 'a.woff2'],
  ['/a.svg', 'image/svg+xml', 'a.svg'],
  ['/a.unknown', 'application/octet-stream', 'a.unknown'],
])('%s is answered as %s', async (path, type, body) => {
  expect(await raw(plain, path)).toMatchObject({ status: 200, type, body });
});

test.each(['/nothing.html', '/people', '/people/nothing/', '/%', '/%00', '/a.css/'])(
  '%s is not a page of the site',
  async (path) => {
    const { status, location, body } = await raw(plain, path);
    if (path === '/people') expect({ status, location }).toEqual({ status: 301, location: '/people/' });
    else expect({ status, body }).toEqual({ status: 404, body: 'no such page here' });
  },
);

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/people/..%2f..%2fsecret.txt',
  '/..%5csecret.txt',
  '//../secret.txt',
  '/way-out.txt',
])('%s does not lead out of the folder', async (path) => {
  expect(await raw(plain, path)).toMatchObject({ status: 404, body: 'no such page here' });
});

test('a site under a prefix answers there and nowhere else', async () => {
  expect(under.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/news\/2024\/$/);
  expect(await raw(under, '/news/2024/')).toMatchObject({ status: 200, body: 'front page' });
  expect(await raw(under, '/news/2024/people?a=b')).toMatchObject({
    status: 301,
    location: '/news/2024/people/?a=b',
  });
  expect(await raw(under, '/index.html')).toMatchObject({ status: 404 });
});

test('HEAD sends no body, and nothing can be changed', async () => {
  expect(await raw(plain, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  expect(await raw(plain, '/', 'POST')).toMatchObject({ status: 405 });
});

test('a taken port is passed over', async () => {
  const taken = Number(new URL(plain.url).port);
  const next = await serve(join(beside, 'dist'), { port: taken });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
  await next.close();
});
