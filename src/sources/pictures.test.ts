import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readArticle } from './article-source.ts';
import { formatProblem } from './problem.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const file = join(folder, 'ferry.md');
beforeAll(async () => {
  const pier = sharp({ create: { width: 60, height: 40, channels: 3, background: '#345' } });
  await pier.clone().png().toFile(join(folder, 'the pier.png'));
  await pier.clone().withMetadata({ orientation: 6 }).jpeg().toFile(join(folder, 'turned.jpg'));
  writeFileSync(join(folder, 'drawn.svg'), '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>');
  writeFileSync(join(folder, 'broken.jpg'), 'no picture');
  writeFileSync(
    join(folder, 'script.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  writeFileSync(join(folder, 'empty.png'), '');
  // The head of a PNG alone says how large it is.
  const head = await pier.clone().png().toBuffer();
  head.writeUInt32BE(60_000, 16);
  head.writeUInt32BE(60_000, 20);
  writeFileSync(join(folder, 'enormous.png'), head);
  mkdirSync(join(folder, 'folder.png'));
  symlinkSync('/etc/hostname', join(folder, 'away.png'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (text: string, more = '') =>
  readArticle(file, `---\nheadline: A\npublished: 2025-03-12\n${more}---\n\n${text}\n`);

function problemsOf(text: string, more = ''): string[] {
  const result = read(text, more);
  return 'problems' in result
    ? result.problems.map((each) => formatProblem(each).replace(`${file}:`, ''))
    : [];
}

it('reads the size of each picture as it is seen, and names it by its bytes', () => {
  const result = read('![A pier](<the pier.png> "At noon")', 'picture: {file: turned.jpg, alt: A pier}\n');
  expect(result).toMatchObject({ notices: [] });
  const sizes = 'pictures' in result ? [...result.pictures] : [];
  expect(
    sizes.map(([name, { key, width, height }]) => [name, key.replace(/\.[0-9a-f]{8}$/, ''), width, height]),
  ).toEqual([
    ['turned.jpg', 'turned', 40, 60],
    ['the pier.png', 'the-pier', 60, 40],
  ]);
});

const HERE = 'put the file beside this one, and write its name alone';

it.each([
  ['A\n\n![A pier](harbour.png)', `8:1: there is no picture “harbour.png” beside this file; ${HERE}`],
  [
    '![A pier](https://example.org/a.png)',
    `6:1: “https://example.org/a.png” is a picture elsewhere; ${HERE}`,
  ],
  [
    '![A](Turned.JPG)',
    `6:1: there is no picture “Turned.JPG” beside this file; write “turned.jpg”, or ${HERE}`,
  ],
  ['![A](empty.png)', '6:1: the picture “empty.png” is an empty file; save it again'],
  [
    '![A](enormous.png)',
    '6:1: the picture “enormous.png” is larger than 100 million pixels or 50 MB; save it smaller: pages show it at most 1,200 pixels wide',
  ],
  [
    '![A](script.svg)',
    '6:1: “script.svg” is no picture that can be shown; save it as JPEG, PNG, WebP or AVIF',
  ],
  [
    '![A](folder.png)',
    '6:1: the picture “folder.png” is a folder, and no file; rename it, so that its name does not end like a file’s',
  ],
  [
    '![A](away.png)',
    '6:1: the picture “away.png” is a link that leads out of the content folder; put the file itself in its place',
  ],
  ['![A](%2e%2e%2fa.png)', `6:1: the picture “../a.png” is not beside this file; ${HERE}`],
  ['![A](data:image/png;base64,AAAA)', `6:1: “data:image/png;base64,AAAA” is a picture elsewhere; ${HERE}`],
  ['![A](a%00.webp)', `6:1: there is no picture “a\0.webp” beside this file; ${HERE}`],
  [
    `![A](${'a'.repeat(300)}.webp)`,
    `6:1: there is no picture “${'a'.repeat(300)}.webp” beside this file; ${HERE}`,
  ],
  ['![A](//example.org/a.png)', `6:1: “//example.org/a.png” is a picture elsewhere; ${HERE}`],
  ['![A pier](../a.png)', `6:1: the picture “../a.png” is not beside this file; ${HERE}`],
  ['![A](drawn.svg)', '6:1: “drawn.svg” is no picture that can be shown; save it as JPEG, PNG, WebP or AVIF'],
  [
    '![A](broken.jpg)',
    '6:1: “broken.jpg” is no picture that can be shown; save it as JPEG, PNG, WebP or AVIF',
  ],
  [
    '![](turned.jpg)',
    '6:1: a picture without a description; write what it shows, for those who cannot see it, as in ![The new pier](pier.jpg)',
  ],
  ['The ![pier](turned.jpg) opened.', '6:5: a picture among words; give it a paragraph of its own'],
])('says what is wrong with the picture in %s', (text, problem) => {
  expect(problemsOf(text)).toEqual([problem]);
});

it('says what is wrong with the picture above the text', () => {
  expect(problemsOf('A', 'picture: {file: harbour.jpg, alt: A pier}\n')).toEqual([
    `4:11: there is no picture “harbour.jpg” beside this file; ${HERE}`,
  ]);
  expect(problemsOf('A', 'picture: {file: turned.jpg}\n')).toEqual([
    '4:1: no “picture.alt”; add “picture.alt”, some words (what the picture shows, for those who cannot see it)',
  ]);
});
