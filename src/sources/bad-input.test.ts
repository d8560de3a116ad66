import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { articlesIn, problemsIn, settingsIn } from './content-folder.ts';
import { ContentError, formatProblem, type Problem } from './problem.ts';

/**
 * What editors may do wrong, a row for each, with all that they are told. What is wrong with pictures and with the
 * kind of a file stands in pictures.test.ts and content-folder.test.ts, each limit in limits.test.ts.
 */
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'bad-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const FIELDS = 'headline: A\npublished: 2025-03-12\n';
const article = (fields = FIELDS, text = 'A ferry sailed.') => `---\n${fields}---\n\n${text}\n`;
const NAMES = 'rename the file: its name is the address of the page';
const WHEN =
  'a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00 (the day of publication, from which times in the text are read)';
const SIGNS = 'signs such as “[”, “*”, “_” and “<”';
const LEFT_OUT = 'is left out of the page; take it out, or write it between backticks to show it as it is';
const KEPT =
  'write an address that begins with “https://”, “http://” or “mailto:”, or the words without a link';
const A = 'articles/a.md';

type Row = readonly [
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  said: readonly string[],
];

const wrong: readonly Row[] = [
  [
    'an empty file',
    { [A]: '' },
    ['articles/a.md:1:1: no front matter; begin the file with “---”, the fields, and “---”'],
  ],
  [
    'no front matter',
    { [A]: 'A ferry sailed.\n' },
    ['articles/a.md:1:1: no front matter; begin the file with “---”, the fields, and “---”'],
  ],
  [
    'front matter below a line',
    { [A]: `\n${article()}` },
    ['articles/a.md:1:1: no front matter; begin the file with “---”, the fields, and “---”'],
  ],
  [
    'front matter that never ends',
    { [A]: '---\nheadline: A\n\nText.\n' },
    ['articles/a.md:1:1: front matter that never ends; write “---” on a line of its own below the fields'],
  ],
  [
    'a tab',
    { [A]: article(`${FIELDS}source:\n\tname: Bay Wire\n`) },
    ['articles/a.md:5:1: a tab used to indent; use spaces'],
  ],
  [
    'a field twice',
    { [A]: article(`${FIELDS}headline: B\n`) },
    ['articles/a.md:4:1: the same field twice; keep one of the two'],
  ],
  [
    'an unknown field',
    { [A]: article(`${FIELDS}bylin: Ada\n`) },
    ['articles/a.md:4:1: unknown field “bylin”; write “byline”'],
  ],
  [
    'a field “__proto__”',
    { [A]: article(`${FIELDS}__proto__: {draft: true}\n`) },
    [
      'articles/a.md:4:1: unknown field “__proto__”; take it out, or write one of headline, published, updated, dek, kicker, byline, place, language, story, topics, featured, draft, formerly, source, picture, corrections, status, checked, people, times, quotations, events',
    ],
  ],
  [
    'a list for words',
    { [A]: article('headline: [A]\npublished: 2025-03-12\n') },
    ['articles/a.md:2:1: “headline” is a list; write some words (the headline, as readers see it)'],
  ],
  [
    'words for a list',
    { [A]: article(`${FIELDS}topics: trade\n`) },
    [
      'articles/a.md:4:1: “topics” is “trade”; write a list such as [diplomacy, trade] (what the article is about, in a few words each)',
    ],
  ],
  [
    'yes for true',
    { [A]: article(`${FIELDS}draft: yes\n`) },
    ['articles/a.md:4:1: “draft” is “yes”; write true or false (true keeps the article out of the site)'],
  ],
  [
    'an empty headline',
    { [A]: article('headline:\npublished: 2025-03-12\n') },
    ['articles/a.md:2:1: “headline” is empty; write some words (the headline, as readers see it)'],
  ],
  [
    'a headline that nobody sees',
    { [A]: article('headline: "\u200B\u202E"\npublished: 2025-03-12\n') },
    ['articles/a.md:2:1: “headline” is empty; write some words (the headline, as readers see it)'],
  ],
  [
    'a day that is none',
    { [A]: article('headline: A\npublished: 2024-02-30\n') },
    [`articles/a.md:3:1: “published” is “2024-02-30”; write ${WHEN}`],
  ],
  [
    'an hour that is none',
    { [A]: article('headline: A\npublished: 2024-02-29T24:00\n') },
    [`articles/a.md:3:1: “published” is “2024-02-29T24:00”; write ${WHEN}`],
  ],
  [
    'a date of two meanings',
    { [A]: article('headline: A\npublished: 03/04/2024\n') },
    [`articles/a.md:3:1: “published” is “03/04/2024”; write ${WHEN}`],
  ],
  [
    'a date in words',
    { [A]: article('headline: A\npublished: 3 April 2024\n') },
    [`articles/a.md:3:1: “published” is “3 April 2024”; write ${WHEN}`],
  ],
  [
    'an update before publication',
    { [A]: article(`${FIELDS}updated: 2025-03-11\n`) },
    [
      'articles/a.md:4:1: “updated” is “2025-03-11”; write a day or time that is not before “published” (when the text was last changed)',
    ],
  ],
  ...['js', 'javascript', 'json', 'toml', 'coffee'].map((kind): Row => [
    `front matter in ${kind}`,
    { [A]: `---${kind}\nprocess.exit(1)\n---\n\nText.\n` },
    [
      `articles/a.md:1:1: front matter of the kind “${kind}”; write “---” alone on the line, and the fields as YAML`,
    ],
  ]),
  [
    'an alias of YAML',
    { [A]: article(`${FIELDS}dek: &a [x]\nkicker: *a\n`) },
    [
      'articles/a.md:4:9: “&a” would be an anchor of YAML; put the value in quotation marks: "…"',
      'articles/a.md:5:9: “*a” would be an alias of YAML; put the value in quotation marks: "…"',
    ],
  ],
  [
    'a tag of YAML',
    { [A]: article(`headline: !!js/function "x"\npublished: 2025-03-12\n`) },
    ['articles/a.md:2:25: “!” would begin a tag of YAML; put the value in quotation marks: "…"'],
  ],
  [
    'a colon in a value',
    { [A]: article('headline: Ferry: back\npublished: 2025-03-12\n') },
    ['articles/a.md:2:11: a colon inside a value; put the value in quotation marks: "…"'],
  ],
  [
    'a quotation mark without end',
    { [A]: article('headline: "A\npublished: 2025-03-12\n') },
    ['articles/a.md:3:22: a quotation mark or bracket that is never closed; close it'],
  ],
  [
    'UTF-16',
    { [A]: Buffer.from(`\uFEFF${article()}`, 'utf16le') },
    ['articles/a.md:1:1: not UTF-8 but UTF-16; save the file as UTF-8'],
  ],
  [
    'a byte that is not UTF-8',
    { [A]: Buffer.from(article(FIELDS, 'The caf\xE9.'), 'latin1') },
    ['articles/a.md:6:8: the byte E9, which is not UTF-8; save the file as UTF-8'],
  ],
  [
    'a name in capitals',
    { 'articles/Ferry.md': article() },
    [
      `articles/Ferry.md:1:1: the file’s name has characters other than a-z, 0-9 and single hyphens; ${NAMES}`,
    ],
  ],
  [
    'a name that Windows keeps',
    { 'articles/con.md': article() },
    [`articles/con.md:1:1: the file’s name is a name that some systems keep for themselves; ${NAMES}`],
  ],
  [
    'a name of 81 letters',
    { [`articles/${'a'.repeat(81)}.md`]: article() },
    [`articles/${'a'.repeat(81)}.md:1:1: the file’s name is longer than 80 characters; ${NAMES}`],
  ],
  [
    'a path in a field',
    { [A]: article(`${FIELDS}story: ../../etc\nformerly: [../b]\n`) },
    [
      'articles/a.md:4:1: “story” is “../../etc”; write a name such as asif-ali, of a-z, 0-9 and single hyphens, at most 80 characters (the story that this article is a part of)',
      'articles/a.md:5:12: an item of “formerly” is “../b”; write a name such as asif-ali, of a-z, 0-9 and single hyphens, at most 80 characters',
    ],
  ],
  [
    'a picture by a path',
    { [A]: article(FIELDS, '![A pier](../../etc/passwd)') },
    [
      'articles/a.md:6:1: the picture “../../etc/passwd” is not beside this file; put the file beside this one, and write its name alone',
    ],
  ],
  [
    'a link that runs',
    { [A]: article(FIELDS, 'A [ferry](java\\script:alert) and [b](javascript:alert(1)).') },
    [
      `articles/a.md:6:3: the link to “java\\script:alert” cannot be kept; ${KEPT}`,
      `articles/a.md:6:34: the link to “javascript:alert(1)” cannot be kept; ${KEPT}`,
    ],
  ],
  [
    'a script without end',
    { [A]: article(FIELDS, '<script>\nA ferry sailed.') },
    [
      'articles/a.md:6:1: “<script>” that never ends; close it, or write it between backticks to show it as it is',
    ],
  ],
  [
    '200,000 words',
    { [A]: article(FIELDS, 'ferry '.repeat(200_000)) },
    ['articles/a.md:6:500000: a text of more than 500,000 characters; publish it as several articles'],
  ],
  [
    'one line of 5 MB',
    { [A]: article(FIELDS, 'a'.repeat(5_000_000)) },
    ['articles/a.md:6:500000: a text of more than 500,000 characters; publish it as several articles'],
  ],
  [
    '100,000 brackets',
    { [A]: article(FIELDS, '['.repeat(100_000)) },
    [`articles/a.md:6:1: a paragraph with more than 1,000 ${SIGNS}; part it with blank lines`],
  ],
  [
    '100,000 quotations inside each other',
    { [A]: article(FIELDS, '>'.repeat(100_000)) },
    [
      'articles/a.md:6:1: more than 10 lists or quotations inside each other; take out the signs at the beginning of the line, or write “\\” before the first',
    ],
  ],
  [
    '2,000 lists inside each other',
    { [A]: article(FIELDS, '- '.repeat(2_000) + 'a') },
    [
      'articles/a.md:6:1: more than 10 lists or quotations inside each other; take out the signs at the beginning of the line, or write “\\” before the first',
    ],
  ],
  [
    'emphasis that Marked hangs on',
    { [A]: article(FIELDS, '_a__'.repeat(24_000)) },
    [`articles/a.md:6:1: a paragraph with more than 1,000 ${SIGNS}; part it with blank lines`],
  ],
  [
    'brackets in front matter',
    { [A]: article(`headline: ${'['.repeat(30_000)}\n`) },
    [
      'articles/a.md:2:31: more than 20 lists or fields inside each other; put what is no list in quotation marks: "…"',
    ],
  ],
  [
    'a wrong field of the edition',
    { 'edition.yaml': 'people: some\n' },
    ['edition.yaml:1:1: “people” is “some”; write all, checked or none (whose finding of people is shown)'],
  ],
  [
    'an unknown field of the edition',
    { 'edition.yaml': 'titel: A\n' },
    ['edition.yaml:1:1: unknown field “titel”; write “title”'],
  ],
  [
    'a time zone that is none',
    { 'edition.yaml': 'timeZone: Mars/Olympus\n' },
    [
      'edition.yaml:1:1: “timeZone” is “Mars/Olympus”; write a time zone such as Europe/Berlin (the zone of publication times that give no offset)',
    ],
  ],
  [
    'an edition that is a list',
    { 'edition.yaml': '- a\n' },
    [
      'edition.yaml:1:1: what should be fields is a list; write fields such as “title: …”, each on a line of its own',
    ],
  ],
];

it.each(wrong)('%s is told in its place, with what to write', (_, files, said) => {
  write(files);
  expect(linesOf(problemsIn(folder))).toEqual(said);
});

const right: readonly Row[] = [
  ...['2024', 'no', '22:22', '012', '0x1F', '1e3', 'null', '~', 'true'].map((headline): Row => [
    `a headline ${headline}`,
    { [A]: article(`headline: ${headline}\npublished: 2025-03-12\n`) },
    [],
  ]),
  ['a byte order mark', { [A]: `\uFEFF${article()}` }, []],
  ['line ends of Windows', { [A]: article().replaceAll('\n', '\r\n') }, []],
  ['line ends of old', { [A]: article().replaceAll('\n', '\r') }, []],
  ['a leap day', { [A]: article('headline: A\npublished: 2024-02-29\n') }, []],
  [
    'what editors’ programs left',
    {
      [A]: article(),
      'articles/.a.md.swp': '',
      'articles/a.md~': '',
      'articles/#a.md#': '',
      'articles/_a.md': '',
      'articles/.#a.md': '',
      'articles/~a.md': '',
    },
    [],
  ],
  [
    'an override of the direction',
    { [A]: article(FIELDS, 'A \u202Eferry sailed.') },
    [
      'articles/a.md:6:3: an invisible character that turns the direction of writing is left out; take out what stands between the two letters here',
    ],
  ],
  [
    'spaces of no width',
    { [A]: article(FIELDS, 'Le\u200Bna Ma\u200Brsh sailed.') },
    [
      'articles/a.md:6:3: an invisible character of no width is left out, 2 times; take out what stands between the two letters here',
    ],
  ],
  [
    'HTML',
    { [A]: article(FIELDS, 'A <b onclick=x>ferry</b> <form>sailed</form>.') },
    [`articles/a.md:6:3: “onclick” of “<b>” ${LEFT_OUT}`, `articles/a.md:6:26: “<form>” ${LEFT_OUT}`],
  ],
  ['nested quotation marks', { [A]: article(FIELDS, '“‘'.repeat(40_000)) }, []],
];

it.each(right)('%s is read as it is meant', (_, files, said) => {
  write(files);
  const { sources, problems, notices } = articlesIn(folder);
  expect([sources.length, linesOf(problems), linesOf(notices)]).toEqual([1, [], said]);
  const [headline] = Object.values(files).flatMap(
    (file) => /headline: (.*)\r?/.exec(String(file))?.[1] ?? [],
  );
  expect(sources[0]?.data.headline).toBe(headline?.split(/[\r\n]/)[0]);
});

it('a mistake in edition.yaml is an error with the sentence of its field', () => {
  write({ 'edition.yaml': 'accent: red\n' });
  const read = settingsIn(folder);
  expect('problems' in read ? linesOf(read.problems) : []).toEqual([
    'edition.yaml:1:1: “accent” is “red”; write a colour such as "#0a5a65", in quotation marks (the one colour of the edition)',
  ]);
});

it('all that is wrong is listed, the first fifty and a count, on a line each', () => {
  for (let n = 10; n < 70; n += 1) write({ [`articles/a-${n}.md`]: '' });
  const lines = new ContentError(problemsIn(folder)).message.split('\n');
  expect(lines).toHaveLength(51);
  expect(lines[50]).toBe('and 10 more');
});

it('nothing but the problems is said by a command, which exits with 1', () => {
  write({ [A]: '', 'edition.yaml': 'titel: A\n' });
  const check = join(import.meta.dirname, '../commands/check.ts');
  const env = { ...process.env, CONTENT_DIR: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [check], { env, encoding: 'utf8' });
  expect([status, stdout.replaceAll(`${relative(process.cwd(), folder)}/`, ''), stderr]).toEqual([
    1,
    [
      'edition.yaml: 1',
      'edition.yaml:1:1: unknown field “titel”; write “title”',
      '',
      'articles/a.md: 1',
      'articles/a.md:1:1: no front matter; begin the file with “---”, the fields, and “---”',
      '',
      '2 wrong, 0 to look at.',
      '',
    ].join('\n'),
    '',
  ]);
}, 60_000);

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
}

/** Lines as authors see them, from the content folder. */
function linesOf(problems: readonly Problem[]): string[] {
  return problems
    .map(formatProblem)
    .map((line) => line.replaceAll(`${relative(process.cwd(), folder)}/`, ''));
}
