import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { check } from './check.ts';

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

  it('says what is wrong before what is doubtful', () => {
    expect(
      saidOf('It sailed on 03/04/2024.', 'times:\n  - {text: Monday, is: none}\n').map(
        (said) => said.split(' ')[1],
      ),
    ).toEqual(['wrong']);
  });
});
