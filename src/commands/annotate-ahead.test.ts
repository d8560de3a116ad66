import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { articlesIn, profilesIn } from '../sources/content-folder.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { annotateAhead } from './annotate-ahead.ts';

let folder: string;
const content = () => join(folder, 'content');
const cache = () => join(folder, 'cache');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ahead-'));
  await mkdir(join(content(), 'articles'), { recursive: true });
  await mkdir(join(content(), 'people'));
  await article('pier', 'Minister Lena Marsh opened the **new** pier on Tuesday.');
  await article('storm', 'The storm of 3/4/2024 broke a mast.');
});
afterEach(() => rm(folder, { recursive: true }));

const article = (slug: string, text: string, published = '2025-03-12') =>
  writeFile(
    join(content(), 'articles', `${slug}.md`),
    `---\nheadline: ${slug}\npublished: ${published}\n---\n\n${text}\n`,
  );
const profile = (slug: string, fields: string) =>
  writeFile(join(content(), 'people', `${slug}.md`), `---\n${fields}\n---\n`);
const ahead = (settings = {}, version = 'one') =>
  annotateAhead(content(), settingsSchema.parse(settings), cache(), version);
const made = async (settings = {}, version = 'one') => (await ahead(settings, version)).made;

test('what was found once is not looked for again', async () => {
  expect(await made()).toBe(2);
  expect(await made()).toBe(0);
});

describe('anew is read', () => {
  beforeEach(() => ahead());

  test('one article whose text has changed', async () => {
    await article('storm', 'The storm of 2024 broke two masts.');
    expect(await made()).toBe(1);
  });

  test('one whose day has changed, from which “Tuesday” is read', async () => {
    await article('pier', 'Minister Lena Marsh opened the **new** pier on Tuesday.', '2025-03-13');
    expect(await made()).toBe(1);
  });

  test('one that has another name', async () => {
    await rm(join(content(), 'articles', 'storm.md'));
    await article('gale', 'The storm of 3/4/2024 broke a mast.');
    expect(await made()).toBe(1);
  });

  test('one in which a word of a new profile’s names stands', async () => {
    await profile('lena-marsh', 'name: Lena Marsh');
    expect(await made()).toBe(1);
    await profile('lena-marsh', 'name: Lena Marsh\naliases: [Helena Marsh]');
    expect(await made()).toBe(1);
    await rm(join(content(), 'people', 'lena-marsh.md'));
    expect(await made()).toBe(1);
  });

  test('none for what a profile says besides its names', async () => {
    await profile('lena-marsh', 'name: Lena Marsh');
    await ahead();
    await profile('lena-marsh', 'name: Lena Marsh\nsort: Lena');
    expect(await made()).toBe(0);
  });

  test('everything for another region, language or version of the program', async () => {
    expect(await made({ region: 'GB' })).toBe(2);
    expect(await made({ region: 'GB', language: 'de' })).toBe(2);
    expect(await made({ region: 'GB', language: 'de' }, 'two')).toBe(2);
  });

  test('everything where finding is switched off, and again where it is on', async () => {
    expect(await made({ people: 'none', times: 'none', quotations: 'none' })).toBe(2);
    expect(await made({ people: 'none', times: 'none', quotations: 'none', withhold: ['Lena Marsh'] })).toBe(
      2,
    );
  });

  test('what a broken cache held', async () => {
    await rm(cache(), { recursive: true });
    expect(await made()).toBe(2);
  });
});

test('what no article has any more is dropped', async () => {
  await ahead();
  await rm(join(content(), 'articles', 'storm.md'));
  await ahead();
  await article('storm', 'The storm of 3/4/2024 broke a mast.');
  expect(await made()).toBe(1);
});

test('what was kept links to the same edition as what is found now', async () => {
  await article(
    'dock',
    'Marsh did not speak of the *dock*[^1] in [May](person:none) 2024.\n\n[^1]: A **note**.',
  );
  await ahead();
  const { articles, annotations, made } = await ahead();
  expect(made).toBe(0);
  const settings = settingsSchema.parse({});
  const { sources: profiles } = profilesIn(content());
  const kept = linkEdition(settings, articles.sources, profiles, [], new Map(), annotations);
  const fresh = linkEdition(settings, articlesIn(content()).sources, profiles);
  expect(kept.articles).toEqual(fresh.articles);
  expect(kept.people).toEqual(fresh.people);
  expect(kept.articles.map(({ body }) => [body.blocks, body.passages.map(({ tokens }) => tokens)])).toEqual(
    fresh.articles.map(({ body }) => [body.blocks, body.passages.map(({ tokens }) => tokens)]),
  );
});

test('threads find the same as one', async () => {
  for (let n = 0; n < 60; n++) await article(`pier-${n}`, `Minister Lena Marsh opened pier ${n} on Tuesday.`);
  const several = await annotateAhead(content(), settingsSchema.parse({}), cache(), 'one', () => {}, 2);
  const one = await annotateAhead(
    content(),
    settingsSchema.parse({}),
    join(folder, 'other'),
    'one',
    () => {},
    1,
  );
  expect([several.made, one.made]).toEqual([62, 62]);
  expect([...several.annotations].map(([slug, { found }]) => [slug, found])).toEqual(
    [...one.annotations].map(([slug, { found }]) => [slug, found]),
  );
}, 60_000);
