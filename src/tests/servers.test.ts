/** `npm run test:full`: the same bytes on six real servers, which .ci/run installs, at the root and below it. */
import { createHash } from 'node:crypto';
import { chmod, cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Served } from '../commands/serve.ts';
import { oneOfEachKind, openBrowser, visitEach } from './browser.ts';
import { built } from './built.ts';
import { few } from './crawl.ts';
import { serveBy, serverNames } from './servers.ts';
import { readSite, type Site } from './site.ts';

/** Long enough for a slow machine to fetch a browser and build; nothing waits for it to pass. */
const PATIENCE = 300_000;

const BELOW = 'news/2024/';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()), PATIENCE);
afterAll(() => browser.close());

describe.each(['seed', 'fiction'] as const)('the built edition “%s”', (name) => {
  let site: Site;
  let root: string;
  beforeAll(async () => {
    site = readSite(await built(name));
    root = await mkdtemp(join(tmpdir(), 'root-'));
    await cp(site.dir, root, { recursive: true });
    await cp(site.dir, join(root, BELOW), { recursive: true });
    // Servers that are started by root become somebody else.
    await chmod(root, 0o755);
  }, PATIENCE);
  afterAll(() => rm(root, { recursive: true }));

  describe.each(serverNames)('by the recipe in “%s”', (server) => {
    let served: Served;
    beforeAll(async () => void (served = await serveBy(server, root)), PATIENCE);
    afterAll(() => served.close());

    test.each(['', BELOW])(
      'has each of its files at “/%s”, to the byte, and pages of each kind open without a fault',
      async (path) => {
        const base = served.url + path;
        // The build has checked that every link leads to one of these.
        expect(few(await differing(base, site.dir))).toEqual([]);
        expect(few(await visitEach(browser, base, oneOfEachKind(site)))).toEqual([]);
      },
      PATIENCE,
    );

    test('says what may be kept for ever, if it can', async () => {
      const can = !['busybox', 'sh'].includes(server);
      const kept = async (path: string) => (await fetch(served.url + path)).headers.get('cache-control');
      const script = [...site.files].find((file) => /^_astro\/.*\.js$/.test(file))!;
      expect(await kept(script)).toBe(can ? 'max-age=31536000, immutable' : null);
      expect(await kept(BELOW + script)).toBe(can ? 'max-age=31536000, immutable' : null);
      expect(await kept('about.html')).toBe(can ? 'max-age=300' : null);
      expect(await kept('sw.js')).toBe(can ? 'max-age=300' : null);
    });

    test('shows the edition’s own page where there is none, if it can', async () => {
      const response = await fetch(`${served.url}articles/lost/and/found.html`);
      expect(response.status).toBe(404);
      const own = await readFile(join(site.dir, '404.html'), 'utf8');
      expect((await response.text()) === own).toBe(server !== 'sh');
    });
  });
});

/** The files of the site that a server does not give as they are. */
async function differing(base: string, dir: string): Promise<readonly string[]> {
  const lines = (await readFile(join(dir, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  const faults: string[] = [];
  for (const line of lines) {
    const [, sum, file = ''] = /^(\w+) {2}(.*)$/.exec(line) ?? [];
    const response = await fetch(base + file);
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (response.status !== 200) faults.push(`${file} is answered with ${response.status}`);
    else if (createHash('sha256').update(bytes).digest('hex') !== sum) faults.push(`${file} has other bytes`);
  }
  return faults;
}
