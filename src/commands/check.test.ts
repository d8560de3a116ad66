import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './build.ts';
import { fixIn, withPasted } from '../sources/paste.ts';
import { check, type Finding } from './check.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'dateline-check-'));
  mkdirSync(join(content, 'articles'));
});

afterEach(() => rmSync(content, { recursive: true }));

/** What is said of an article with this text, as `line:column kind what; fix`. */
function saidOf(text: string, fields = ''): string[] {
  const article = `---\nheadline: A\npublished: 2024-12-24\n${fields}---\n\n${text}\n`;
  writeFileSync(join(content, 'articles/ferry.md'), article);
  return check(content)
    .filter(({ kind }) => kind !== 'unchecked')
    .map(({ line, column, kind, what, fix }) => `${line}:${column} ${kind} ${what}; ${fix}`);
}

describe('check', () => {
  it('says nothing of an article in which nothing is doubtful', () => {
    expect(saidOf('The ferry sailed on 3 May 2024.')).toEqual([]);
  });

  it.each([
    [
      'The ferry sailed on 03/04/2024.',
      '6:21 time “03/04/2024” can be read with the day or the month first; write under “times”: - {text: "03/04/2024", is: none}',
    ],
    [
      'The pier was sold in fiscal 2019.',
      '6:22 time “fiscal 2019” is a fiscal year, which begins on another day at each firm and in each country; write under “times”: - {text: "fiscal 2019", is: none}',
    ],
    [
      'The pier was built in 1802.',
      '6:23 time “1802” is far from publication; write under “times”: - {text: "1802", is: 1802}',
    ],
  ])('gives the line that settles a doubt, and pasting it does: %s', (text, said) => {
    const [first, ...others] = saidOf(text);
    expect(first).toBe(said);
    expect(others).toEqual([]);
    const line = said.slice(said.indexOf('- {'));
    expect(saidOf(text, `times:\n  ${line}\n`)).toEqual([]);
  });

  it('counts the occurrence that it means', () => {
    const text = 'It sailed on 03/04/2024. *It* sailed again on 03/04/2024.';
    expect(saidOf(text).map((said) => said.replace(/ time .*text/, ' text'))).toEqual([
      '6:14 text: "03/04/2024", nth: 1, is: none}',
      '6:47 text: "03/04/2024", nth: 2, is: none}',
    ]);
    expect(saidOf(text, 'times:\n  - {text: 03/04/2024, nth: 2, is: 2024-04-03}\n')).toHaveLength(1);
  });

  it.each([
    ['It sailed in the\n> fiscal\n> year 2019.', '7:3'],
    ['It sailed on 03/04/**2024** and later.', '6:14'],
    ['It sailed on *03/04*/2024, not on 03/04/2024.', '6:15'],
  ])('finds its place where the words are broken: %s', (text, place) => {
    expect(saidOf(text)[0]).toMatch(new RegExp(`^${place} `));
  });

  it('has nothing to ask where the edition’s region decides', () => {
    writeFileSync(join(content, 'edition.yaml'), 'region: GB\n');
    expect(saidOf('The ferry sailed on 03/04/2024.')).toEqual([]);
  });

  it('tells of a name under “withhold” that no article has', () => {
    writeFileSync(join(content, 'edition.yaml'), 'withhold: [Ina Borg, Lena Marsh, Ada Lund]\n');
    expect(saidOf('Mayor L. Marsh met ADA LUND, and Ida Berg, the judge, left. Berg spoke.')).toEqual([
      '1:12 notice no article names “Ina Borg”, under “withhold”; write the name as the articles spell it, or leave it for later',
    ]);
  });

  it('says what is wrong before what is doubtful', () => {
    expect(
      saidOf('It sailed on 03/04/2024.', 'times:\n  - {text: Monday, is: none}\n').map(
        (said) => said.split(' ')[1],
      ),
    ).toEqual(['wrong']);
  });
});

describe('check of people', () => {
  it('asks about the first article what an editor should look at, each at its place', () => {
    cpSync(join(ROOT, 'content'), content, { recursive: true });
    expect(check(content).map(({ line, column, kind, what }) => `${line}:${column} ${kind} ${what}`)).toEqual(
      [
        '2:1 unchecked nobody has checked what was found in this article',
        '14:1 reference “The chief Taliban diplomat” is read as Amir Khan Muttaqi',
        '16:99 quotation the quotation “must enhance mutual coordination …” is left open and read to the end of its paragraph',
        '20:151 reference “the Pakistani envoy” is read as Mohammad Sadiq',
        '22:22 single-mention “Asif Ali” is named once, without a role',
        '28:1 reference “He” is read as Sirajuddin Haqqani',
      ],
    );
  });

  it.each(['content', 'src/tests/edition'])(
    'has nothing left to ask of %s, line by line pasted',
    (folder) => {
      cpSync(join(ROOT, folder), content, { recursive: true });
      const doubts = () => check(content).filter(({ kind }) => kind !== 'unchecked');
      const found = doubts();
      expect(found.length).toBeGreaterThan(0);
      let left = found.map(asked);
      for (const finding of found) {
        paste(finding);
        left = left.toSpliced(left.indexOf(asked(finding)), 1);
        expect(doubts().map(asked)).toEqual(left);
      }
    },
    60_000,
  );

  it('finds the place over the end of a line and through marks of emphasis', () => {
    const said = saidOf('Envoy Lena Marsh met *Ada\nLund*. “We will build\nthe *pier* at last.');
    expect(said.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      '6:23 single-mention',
      '7:8 quotation',
    ]);
  });
});

/** A finding without its place, which moves as lines are pasted above it. */
const asked = ({ file, kind, what, fix }: Finding) => [file, kind, what, fix].join(' ');

/** Pastes the line of a finding into its article, where it goes. */
function paste({ file, fix }: Finding, into = file): void {
  writeFileSync(into, withPasted(readFileSync(into, 'utf8'), fixIn(fix)!));
}

describe('check of articles in the edition', () => {
  const NOW = new Date('2025-03-12T12:00:00Z');
  const SITE = 'https://example.org/news/';

  beforeEach(() => writeFileSync(join(content, 'edition.yaml'), `address: ${SITE}\n`));

  const write = (slug: string, fields: string, text = 'The ferry sailed.') =>
    writeFileSync(join(content, `articles/${slug}.md`), `---\n${fields}\n---\n\n${text}\n`);
  const saidNow = () =>
    check(content, NOW).map(
      ({ file, line, kind, what, fix }) => `${basename(file)}:${line} ${kind} ${what}; ${fix}`,
    );
  const published = 'headline: A\npublished: 2025-03-11\nchecked: 2025-03-12';

  it.each([
    [
      'draft',
      `${published}\ndraft: true`,
      '5',
      'a draft, which is on no page; write in the front matter, once it may be read: draft: false',
    ],
    [
      'future',
      published.replace('11', '13'),
      '3',
      '“2025-03-13” is still to come, and the article is published all the same; write in the front matter, until that day: draft: true',
    ],
    [
      'unchecked',
      'headline: A\npublished: 2025-03-12',
      '2',
      'nobody has checked what was found in this article; write in the front matter, once it is all right: checked: 2025-03-12',
    ],
    [
      'headline',
      published.replace('A', 'Why Marrsh left Tarnholm'),
      '2',
      '“Tarnholm” in the headline does not stand in the text; write under “people”, with the address of whom it means: - {name: "Tarnholm", is: none}',
    ],
  ])('tells of what is %s, and its line removes that', (kind, fields, line, said) => {
    write('ferry', fields, 'Mayor Lena Marrsh left.');
    expect(saidNow()).toEqual([`ferry.md:${line} ${kind} ${said}`]);
    paste(check(content, NOW)[0]!);
    expect(check(content, NOW).filter((finding) => finding.kind === kind)).toEqual([]);
  });

  it('tells of a misspelt name in a headline, and its line corrects it', () => {
    write('ferry', published.replace('A', '"Ferries: why Marrsh left"'), 'Mayor Lena Marsh left.');
    expect(saidNow()).toEqual([
      'ferry.md:2 headline “Marrsh” in the headline does not stand in the text; write in the front matter, as the text has it: headline: "Ferries: why Marsh left"',
    ]);
    paste(check(content, NOW)[0]!);
    expect(saidNow()).toEqual([]);
  });

  it.each([
    [
      'the same name in another form',
      'Marsh’s Pakistan plan',
      'Mayor Lena Marsh went with Pakistani envoys.',
    ],
    ['an abbreviation', 'The EU votes', 'The European Union voted.'],
    ['a headline that capitalises every word', 'Ferry Returns To Tarnholm Bay', 'It came back.'],
    ['the beginning of a headline', 'Talks begin: Ferries first', 'The envoys met.'],
  ])('asks nothing about %s', (_, headline, text) => {
    write('ferry', published.replace('A', JSON.stringify(headline)), text);
    expect(saidNow()).toEqual([]);
  });

  it('tells of a link to a page or passage that is not there, and its line leads on', () => {
    const text = `The [ferry](${SITE}articles/fery.html) and [it](${SITE}articles/ferry.html#p-gone) sailed. [So](${SITE}articles/ferry.html#p-the-ferry-and-it-sailed-so) [on](${SITE}).`;
    write('ferry', published, text);
    const found = check(content, NOW);
    expect(found.map(({ column, kind, what }) => `${column} ${kind} ${what}`)).toEqual([
      '5 link the link to https://example.org/news/articles/fery.html leads to no page of this edition',
      '62 link the link to https://example.org/news/articles/ferry.html#p-gone leads to a passage that is gone',
    ]);
    const better = found.reduce((all, { fix }) => {
      const [, bad = '', good = ''] = /^write instead of (\[.*?\)): (.*)$/.exec(fix) ?? [];
      return all.replace(bad, good);
    }, text);
    write('ferry', published, better);
    expect(saidNow()).toEqual([]);
  });

  it('asks nothing about links to parts of pages and to files beside them', () => {
    const paths = [
      '',
      'search.html',
      'people/lena-marsh.xml',
      'people/lena-marsh/2025.html',
      'articles/ferry.txt',
      'timeline/2025.html',
    ];
    const links = paths.map((path) => `[to](${SITE}${path})`).join(' ');
    write('ferry', published, `Mayor Lena Marsh spoke. ${links}`);
    expect(saidNow()).toEqual([]);
  });

  it('tells of recorded anchors that nothing answers to, and their lines lead them on', () => {
    const anchors = join(content, 'anchors.yaml');
    write('ferry', published, 'The ferry sailed at noon.');
    writeFileSync(
      anchors,
      'ferry:\n  - {"anchors":["p-unlike"],"words":"Unlike all else"}\n  - {"anchors":["q-so"],"words":"“So.”"}\n',
    );
    const found = check(content, NOW);
    expect(found.map(({ line, kind, what }) => `${line} ${kind} ${what}`)).toEqual([
      '2 anchor “p-unlike” led to “Unlike all else”, which is gone',
      '3 anchor “q-so” led to ““So.””, which is gone',
    ]);
    const lines = found.map(({ fix }) => `  ${fix.slice(fix.indexOf('- {'))}\n`);
    writeFileSync(anchors, readFileSync(anchors, 'utf8') + lines.join(''));
    expect(saidNow()).toEqual([]);
  });

  it('tells of a recorded article that is gone, and its line leads on from it', () => {
    write('ferry', published);
    writeFileSync(join(content, 'anchors.yaml'), 'boat:\n  - {"anchors":["p-a"],"words":"A"}\n');
    const [gone, ...more] = check(content, NOW);
    expect(more).toEqual([]);
    expect(gone).toMatchObject({
      line: 1,
      kind: 'anchor',
      what: '“boat” was an article and is none, so that links to it lead nowhere',
    });
    paste(gone!, join(content, 'articles/ferry.md'));
    expect(saidNow()).toEqual([]);
  });

  it('takes a picture without a description for wrong', () => {
    write('ferry', published, '![](pier.jpg)');
    expect(saidNow()[0]).toMatch(/^ferry.md:7 wrong a picture without a description; write what it shows/);
  });
});
