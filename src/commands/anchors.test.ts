import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { writeAnchors } from '../sources/anchors-source.ts';
import { anchorsFile, anchorsIn, articlesIn, problemsIn, settingsIn } from '../sources/content-folder.ts';
import { formatProblem } from '../sources/problem.ts';
import { articlePage } from '../site/article-page.ts';
import { record } from './anchors.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'anchors-'));
  mkdirSync(join(content, 'articles'));
});
afterEach(() => rmSync(content, { recursive: true }));

const PIER = 'The pier of Merin burned down on Sunday.';
const HE_A = 'He said that it was old and that it had been sold.';
const HE_B = 'He said that it was old but sound in most of its parts.';
const END = 'Nobody was hurt.';

function write(passages: readonly string[], fields = ''): void {
  const text = `---\nheadline: The pier\npublished: 2025-03-12\n${fields}---\n\n${passages.join('\n\n')}\n`;
  writeFileSync(join(content, 'articles/pier.md'), text);
}

const save = () => writeFileSync(anchorsFile(content), writeAnchors(record(content)));

/** All ids of the article's page, each with the words to which it leads. */
function built(): Record<string, string> {
  const [settings, anchors] = [settingsIn(content), anchorsIn(content)];
  if ('problems' in settings || 'problems' in anchors) throw new Error('the content is unsound');
  const edition = linkEdition(settings.settings, articlesIn(content).sources, [], [], anchors.anchors);
  const blocks = [...articlePage(edition, edition.articles[0]!).body.matchAll(/<p id="([^"]+)">(.*)<\/p>/g)];
  return Object.fromEntries(
    blocks.flatMap(([, id = '', inner = '']) => {
      const words = inner.replace(/<[^>]+>/g, '');
      const others = [...inner.matchAll(/<span id="(p-[^"]+)"><\/span>/g)].map(([, other]) => other);
      return [id, ...others].map((each) => [each, words]);
    }),
  );
}

it('an edited article answers to every address that it had', () => {
  write([PIER, HE_A, HE_B, END]);
  save();
  const before = built();
  expect(Object.keys(before)).toEqual([
    'p-the-pier-of-merin-burned-down',
    'p-he-said-that-it-was-old',
    'p-he-said-that-it-was-old-2',
    'p-nobody-was-hurt',
  ]);

  // One inserted, a slip corrected, two exchanged that begin with the same words.
  const corrected = PIER.replace('Merin', 'Merrin');
  write(['A new beginning.', corrected, HE_B, HE_A, END]);
  const after = {
    ...before,
    'p-the-pier-of-merin-burned-down': corrected,
    'p-a-new-beginning': 'A new beginning.',
  };
  expect(built()).toEqual(after);

  // Recorded again, and edited again.
  save();
  expect(built()).toEqual(after);
  const again = corrected.replace('Sunday', 'Monday');
  write([HE_B, `${HE_A} ${END}`, again]);
  expect(built()).toEqual({
    'p-he-said-that-it-was-old-2': HE_B,
    'p-he-said-that-it-was-old': `${HE_A} ${END}`,
    'p-nobody-was-hurt': `${HE_A} ${END}`,
    'p-the-pier-of-merin-burned-down': again,
  });
  save();
  write([END, again, HE_B]);
  expect(built()).toMatchObject({ 'p-the-pier-of-merin-burned-down': again });
});

it('a quotation and a dated sentence keep theirs too', () => {
  const text = 'Mayor Lena Marsh said “We shall build it agan, and sooner” on 5 June 2021.';
  write([PIER, text]);
  save();
  write([text.replace('agan', 'again').replace('Mayor', 'The mayor,')]);
  const anchors = anchorsIn(content);
  const settings = settingsIn(content);
  if ('problems' in settings || 'problems' in anchors) throw new Error('the content is unsound');
  const edition = linkEdition(settings.settings, articlesIn(content).sources, [], [], anchors.anchors);
  const [article] = edition.articles;
  expect([...article!.quotationAnchors.values()]).toEqual(['q-we-shall-build-it-agan-and']);
  expect(edition.entries.get(article!)?.map(({ anchor }) => anchor)).toEqual([
    'e-mayor-lena-marsh-said-we-shall',
  ]);
});

it('without a record anchors follow the words', () => {
  write([PIER]);
  save();
  rmSync(anchorsFile(content));
  write([PIER.replace('Merin', 'Merrin')]);
  expect(Object.keys(built())).toEqual(['p-the-pier-of-merrin-burned-down']);
});

it('what is recorded stays so while an article is a draft, and when nothing has changed', () => {
  write([PIER, END]);
  save();
  const first = readFileSync(anchorsFile(content), 'utf8');
  save();
  expect(readFileSync(anchorsFile(content), 'utf8')).toBe(first);
  write([PIER, END], 'draft: true\n');
  save();
  expect(readFileSync(anchorsFile(content), 'utf8')).toBe(first);
});

it('a recorded anchor does not name somebody who was withheld later', () => {
  write(['Lena Marsh opened the pier.', END]);
  save();
  expect(Object.keys(built())).toContain('p-lena-marsh-opened-the-pier');
  writeFileSync(join(content, 'edition.yaml'), 'withhold: [Lena Marsh]\n');
  expect(Object.keys(built())).toEqual(['p-opened-the-pier', 'p-nobody-was-hurt']);
});

it('a record is YAML, and may be written as such', () => {
  write([PIER, END]);
  save();
  const before = built();
  const text = readFileSync(anchorsFile(content), 'utf8');
  expect(text.split('\n')).toContain(`  - {"anchors":["p-nobody-was-hurt"],"words":"${END}"}`);
  const anchors = anchorsIn(content);
  writeFileSync(anchorsFile(content), stringify(parse(text)));
  expect(anchorsIn(content)).toEqual(anchors);
  expect(built()).toEqual(before);
});

it('a record that was spoilt is told of, with its place', () => {
  write([PIER]);
  writeFileSync(anchorsFile(content), 'pier:\n  - words: A\n    anchor: [p-a]\n');
  const lines = problemsIn(content)
    .map(formatProblem)
    .map((line) => line.replace(/^.*anchors\.yaml/, 'anchors.yaml'));
  expect(lines).toEqual([
    'anchors.yaml:2:5: no “pier.anchors”; add “pier.anchors”, a list such as [p-a-ferry] (the anchors to which it answers)',
    'anchors.yaml:3:5: unknown field “anchor”; write “anchors”',
  ]);
});
