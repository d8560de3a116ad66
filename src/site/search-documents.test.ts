import { describe, expect, test } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { searchDocuments } from './search-documents.ts';
import { searchIndex } from './search-page.ts';

const text =
  'Lena Marsh, the transport minister, said on 12 March 2025: “We will open the new pier before the winter.”\n\n' +
  'Nobody from Oudehaven came. Omar Vell denied that the pier was sold in 2019.';

const edition = (settings: object = {}, fields = '') =>
  editionOf({ pier: [`published: 2025-03-13\nheadline: A new pier\n${fields}`, text] }, { settings });

const ofKind = (kind: string, of = edition()) =>
  searchDocuments(of).flatMap((each) => (each.kind === kind ? each.shown : []));

test('an article is found by each of its passages', () => {
  expect(ofKind('article')).toEqual([
    {
      href: 'articles/pier.html',
      title: 'A new pier',
      label: 'Article, 13 March 2025',
      passages: text.split('\n\n').map((words) => [expect.stringMatching(/^p-/), words]),
    },
  ]);
});

test('a quotation says whose it is and leads to its place', () => {
  expect(ofKind('quotation')).toEqual([
    {
      href: 'articles/pier.html',
      title: 'A new pier',
      label: 'Quotation, Lena Marsh, 13 March 2025',
      passages: [['q-we-will-open-the-new-pier', '“We will open the new pier before the winter.”']],
    },
  ]);
});

test('a dated sentence says its date and its reserve and leads to the timeline', () => {
  const dates = ofKind('date').map(({ href, label, passages }) => [href, label, passages[0]?.[1]]);
  const timeline = 'articles/pier/timeline.html';
  expect(dates).toEqual([
    [timeline, 'Dated 12 March 2025; reported 13 March 2025', text.split('\n\n')[0]],
    [
      timeline,
      'Denied, dated 2019; reported 13 March 2025',
      'Omar Vell denied that the pier was sold in 2019.',
    ],
  ]);
});

test('a person is found by name and role', () => {
  expect(ofKind('person')[0]).toEqual({
    href: 'people/lena-marsh.html',
    title: 'Lena Marsh',
    label: 'Person, 1 passage in 1 article, 13 March 2025',
    passages: [['', '“the transport minister”, 13 March 2025']],
  });
});

test('a person is found by the other names that an editor gives', () => {
  const named = editionOf(
    { pier: ['published: 2025-03-13', text] },
    { people: { 'lena-marsh': ['name: Lena Marsh\naliases: [Helena Marsh]', 'Minister since 2023.'] } },
  );
  expect(ofKind('person', named)[0]!.passages.map(([, words]) => words)).toEqual([
    'Helena Marsh',
    '“the transport minister”, 13 March 2025',
    'Minister since 2023.',
  ]);
});

test('an article in another language says so', () => {
  const persian = editionOf({
    kabul: ['published: 2025-03-13\nheadline: کابل\nlanguage: fa', 'نخست‌وزیر سخن گفت.'],
  });
  expect(ofKind('article', persian)[0]).toMatchObject({ lang: 'fa', dir: 'rtl' });
});

describe('nothing is found', () => {
  test('of what was withdrawn or is a draft', () => {
    expect(searchDocuments(edition({}, 'status: withdrawn'))).toEqual([]);
    expect(searchDocuments(edition({}, 'draft: true'))).toEqual([]);
  });

  test('of what speaks of somebody who is withheld', () => {
    const withheld = edition({ withhold: ['Lena Marsh'] });
    expect([...searchIndex(withheld).files.values()].join('')).not.toMatch(/marsh|minister|winter/i);
    expect(ofKind('article', withheld)[0]!.passages.map(([, words]) => words)).toEqual([
      text.split('\n\n')[1],
    ]);
  });
});

test('the folder is called by the digest of all that is in it', () => {
  const { folder } = searchIndex(edition());
  expect(folder).toMatch(/^[0-9a-f]{8}$/);
  expect(searchIndex(edition()).folder).toBe(folder);
  expect(searchIndex(edition({ withhold: ['Omar Vell'] })).folder).not.toBe(folder);
});
