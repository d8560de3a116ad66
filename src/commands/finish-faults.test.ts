import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsSchema } from '../sources/settings-schema.ts';
import { BrokenSite, finish } from './finish.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'faults-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** A small site without a fault; each test below puts one in. */
const good: Readonly<Record<string, string>> = {
  'index.html': [
    '<!doctype html><link rel="stylesheet" href="_astro/a.css"><link rel="canonical" href="https://example.org/">',
    '<script src="_astro/a.js"></script><script type="application/ld+json">{}</script>',
    '<a href="articles/fire.html?q=a%20b#p-ann-said">Fire</a> <a href="#top">Top</a> <a href="#main">Text</a>',
    '<a href="https://example.org/">Elsewhere</a> <a href="mailto:desk@example.org">Write</a>',
    '<main id="main"><img srcset="_astro/a.avif 1x, _astro/a%20b.avif 2x" src="_astro/a.avif" alt="A"></main>',
  ].join('\n'),
  'articles/fire.html':
    '<p id="p-ann-said">Ann\nsaid: a &lt;base&gt;.</p>\n<a href="../index.html#:~:text=Fire">Front</a>',
  '404.html': '<style>p { color: red }</style><script>go()</script><a href="index.html">Front</a>',
  '_astro/a.css': 'p {}\n@font-face { src: url("./a.woff2") }',
  '_astro/a.js': '',
  '_astro/a.avif': '',
  '_astro/a b.avif': '',
  '_astro/a.woff2': '',
};

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, 'site', name)), { recursive: true });
    writeFileSync(join(folder, 'site', name), text);
  }
}

const finished = (memory?: string) => finish(join(folder, 'site'), settingsSchema.parse({}), '1.0.0', memory);

async function faults(): Promise<readonly string[]> {
  const error = await finished().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(BrokenSite);
  return (error as BrokenSite).message.split('\n');
}

test('a site that works everywhere has three pages and no fault', async () => {
  write(good);
  expect(await finished()).toBe(3);
});

describe('the build fails on', () => {
  test.each([
    [
      'a link to no page',
      'articles/fires.html',
      'leads to articles/fires.html, which is no file of the site; the nearest is “articles/fire.html”',
    ],
    [
      'a link to a page in another folder',
      'fire.html',
      'leads to fire.html, which is no file of the site; the nearest is “articles/fire.html”',
    ],
    [
      'a link in other capitals',
      'articles/Fire.html',
      'leads to articles/Fire.html, which is no file of the site; the nearest is “articles/fire.html”',
    ],
    [
      'a link to a folder, which from disk shows a list of files',
      'articles/',
      'leads to articles/, which is no file of the site; mend the link',
    ],
    [
      'a link out of the site',
      '../index.html',
      'leads to ../index.html, which is no file of the site; the nearest is “index.html”',
    ],
    [
      'a link to no place in a page',
      'articles/fire.html#p-ann-sad',
      'leads to “#p-ann-sad”, which is no place in articles/fire.html; the nearest is “p-ann-said”',
    ],
    [
      'a link to no place in its own page',
      '#mian',
      'leads to “#mian”, which is no place in index.html; the nearest is “main”',
    ],
    [
      'a link from the root of a server',
      '/articles/fire.html',
      '<a> has “/articles/fire.html”, which holds at the root of a server alone; write “articles/fire.html”',
    ],
    [
      'a link without its scheme',
      '//example.org/',
      '<a> has “//example.org/”, which is a file’s address when read from disk; write “https:” before it',
    ],
    [
      'a link to one machine',
      'file:///home/a.html',
      '<a> has “file:///home/a.html”, which leads to a file of one machine; lead to a file of the site',
    ],
    [
      'a link that runs script',
      'javascript:go()',
      '<a> has “javascript:go()”, which is inline script; make it a file',
    ],
    [
      'a link that is no address',
      'a%.html',
      '<a> has “a%.html”, which is no address; write each “%” as “%25”',
    ],
  ])('%s', async (_, href, what) => {
    write({ ...good, 'index.html': `${good['index.html']}\n<p>Ann <a href="${href}">Fire</a></p>` });
    expect(await faults()).toEqual([`index.html:6:8: ${what}`]);
  });

  test.each([
    [
      'a module',
      '<script type="module" src="_astro/a.js"></script>',
      '<script> is a module, which no browser runs from disk; use “?classic”',
    ],
    [
      'a module that is preloaded',
      '<link rel="modulepreload" href="_astro/a.js">',
      '<link> is a module, which no browser runs from disk; use “?classic”',
    ],
    [
      'a script across origins',
      '<script crossorigin src="_astro/a.js"></script>',
      '<script> has crossorigin=, which fails from disk; leave it out',
    ],
    [
      'a style sheet with its digest',
      '<link rel="stylesheet" integrity="sha256-a" href="_astro/a.css">',
      '<link> has integrity=, which fails from disk; leave it out',
    ],
    ['another base', '<base href="index.html">', '<base> changes where links lead; leave it out'],
    ['inline style', '<style>p { color: red }</style>', '<style> is inline style; make it a file'],
    [
      'a style attribute',
      '<p style="color: red">Ann</p>',
      '<p> has style=, which is inline style; make it a file',
    ],
    ['inline script', '<script>go()</script>', '<script> is inline script; make it a file'],
    [
      'a script attribute',
      '<p onclick="go()">Ann</p>',
      '<p> has onclick=, which is inline script; make it a file',
    ],
    [
      'a script from elsewhere',
      '<script src="https://example.org/a.js"></script>',
      '<script> loads “https://example.org/a.js”, which is not from the site; make it a file of the site',
    ],
    [
      'a style sheet from elsewhere',
      '<link rel="stylesheet" href="https://example.org/a.css">',
      '<link> loads “https://example.org/a.css”, which is not from the site; make it a file of the site',
    ],
    [
      'a font from elsewhere',
      '<link rel="preload" as="font" href="https://example.org/a.woff2">',
      '<link> loads “https://example.org/a.woff2”, which is not from the site; make it a file of the site',
    ],
    [
      'a picture from elsewhere',
      '<img src="https://example.org/a.png" alt="A">',
      '<img> loads “https://example.org/a.png”, which is not from the site; make it a file of the site',
    ],
    [
      'a picture of several from elsewhere',
      '<img srcset="_astro/a.avif 1x, http://example.org/a.png 2x" alt="A">',
      '<img> loads “http://example.org/a.png”, which is not from the site; make it a file of the site',
    ],
    [
      'a drawing from elsewhere',
      '<svg><use href="https://example.org/a.svg#a"/></svg>',
      '<use> loads “https://example.org/a.svg#a”, which is not from the site; make it a file of the site',
    ],
    [
      'a missing picture',
      '<img src="_astro/b.avif" alt="A">',
      'leads to _astro/b.avif, which is no file of the site; the nearest is “_astro/a.avif”',
    ],
    [
      'a page that moves to no page',
      '<meta http-equiv="refresh" content="0; url=indx.html">',
      'leads to indx.html, which is no file of the site; the nearest is “index.html”',
    ],
    [
      'a form that is sent to no page',
      '<form action="serch.html"></form>',
      'leads to serch.html, which is no file of the site; mend the link',
    ],
    [
      'what a template holds',
      '<template><a href="indx.html">Front</a></template>',
      'leads to indx.html, which is no file of the site; the nearest is “index.html”',
    ],
  ])('%s', async (_, html, what) => {
    write({ ...good, 'index.html': `${good['index.html']}\n${html}` });
    const column = html.lastIndexOf('<', html.indexOf('"')) + 1;
    expect(await faults()).toEqual([`index.html:6:${column}: ${what}`]);
  });

  test.each([
    [
      'a missing face',
      '@font-face {\n  src: url(b.woff2) }',
      '2:12: leads to _astro/b.woff2, which is no file of the site; the nearest is “_astro/a.woff2”',
    ],
    [
      'a face from elsewhere',
      '@font-face { src: url("https://example.org/a.woff2") }',
      '1:23: “https://example.org/a.woff2” is not from the site; make it a file of the site',
    ],
    [
      'a picture from elsewhere',
      'p { background: url(http://example.org/a.png) }',
      '1:21: “http://example.org/a.png” is not from the site; make it a file of the site',
    ],
    [
      'another style sheet from elsewhere',
      '@import "https://example.org/a.css";',
      '1:9: “https://example.org/a.css” is not from the site; make it a file of the site',
    ],
    [
      'a face from the root of a server',
      '@font-face { src: url(/_astro/a.woff2) }',
      '1:23: “/_astro/a.woff2” holds at the root of a server alone; write “a.woff2”',
    ],
  ])('%s in a style sheet', async (_, css, what) => {
    write({ ...good, '_astro/a.css': css });
    expect(await faults()).toEqual([`_astro/a.css:${what}`]);
  });

  test('a page for any depth that loads a file', async () => {
    write({ ...good, '404.html': '<img src="_astro/a.avif" alt="A">' });
    expect(await faults()).toEqual([
      '404.html:1:1: <img> loads “_astro/a.avif”, which is not found at other depths; put it into the page',
    ]);
  });

  test.each([
    ['capitals', 'articles/FIRE.html', 'articles/fire.html', 'articles/FIRE.html'],
    ['capitals of their folders', 'Articles/ice.html', 'articles', 'Articles'],
    ['how an accent is written', 'e\u0301.html', '\u00e9.html', 'e\u0301.html'],
  ])('two paths that differ only by %s', async (_, path, one, other) => {
    write({ ...good, '\u00e9.html': '', [path]: '' });
    const [first, second] = [one, other].sort();
    expect(await faults()).toEqual([
      `${second}: differs from ${first} by capitals or accents’ codes alone; rename one of them`,
    ]);
  });
});

test('the first fifty faults are told, and how many more there are', async () => {
  write({ ...good, 'index.html': '<p style="">\n'.repeat(60) });
  const lines = await faults();
  expect(lines).toHaveLength(51);
  expect(lines[49]).toMatch(/^index\.html:50:1: /);
  expect(lines[50]).toBe('and 10 more like these');
});

test('what was read of a page is kept, and read anew where it changed', async () => {
  const memory = join(folder, 'cache', 'checked.jsonl');
  write(good);
  await finished(memory);
  const kept = readFileSync(memory, 'utf8');
  expect(kept.split('\n')).toHaveLength(1 + 4);
  // Where memory says that a place is there, the page is not read for it.
  writeFileSync(memory, kept.replace('"p-ann-said"', '"p-ann-sang"'));
  await expect(finished(memory)).rejects.toThrow('the nearest is “p-ann-sang”');
  write({ 'articles/fire.html': `${good['articles/fire.html']}\n` });
  expect(await finished(memory)).toBe(3);
  expect(readFileSync(memory, 'utf8')).toContain('"p-ann-said"');
  expect(readdirSync(join(folder, 'cache'))).toEqual(['checked.jsonl']);
});
