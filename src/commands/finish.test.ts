import { createHash } from 'node:crypto';
import { mkdtempSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { settingsSchema } from '../sources/settings-schema.ts';
import { sitemapsOf } from '../site/sitemap.ts';
import { finish } from './finish.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'finish-'));
  mkdirSync(join(folder, 'articles'));
  writeFileSync(join(folder, 'articles/pier.html'), page('articles/pier.html', '2025-03-12T18:30+01:00'));
  writeFileSync(join(folder, 'index.html'), page('index.html'));
  writeFileSync(join(folder, '404.html'), '<!doctype html>');
});
afterEach(() => rmSync(folder, { recursive: true }));

const page = (path: string, published?: string) =>
  `<link rel="canonical" href="https://example.org/${path}">` +
  (published === undefined ? '' : `<meta property="article:published_time" content="${published}">`);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');

it('sums up every file but the sums, sorted, so that a copy can be checked', async () => {
  expect(await finish(folder, settingsSchema.parse({}), '1.2.3')).toBe(3);
  const lines = text('SHA256SUMS').trim().split('\n');
  const names = lines.map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1] ?? '');
  expect(names).toEqual(['404.html', 'READ-ME.txt', 'articles/pier.html', 'index.html']);
  for (const [index, name] of names.entries())
    expect(lines[index]).toContain(createHash('sha256').update(text(name)).digest('hex'));
});

it('says what the folder is, by whom, and whom to ask', async () => {
  const settings = settingsSchema.parse({ title: 'The Gull', contact: 'desk@example.org' });
  await finish(folder, settings, '1.2.3');
  expect(text('READ-ME.txt')).toMatch(
    /^The Gull\n[^]*index\.html[^]*desk@example\.org[^]*Dateline 1\.2\.3\.\n$/,
  );
});

it('lists what pages say of their addresses, where the site’s is known', async () => {
  await finish(folder, settingsSchema.parse({}), '1.2.3');
  expect(readdirSync(folder)).not.toContain('sitemap.xml');
  await finish(folder, settingsSchema.parse({ address: 'https://example.org' }), '1.2.3');
  expect(text('robots.txt')).toContain('Sitemap: https://example.org/sitemap.xml\n');
  expect(text('sitemap.xml')).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://example.org/articles/pier.html</loc><lastmod>2025-03-12</lastmod></url>\n' +
      '<url><loc>https://example.org/index.html</loc></url>\n</urlset>\n',
  );
});

it('splits a sitemap that is too long, and leads to its parts', () => {
  const pages = ['a', 'b', 'c'].map((name) => ({ address: `https://example.org/${name}`, changed: null }));
  const files = sitemapsOf('https://example.org', pages, 2);
  expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
  expect(files.get('sitemap.xml')).toContain(
    '<sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>',
  );
  expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(2);
  expect(files.get('sitemap-2.xml')).toContain('https://example.org/c');
});
