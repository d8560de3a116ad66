import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './build.ts';
import { importText, type Ways } from './import-article.ts';
import { asking } from './import-asking.ts';
import { desksOf, takenIn } from './import-content.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-import-'));
});

afterEach(() => rmSync(content, { recursive: true }));

const bring = (name: string, text: string | Buffer, ways: Partial<Ways> = {}) =>
  importText(
    content,
    { name, bytes: Buffer.from(text) },
    { given: {}, ask: null, isSound: false, taken: takenIn(content), ...ways },
  );

const given = { headline: 'The ferry', published: '2024-12-24' };
const said = (done: Awaited<ReturnType<typeof bring>>) =>
  'problems' in done ? done.problems.map(({ what, fix }) => `${what}; ${fix}`) : [];
const written = (name: string) => readFileSync(join(content, 'articles', name), 'utf8');

const PARAGRAPH =
  '<p>The night ferry sailed again on Tuesday, said Lena Marsh, the mayor of Tarnholm, as <a href="/b">a crowd</a> waved from the old pier, which was closed for more than a year.</p>';
const PAGE = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>The ferry returns – Bay Wire</title>
<link rel="canonical" href="https://example.org/a"><meta property="og:site_name" content="Bay Wire"><meta name="author" content="Ada Lund">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "datePublished": "2024-12-24T10:00:00.000+0100"}]}</script>
</head><body><nav><a href="/">Home</a></nav><main><article><h1>The ferry returns</h1>${PARAGRAPH.repeat(4)}<img src="a.jpg"></article></main></body></html>`;

describe('a text becomes an article', () => {
  it('with its words as they are, and what was received beside it', async () => {
    const text = 'The mayor’s *new* cafe\u0301.\r\n# 2 is open.\r\n';
    expect(await bring('a.txt', text, { given })).toMatchObject({ slug: 'the-ferry', leftOut: [] });
    expect(written('the-ferry.md')).toBe(
      '---\nheadline: The ferry\npublished: 2024-12-24\n---\n\nThe mayor’s \\*new\\* café.\n\n\\# 2 is open.\n',
    );
    expect(written('the-ferry.txt')).toBe(text);
  });

  it('with what its front matter states, and the rest of that told', async () => {
    const text =
      '---\nheadline: "Ferry: back"\npublished: 2025-03-12\nlayout: post\n---\n\n*Ferries* sail.\n';
    expect(await bring('a.md', text)).toMatchObject({
      slug: 'ferry-back',
      leftOut: ['the front matter’s layout'],
    });
    expect(written('ferry-back.md')).toBe(
      '---\nheadline: "Ferry: back"\npublished: 2025-03-12\n---\n\n*Ferries* sail.\n',
    );
    expect(written('ferry-back.txt')).toBe('\n*Ferries* sail.\n');
  });

  it('with what a page says of itself, where that is taken', async () => {
    expect(await bring('a.html', PAGE, { isSound: true })).toMatchObject({
      slug: 'the-ferry-returns',
      leftOut: ['1 picture'],
    });
    expect(written('the-ferry-returns.md').split('\n').slice(0, 11)).toEqual([
      '---',
      'headline: The ferry returns',
      'published: 2024-12-24T10:00:00+01:00',
      'byline: Ada Lund',
      'language: fr',
      'source:',
      '  name: Bay Wire',
      '  url: https://example.org/a',
      '---',
      '',
      PARAGRAPH.replaceAll(/<\/?p>/g, '').replace(
        '<a href="/b">a crowd</a>',
        '[a crowd](https://example.org/b)',
      ),
    ]);
    expect(written('the-ferry-returns.txt')).not.toContain('<');
  });

  it('with what somebody answers, asked again until it is sound', async () => {
    const answers = [
      '',
      'The pier',
      '24.12.2024',
      '2024-12-24',
      '',
      'Bay Wire https://example.org/',
      'The Pier',
      'pier',
    ];
    const ask = asking({ question: () => Promise.resolve(answers.shift() ?? '') });
    await bring('a.txt', 'A ferry sailed.', { ask });
    expect(answers).toEqual([]);
    expect(written('pier.md')).toBe(
      '---\nheadline: The pier\npublished: 2024-12-24\nsource:\n  name: Bay Wire\n  url: https://example.org/\n---\n\nA ferry sailed.\n',
    );
  });

  it('at another address where its own is taken, or was', async () => {
    mkdirSync(join(content, 'articles'));
    writeFileSync(
      join(content, 'articles/pier.md'),
      '---\nheadline: A\npublished: 2024-12-24\nformerly: [the-ferry]\n---\n\nText.\n',
    );
    expect(await bring('a.txt', 'A ferry sailed.', { given })).toMatchObject({ slug: 'the-ferry-2' });
  });
});

describe('nothing is written of', () => {
  it.each([
    [
      'a text without a headline',
      'a.txt',
      'Text',
      { published: '2024-12-24' },
      'no headline is given; give it with --headline "The night ferry returns"',
    ],
    [
      'a text without a day',
      'a.txt',
      'Text',
      { headline: 'A' },
      'no day of publication is given; give it with --published 2024-12-24',
    ],
    [
      'a page whose day nobody confirmed',
      'a.html',
      PAGE,
      { headline: 'A' },
      'no day of publication is given; give it with --published 2024-12-24; it says “2024-12-24T10:00:00+01:00” itself, which --yes takes',
    ],
    [
      'a day that does not exist',
      'a.txt',
      'Text',
      { headline: 'A', published: '2024-02-30' },
      '--published is “2024-02-30”; write a day such as 2024-12-24, or a day and time such as 2024-12-24T18:30+01:00',
    ],
    [
      'an address that cannot be',
      'a.txt',
      'Text',
      { ...given, slug: 'A b' },
      '--slug is “A b”; write another, of a-z, 0-9 and single hyphens: it has characters other than a-z, 0-9 and single hyphens',
    ],
    ['an empty text', 'a.txt', ' \n', given, 'no text; write the article into it'],
    [
      'a text that is not UTF-8',
      'a.txt',
      Buffer.from('caf\xe9', 'latin1'),
      given,
      'the byte E9, which is not UTF-8; save the file as UTF-8',
    ],
    [
      'a page without an article',
      'a.html',
      '<html></html>',
      given,
      'no article is found in the page; copy its text into a file such as text.txt, and import that',
    ],
    [
      'Markdown that no page could keep',
      'a.md',
      '[a](b.html)',
      given,
      'the link to “b.html” cannot be kept; write an address that begins with “https://”, “http://” or “mailto:”, or the words without a link',
    ],
  ])('%s', async (_, name, text, fields, problem) => {
    expect(said(await bring(name, text, { given: fields }))).toContain(problem);
    expect(readdirSync(content)).toEqual([]);
  });
});

it('the seed is found in as it was received', async () => {
  const text = readFileSync(join(ROOT, 'content/articles/taliban-pakistan-kabul-talks.txt'));
  await bring('seed.txt', text, { given });
  const [desk] = desksOf(content, ['the-ferry']);
  expect(desk?.people.map(({ words }) => words)).toEqual([
    'Mohammad Sadiq',
    'Amir Khan Muttaqi',
    'Sirajuddin Haqqani',
    'Asif Ali',
  ]);
  expect(desk?.times[0]?.why).toBe(
    '“Tuesday” is the weekday that the article was published on: Tuesday 24 December 2024, the day of publication.',
  );
  expect(desk?.doubts.map(({ line }) => line)).toEqual([2, 12, 14, 18, 20, 26]);
});

/** The command, with a text on standard input. */
function command(args: readonly string[], text: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [join(ROOT, 'src/commands/import.ts'), ...args],
      { cwd: ROOT, env: { ...process.env, CONTENT_DIR: content } },
      (error, out, err) => resolve({ code: Number(error?.code ?? 0), out, err }),
    );
    child.stdin?.end(text);
  });
}

describe('the command', { timeout: 60_000 }, () => {
  it('reads standard input, and tells what it found without colours', async () => {
    const { code, out } = await command(
      ['--headline', 'The ferry', '--published', '2024-12-24'],
      'Mayor Lena Marsh left on Monday.',
    );
    expect(code).toBe(0);
    expect(out).toContain('  Lena Marsh  named once, described as “Mayor”  (line 6)\n');
    expect(out).not.toContain('\u001B');
  });

  it('brings in what is sound of several, counts, and exits with 1', async () => {
    const [good, bad] = [join(content, 'good.md'), join(content, 'bad.md')];
    writeFileSync(good, '---\nheadline: The pier\npublished: 2024-12-24\n---\n\nText.\n');
    writeFileSync(bad, 'Text.\n');
    const { code, out, err } = await command([good, bad, join(content, 'none.txt')], '');
    expect(code).toBe(1);
    expect(out).toContain('Imported 1 of 3.');
    expect(err.split('\n').map((line) => line.split(': ')[1])).toEqual([
      'no headline is given; give it with --headline "The night ferry returns"',
      'no day of publication is given; give it with --published 2024-12-24',
      'no such file; look at its name and its folder',
      undefined,
    ]);
    expect(readdirSync(join(content, 'articles'))).toEqual(['the-pier.md', 'the-pier.txt']);
  });

  it('tells of an option that it does not know', async () => {
    expect((await command(['--title', 'A'], '')).err).toMatch(/^Unknown option '--title'/);
  });
});
