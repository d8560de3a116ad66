import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAttacked, ranOn, type Attacked } from '../attacked.ts';
import { openBrowser } from '../browser.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 600_000;

const folder = mkdtempSync(join(tmpdir(), 'attacked-'));
let attacked: Attacked;
beforeAll(async () => void (attacked = await buildAttacked(folder, 1)), PATIENCE);
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ['without a policy to hold it', true],
  ['with the policy, which has nothing to hold', false],
])(
  'no attack does anything as a headline, in a text or in any field, %s',
  async (_, bypassCSP) => {
    const browser = await openBrowser();
    expect(await ranOn(browser, attacked.dir, bypassCSP)).toEqual([]);
    await browser.close();
  },
  PATIENCE,
);
