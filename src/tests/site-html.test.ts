import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { built, editions, type EditionName } from './built.ts';
import { few } from './crawl.ts';
import { readSite } from './site.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A digest is for files from elsewhere; browsers refuse their own with one when a page is opened from disk.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A headline is as long as its editor made it.
    'long-title': 'off',
    // A heading is named by its words alone, without the link to it.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
  },
});

/** What html-validate has against a page, a line for each fault. */
async function faultsOf(path: string, html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html, path);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} (${selector})`),
  );
}

describe.each(Object.keys(editions) as EditionName[])('the built edition “%s”', (name) => {
  test(
    'gives html-validate nothing to complain of',
    async () => {
      const { dir, pages } = readSite(await built(name));
      const faults: string[] = [];
      for (const path of pages.keys())
        faults.push(...(await faultsOf(path, readFileSync(join(dir, path), 'utf8'))));
      expect(few(faults)).toEqual([]);
    },
    PATIENCE,
  );
});

test('html-validate’s faults are noticed', async () => {
  expect((await faultsOf('a.html', '<p><div>a</div></p>')).join('\n')).toContain('a.html close-order: ');
});
