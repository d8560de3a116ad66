import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { placeArticle } from './place-article.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-place-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

const received = Buffer.from('A ferry\r\n');
const files = () =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

it('puts an article and the text as it was received beside each other', () => {
  placeArticle(folder, 'ferry', 'article', received);
  expect(files()).toEqual({ 'ferry.md': 'article', 'ferry.txt': 'A ferry\r\n' });
});

it.each(['ferry.md', 'ferry.txt'])('puts neither there where %s is', (name) => {
  writeFileSync(join(folder, name), 'mine');
  expect(placeArticle(folder, 'ferry', 'article', received)).toBeNull();
  expect(files()).toEqual({ [name]: 'mine' });
});

it('goes on where an import of the same text was stopped', () => {
  writeFileSync(join(folder, 'ferry.txt'), received);
  placeArticle(folder, 'ferry', 'article', received);
  expect(files()).toEqual({ 'ferry.md': 'article', 'ferry.txt': 'A ferry\r\n' });
});
