import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentDir } from '../sources/content-dir.ts';
import {
  build,
  MARKER,
  outDir,
  quoted,
  Refusal,
  refuseDangerous,
  ROOT,
  wordsOf,
  workDir,
  speaks,
} from './build.ts';

let folder: string;
beforeEach(async () => void (folder = await realpath(await mkdtemp(join(tmpdir(), 'build-')))));
afterEach(() => rm(folder, { recursive: true }));

describe('the folders', () => {
  test('are the project’s own when none are named', () => {
    expect(contentDir(ROOT, { INIT_CWD: folder })).toBe(join(ROOT, 'content'));
    expect(outDir({ INIT_CWD: folder, OUT_DIR: '' })).toBe(join(ROOT, 'dist'));
  });

  test('are read from where the user ran npm, which itself moves to the project', () => {
    expect(contentDir(ROOT, { INIT_CWD: folder, CONTENT_DIR: 'news' })).toBe(join(folder, 'news'));
    expect(outDir({ INIT_CWD: folder, OUT_DIR: '../site' })).toBe(join(dirname(folder), 'site'));
    expect(outDir({ OUT_DIR: 'site' })).toBe(join(ROOT, 'site'));
    expect(outDir({ INIT_CWD: folder, OUT_DIR: join(folder, 'a') })).toBe(join(folder, 'a'));
  });

  test('of work lie in the project, one for each content folder', () => {
    expect(dirname(workDir('/a/content'))).toBe(join(ROOT, '.dateline'));
    expect(workDir('/a/content')).not.toBe(workDir('/b/content'));
  });
});

describe('an output folder', () => {
  const content = join(ROOT, 'content');

  test.each([
    ['the root of all folders', '/', 'is or holds the project'],
    ['the project', ROOT, 'is or holds the project'],
    ['a folder above the project', dirname(ROOT), 'is or holds the project'],
    ['the home folder', homedir(), 'is or holds'],
    ['the content', content, 'is or holds the content'],
    ['a folder in the content', join(content, 'site'), 'is in'],
    ['where Astro builds', join(workDir(content), 'out'), 'is in'],
    ['the sources', join(ROOT, 'src'), 'is in'],
    ['what Astro copies into every output', join(ROOT, 'public', 'site'), 'is in'],
    ['a file', join(ROOT, 'package.json'), 'is a file'],
    ['below a file', join(ROOT, 'package.json', 'x', 'y'), `lies below ${join(ROOT, 'package.json')}, which`],
  ])('is refused when it is %s', async (_, out, why) => {
    await expect(refuseDangerous(out, content)).rejects.toThrow(why);
  });

  test('is refused when it holds what no build made, even another site of Astro’s', async () => {
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await mkdir(join(folder, '_astro'));
    await expect(refuseDangerous(folder, content)).rejects.toThrow(
      'holds files that no build of Dateline made',
    );
  });

  test('may be new, empty, or an earlier output', async () => {
    await refuseDangerous(join(folder, 'new', 'site'), content);
    await refuseDangerous(folder, content);
    await writeFile(join(folder, MARKER), '');
    await writeFile(join(folder, 'index.html'), '<!doctype html>');
    await refuseDangerous(folder, content);
  });
});

describe('a content folder', () => {
  const out = join(tmpdir(), 'never-made');

  test('must be there', async () => {
    const content = join(folder, 'news');
    await expect(build(content, out)).rejects.toThrow(
      `There is no content folder at ${content}: make it, or name another one in CONTENT_DIR.`,
    );
  });

  test('is no file', async () => {
    const content = join(folder, 'news');
    await writeFile(content, '');
    await expect(build(content, out)).rejects.toThrow(
      `CONTENT_DIR ${content} is no folder: name the one that holds “articles” and “edition.yaml”.`,
    );
  });
});

test.each([
  ['dist', 'dist'],
  ['/srv/my site', "'/srv/my site'"],
  ["it's", `'it'\\''s'`],
])('the path %s is said to a shell as %s', (path, words) => expect(quoted(path)).toBe(words));

describe('what a failed build says', () => {
  const lines = 'articles/a.md:2:1: no “headline”; add it\narticles/b.md:1:4: no day; add one';
  const contentError = Object.assign(new Error(lines), { name: 'ContentError' });

  test('to authors: their problems, a line each, and nothing else', () => {
    expect(wordsOf(contentError)).toBe(lines);
    expect(wordsOf(new Error('The collection cannot be read', { cause: contentError }))).toBe(lines);
  });

  test('about a refusal: its one sentence', () => {
    expect(wordsOf(new Refusal('Not there: take another.'))).toBe('Not there: take another.');
  });

  test('about a fault of the program: everything', () => {
    expect(wordsOf(new TypeError('x is not a function'))).toMatch(/^TypeError: x is not a function\n +at /);
  });
});

test.each([
  ['de-AT', true],
  ['en', true],
  ['fa', false],
])('the site has words of its own in %s: %s', (language, has) => expect(speaks(language)).toBe(has));
