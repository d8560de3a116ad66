import { cp, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { workDir } from '../commands/build.ts';
import { built, digestsOf, editions, languagesOf, runBuild, type EditionName } from './built.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let outside: string;
beforeAll(async () => void (outside = await realpath(await mkdtemp(join(tmpdir(), 'edition-')))));
afterAll(async () => {
  for (const name of Object.keys(editions))
    await rm(workDir(join(outside, name)), { recursive: true, force: true });
  await rm(outside, { recursive: true });
});

/** Elsewhere in every way that a machine can differ: place, zone, locale and day, and what its shell happens to set. */
const ELSEWHERE = {
  DEV: '1',
  SITE: 'https://example.org',
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_OPTIONS: `--import ${dataUrl(`
    const days = 400 * 24 * 60 * 60 * 1000;
    const now = Date.now.bind(Date);
    globalThis.Date = class extends Date {
      constructor(...given) { super(...(given.length > 0 ? given : [now() + days])); }
      static now() { return now() + days; }
    };`)}`,
};

test.each(Object.keys(editions) as EditionName[])(
  'the edition “%s” has the same bytes in another folder, zone, locale and year, and again from its cache',
  async (name) => {
    const here = digestsOf(await built(name));
    const [CONTENT_DIR, OUT_DIR] = [join(outside, name), join(outside, `${name}-site`)];
    await cp(editions[name], CONTENT_DIR, { recursive: true });

    const same = { CONTENT_DIR, OUT_DIR, ...languagesOf(name) };
    const words = await runBuild({ ...same, ...ELSEWHERE });
    expect(words).toContain(join(OUT_DIR, 'index.html'));
    expect(words).toMatch(
      /^Left out, since the site’s address is not known: .+ To have them, .+ or set SITE_URL\.$/m,
    );
    expect(digestsOf(OUT_DIR)).toEqual(here);

    await runBuild({ ...same, TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' });
    expect(digestsOf(OUT_DIR)).toEqual(here);
  },
  PATIENCE,
);

test(
  'the collection’s store holds no bodies',
  async () => {
    await built('seed');
    const store = await readFile(
      join(workDir(await realpath(editions.seed)), 'cache/data-store.json'),
      'utf8',
    );
    expect(store).toContain('taliban-pakistan-kabul-talks');
    expect(store).not.toContain('Mohammad Sadiq, Pakistan');
    expect(store).not.toContain('hosted meetings');
  },
  PATIENCE,
);

test(
  'a bad edition leaves the last good output as it was and lists all that is wrong at once',
  async () => {
    const [CONTENT_DIR, OUT_DIR] = [join(outside, 'bad'), join(outside, 'bad-site')];
    await cp(editions.seed, CONTENT_DIR, { recursive: true });
    await runBuild({ CONTENT_DIR, OUT_DIR });
    const good = digestsOf(OUT_DIR);

    await writeFile(
      join(CONTENT_DIR, 'articles/first.md'),
      '---\nheadlin: A headline\npublished: soon\n---\n\nText.\n',
    );
    await writeFile(join(CONTENT_DIR, 'articles/second.md'), '---\nheadline: A headline\n---\n\nText.\n');
    await writeFile(join(CONTENT_DIR, 'edition.yaml'), 'titel: A title\n');
    const failure = await runBuild({ CONTENT_DIR, OUT_DIR }).then(
      () => null,
      (error: { code: number; stderr: string }) => error,
    );
    await rm(workDir(CONTENT_DIR), { recursive: true });

    expect(failure?.code).toBe(1);
    const lines = failure?.stderr.trim().split('\n') ?? [];
    expect(lines.pop()).toMatch(/^The build failed; .* is as it was before\.$/);
    for (const line of lines) expect(line).toMatch(/^\S+\.(md|yaml):\d+:\d+: .+; .+$/);
    expect(lines.join('\n')).toMatch(/first\.md:2:1: unknown field “headlin”; write “headline”/);
    expect(lines.join('\n')).toMatch(/first\.md:3:\d+: “published”/);
    expect(lines.join('\n')).toMatch(/second\.md:\d+:1: no “published”/);
    expect(lines.join('\n')).toMatch(/edition\.yaml:1:1: unknown field “titel”; write “title”/);
    expect(digestsOf(OUT_DIR)).toEqual(good);
  },
  PATIENCE,
);

function dataUrl(code: string): string {
  return `data:text/javascript,${encodeURIComponent(code)}`;
}
