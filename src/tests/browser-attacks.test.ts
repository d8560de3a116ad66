import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from './attacks.ts';
import { buildAttacked, ranOn, type Attacked } from './attacked.ts';
import { openBrowser } from './browser.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
let attacked: Attacked;
beforeAll(async () => void (attacked = await buildAttacked(folder, 4)), PATIENCE);
afterAll(() => rmSync(folder, { recursive: true }));

test('there are more than two hundred attacks', () => expect(attacks.length).toBeGreaterThan(200));

test('an attack that no text may hold is an error in its place', () => {
  for (const [attack, [first]] of attacked.refused)
    expect([attack, first]).toEqual([attack, expect.stringMatching(/^[68]:\d+: ./)]);
  expect(attacked.refused.size).toBeGreaterThan(0);
});

test(
  'a page that holds one as it is would be told',
  async () => {
    const open = join(folder, 'open');
    mkdirSync(open);
    const attack = (n: number, html: string) =>
      writeFileSync(join(open, `${n}.html`), `<!doctype html>${html}`);
    attack(1, '<script>alert(1)</script>');
    attack(2, '<b onclick=alert(1)>a</b>');
    attack(3, '<a href="java&Tab;script:alert(1)">a</a>');
    attack(4, '<link rel=stylesheet href=https://elsewhere.example/a.css>');
    attack(5, '<iframe srcdoc="<script>alert(1)</script>"></iframe>');
    const browser = await openBrowser();
    const told = await ranOn(browser, open, true);
    await browser.close();
    expect([...new Set(told.map((line) => line.slice(0, 1)))]).toEqual(['1', '2', '3', '4', '5']);
    expect(told).toContain('1.html: the console says “it ran”');
    expect(told).toContain('5.html: the console says “it ran”');
  },
  PATIENCE,
);

test(
  'none runs, asks for anything elsewhere or leaves a handler, with no policy to hold it',
  async () => {
    const browser = await openBrowser();
    expect(await ranOn(browser, attacked.dir, true)).toEqual([]);
    await browser.close();
  },
  PATIENCE,
);
