import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { articlesIn, problemsIn, settingsIn } from './content-folder.ts';
import { formatProblem, type Problem } from './problem.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'content-'))));
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
});

const ARTICLE = '---\nheadline: A\npublished: 2025-03-12\n---\n\nA ferry sailed.\n';

function write(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), contents);
  }
}

/** Lines as authors see them, from the content folder. */
const lines = (problems: readonly Problem[]) =>
  problems.map(formatProblem).map((line) => line.replaceAll(relative(process.cwd(), folder), 'content'));

describe('a content folder', () => {
  it('has an article in each .md file of articles/, and leaves alone received texts and what editors’ programs left', () => {
    write({
      'articles/b.md': ARTICLE,
      'articles/a.md': ARTICLE,
      'articles/pier.jpg': '',
      'articles/a.txt': '',
    });
    write({
      'articles/.a.md.swp': '',
      'articles/a.md~': '',
      'articles/#a.md#': '',
      'articles/_draft.txt': '',
    });
    const { sources, problems, notices } = articlesIn(folder);
    expect(sources.map(({ slug }) => slug)).toEqual(['a', 'b']);
    expect([problems, notices]).toEqual([[], []]);
  });

  it('tells of files that nobody would read', () => {
    write({
      'articles/a.MD': '',
      'articles/b.txt': '',
      'articles/2025/c.md': '',
      'people/lena-marsh.yaml': '',
      'people/council/lena-marsh.md': '',
      'stories/ferry.txt': '',
    });
    expect(lines(problemsIn(folder))).toEqual([
      'content/articles/2025/c.md:1:1: not read as an article, since it lies in a folder below; move it up into articles',
      'content/articles/a.MD:1:1: not read as an article, since the file’s name does not end with “.md”; rename it to a.md',
      'content/articles/b.txt:1:1: not read as an article, since the file’s name does not end with “.md”; rename it to b.md',
      'content/people/council/lena-marsh.md:1:1: not read as a person’s profile, since it lies in a folder below; move it up into people',
      'content/people/lena-marsh.yaml:1:1: not read as a person’s profile, since the file’s name does not end with “.md”; rename it to lena-marsh.md',
      'content/stories/ferry.txt:1:1: not read as a story, since the file’s name does not end with “.md”; rename it to ferry.md',
    ]);
  });

  it('holds files themselves, and nothing that leads elsewhere or is none', () => {
    const beside = mkdtempSync(join(tmpdir(), 'beside-'));
    write({ 'articles/a.md': ARTICLE, 'articles/b.md/c.txt': '' });
    writeFileSync(join(beside, 'd.md'), ARTICLE);
    symlinkSync(join(beside, 'd.md'), join(folder, 'articles/d.md'));
    symlinkSync('gone.md', join(folder, 'articles/e.md'));
    symlinkSync('a.md', join(folder, 'articles/f.md'));
    symlinkSync(join(beside, 'edition.yaml'), join(folder, 'edition.yaml'));
    execFileSync('mkfifo', [join(folder, 'articles/g.md')]);
    mkdirSync(join(folder, 'anchors.yaml'));
    expect(lines(problemsIn(folder))).toEqual([
      'content/edition.yaml:1:1: a link that leads nowhere; put the file itself in its place',
      'content/articles/b.md:1:1: a folder, and no file; rename it, so that its name does not end like a file’s',
      'content/articles/d.md:1:1: a link that leads out of the content folder; put the file itself in its place',
      'content/articles/e.md:1:1: a link that leads nowhere; put the file itself in its place',
      'content/articles/g.md:1:1: no file with a text in it; take it out of the content folder',
      'content/anchors.yaml:1:1: a folder, and no file; rename it, so that its name does not end like a file’s',
    ]);
    rmSync(beside, { recursive: true });
  });

  it('must be one that whoever builds may read', () => {
    write({ 'articles/a.md': ARTICLE, 'people/lena-marsh.md': '---\nname: Lena Marsh\n---\n' });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'articles/a.md'), 0);
    chmodSync(join(folder, 'people'), 0);
    const fix = 'it cannot be read (EACCES); change who may read it, or take it out of the content folder';
    const isRoot = process.geteuid?.() === 0;
    // Nothing is closed to root.
    if (isRoot) process.seteuid?.(65534);
    try {
      expect(lines(problemsIn(folder))).toEqual([
        `content/people:1:1: ${fix}`,
        `content/articles/a.md:1:1: ${fix}`,
      ]);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(join(folder, 'people'), 0o700);
    }
  });

  it.each(['con', 'nul', 'aux', 'lpt1', 'index'])(
    'has no article named %s, which some systems keep',
    (name) => {
      write({ [`articles/${name}.md`]: ARTICLE });
      expect(lines(problemsIn(folder))).toEqual([
        `content/articles/${name}.md:1:1: the file’s name is a name that some systems keep for themselves; rename the file: its name is the address of the page`,
      ]);
    },
  );

  it.each(['Ferry', 'ferr\u00fd', 'ferry\u0301', 'f.erry', '-ferry', 'fer ry'])(
    'has no two articles that some system takes for one: %s',
    (name) => {
      write({ 'articles/ferry.md': ARTICLE, [`articles/${name}.md`]: ARTICLE });
      expect(lines(problemsIn(folder))).toEqual([
        `content/articles/${name}.md:1:1: the file’s name has characters other than a-z, 0-9 and single hyphens; rename the file: its name is the address of the page`,
      ]);
    },
  );

  it('must have a folder of articles', () => {
    expect(lines(problemsIn(folder))).toEqual([
      'content/articles:1:1: there is no such folder; make it, and put the articles into it, each a file such as ferry-returns.md',
    ]);
  });

  it('may have no article yet, and says so', () => {
    mkdirSync(join(folder, 'articles'));
    expect(problemsIn(folder)).toEqual([]);
    expect(lines(articlesIn(folder).notices)).toEqual([
      'content/articles:1:1: no article yet; add a file such as ferry-returns.md',
    ]);
  });

  it('holds UTF-8 only', () => {
    const latin1 = Buffer.from(ARTICLE.replace('A ferry', 'The café'), 'latin1');
    write({ 'articles/a.md': latin1, 'articles/b.md': Buffer.from(`\uFEFF${ARTICLE}`, 'utf16le') });
    write({
      'articles/d.md': Buffer.concat([Buffer.from(`${ARTICLE}A \uFFFD b `), Buffer.from([0xc3, 0x28])]),
    });
    const quoted = Buffer.from([0x93, 0x41, 0x94]);
    write({ 'articles/e.md': Buffer.concat([Buffer.from(ARTICLE), quoted]) });
    write({ 'articles/c.md': `\uFEFF${ARTICLE}`, 'edition.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xff]) });
    expect(lines(problemsIn(folder))).toEqual([
      'content/edition.yaml:1:4: the byte FF, which is not UTF-8; save the file as UTF-8',
      'content/articles/a.md:6:8: the byte E9, which is not UTF-8; save the file as UTF-8',
      'content/articles/b.md:1:1: not UTF-8 but UTF-16; save the file as UTF-8',
      'content/articles/d.md:7:7: the byte C3, which is not UTF-8; save the file as UTF-8',
      'content/articles/e.md:7:1: the byte 93, which is not UTF-8; save the file as UTF-8',
    ]);
  });

  it('stands at SITE_URL, whatever its own settings say', () => {
    write({ 'articles/a.md': ARTICLE, 'edition.yaml': 'address: https://example.org/\n' });
    const address = () => {
      const read = settingsIn(folder);
      return 'problems' in read ? lines(read.problems) : read.settings.address;
    };
    expect(address()).toBe('https://example.org/');
    vi.stubEnv('SITE_URL', 'https://example.com/news');
    expect(address()).toBe('https://example.com/news');
    vi.stubEnv('SITE_URL', 'example.com');
    expect(address()).toEqual([
      'SITE_URL:1:1: no address of a site; write one such as https://example.org/, or leave the variable out',
    ]);
    expect(lines(problemsIn(folder))).toEqual(address());
    vi.stubEnv('SITE_URL', '');
    expect(address()).toBe('https://example.org/');
  });
});
