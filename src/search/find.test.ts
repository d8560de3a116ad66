import { expect, test } from 'vitest';
import { find } from './find.ts';
import { documentOf, indexOf } from './index-for-tests.ts';
import { narrow } from './narrow.ts';
import { resultOf } from './result.ts';

const documents = [
  documentOf('Ferry returns', [
    'José Ortega said the new harbour opens in May.',
    'Boats left the old pier at noon.',
  ]),
  documentOf('Pier closed', ['The pier is old. A boat left at noon, the harbour master wrote.']),
  documentOf('The salt road', ['نخست‌وزیر در کابل سخن گفت.'], 'article', ['2024']),
  documentOf('José Ortega', ['“harbour master”, 3 May 2025'], 'person', ['2025', '2024']),
  documentOf('Lena Marsh', ['“minister”, 3 May 2025'], 'person', ['2025']),
  documentOf('Ferry returns', ['“The new harbour opens in May”'], 'quotation'),
];

async function ask(query: string) {
  const { directory, load } = await indexOf(documents);
  const { documents: found, wanted } = await find(query, directory, load);
  return Promise.all(found.map((each) => resultOf(each, wanted, directory, load)));
}

const found = async (query: string) => (await ask(query)).map(({ document }) => document.href);

test.each([
  ['harbour master', ['person José Ortega', 'article Pier closed']],
  ['jose', ['person José Ortega', 'article Ferry returns']],
  ['JOSÉ ORTÉGA', ['person José Ortega', 'article Ferry returns']],
  ['new harbour opens', ['article Ferry returns', 'quotation Ferry returns']],
  ['old pier', ['article Ferry returns', 'article Pier closed']],
  ['pier old', ['article Pier closed', 'article Ferry returns']],
  ['boat', ['article Pier closed', 'article Ferry returns']],
  ['harb', ['person José Ortega', 'article Pier closed', 'article Ferry returns', 'quotation Ferry returns']],
  ['کابل', ['article The salt road']],
  ['كابل', ['article The salt road']],
  ['minster', ['person Lena Marsh']],
  ['minitser', ['person Lena Marsh']],
  ['harbour minister', []],
  ['b', ['article Ferry returns', 'article Pier closed']],
  ['zzzz', []],
  ['', []],
])('“%s” finds %j', async (query, hrefs) => {
  const results = await found(query);
  if (query === 'harb') expect([...results].sort()).toEqual([...hrefs].sort());
  else expect(results).toEqual(hrefs);
});

test('a phrase stands before its words apart, even where they stand more often', async () => {
  const apart = documentOf('Old old pier pier', ['old old old pier pier pier and an old one']);
  const { directory, load } = await indexOf([apart, ...documents]);
  const { documents: best, wanted } = await find('left the old pier', directory, load);
  const first = await resultOf(best[0]!, wanted, directory, load);
  expect(first.document.href).toBe('article Ferry returns');
});

test('a result leads to the passage that has most of the words, with these marked', async () => {
  const [result] = await ask('old pier');
  expect(result!.passages).toEqual([
    { anchor: 'p-2', words: ['Boats left the ', 'old', ' ', 'pier', ' at noon.'] },
  ]);
});

test('accented words are marked whole', async () => {
  const [result] = await ask('jose ort');
  expect(result!.title).toEqual(['', 'José', ' ', 'Ortega', '']);
});

test('of a long passage stands what is around the words', async () => {
  const long = `${'Much was said. '.repeat(40)}The lighthouse was sold. ${'More was said. '.repeat(40)}`;
  const { directory, load } = await indexOf([documentOf('Sold', [long])]);
  const { documents: one, wanted } = await find('lighthouse', directory, load);
  const { passages } = await resultOf(one[0]!, wanted, directory, load);
  const [before, mark, after] = passages[0]!.words;
  expect(mark).toBe('lighthouse');
  expect(before).toMatch(/^… .*The $/);
  expect(after).toMatch(/^ was sold\. .* …$/);
  expect(before!.length + after!.length).toBeLessThan(300);
});

test('of a long text without spaces stands what is around the words too, in whole letters', async () => {
  const long = `${'前文𠮷'.repeat(100)}灯台${'後文𠮷'.repeat(100)}`;
  const { directory, load } = await indexOf([documentOf('Sold', [long])]);
  const { documents: one, wanted } = await find('灯台', directory, load);
  const { passages } = await resultOf(one[0]!, wanted, directory, load);
  const words = passages[0]!.words;
  expect(words.filter((_, at) => at % 2 === 1)).toEqual(['灯', '台']);
  expect(words.join('')).toMatch(/^… (前文𠮷|文𠮷|𠮷)前文.*後文.* …$/);
  expect(words.join('').isWellFormed()).toBe(true);
  expect(words.join('').length).toBeLessThan(300);
});

test('a whole page can be looked for', async () => {
  const page = Array.from({ length: 300 }, (_, at) => `word${at}`).join(' ');
  const { directory, load } = await indexOf([documentOf('Long', [page]), ...documents]);
  expect((await find(page, directory, load)).documents).toEqual([1]);
});

test('what was found is narrowed by kind and year, and counted', async () => {
  const { directory, load } = await indexOf(documents);
  const { documents: all } = await find('harbour', directory, load);
  const counts = { article: 2, person: 1, quotation: 1, date: 0 };
  expect(await narrow(all, { kind: 'quotation', year: null }, directory, load)).toMatchObject({ counts });
  const then = await narrow(all, { kind: null, year: '2024' }, directory, load);
  expect(then.counts).toEqual({ article: 0, person: 1, quotation: 0, date: 0 });
  expect(then.documents).toHaveLength(1);
});

test('only the files that hold the words are loaded, and each text when it is shown', async () => {
  const many = Array.from({ length: 400 }, (_, at) => documentOf(`Title${at}`, [`word${at} `.repeat(60)]));
  const { index, loaded, load, directory } = await indexOf(many);
  expect(index.size).toBeGreaterThan(10);
  await find('word123', directory, load);
  expect(loaded.filter((name) => name.startsWith('texts'))).toEqual([]);
  expect(loaded.filter((name) => name.startsWith('words')).length).toBeLessThanOrEqual(4);
});

test('the same documents give the same files in any order', async () => {
  const { index } = await indexOf([...documents].reverse());
  expect([...index]).toEqual([...(await indexOf(documents)).index]);
});
