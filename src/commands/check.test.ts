import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from './build.ts';
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
  return check(content).map(
    ({ line, column, kind, what, fix }) => `${line}:${column} ${kind} ${what}; ${fix}`,
  );
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
      const found = check(content);
      expect(found.length).toBeGreaterThan(0);
      let left = found.map(asked);
      for (const finding of found) {
        paste(finding);
        left = left.toSpliced(left.indexOf(asked(finding)), 1);
        expect(check(content).map(asked)).toEqual(left);
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

/** Pastes the line of a finding into its article, under the field that it names. */
function paste({ file, fix }: Finding): void {
  const written = readFileSync(file, 'utf8');
  const field = /^write under “(\w+)”/.exec(fix)?.[1] ?? '';
  const line = fix.slice(fix.indexOf('- {'));
  const open = written.includes(`\n${field}:\n`) ? written : written.replace('\n---\n', `\n${field}:\n---\n`);
  writeFileSync(file, open.replace(`\n${field}:\n`, `\n${field}:\n  ${line}\n`));
}
