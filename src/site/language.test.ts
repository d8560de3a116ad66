import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../sources/problem.ts';
import { houseLanguage, languageIn, readLanguage } from './language.ts';
import { formatsIn } from './date-formats.ts';
import { wordingOf } from './wording.ts';

const folder = 'src/site/languages';
const english = readFileSync(`${folder}/en.yaml`, 'utf8');
const codes = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''));

test.each(codes)('the file of “%s” has every message, with its arguments and its plurals', (code) => {
  const file = `${folder}/${code}.yaml`;
  expect(languageIn(code, file, readFileSync(file, 'utf8'))).not.toBeInstanceOf(Array);
});

describe('whoever writes a language is told, with the place, of', () => {
  it.each([
    ['a missing message', /^ {2}skip: .*\n/m, '', 'no words for “skip”; write the message'],
    ['an unknown one', 'skip:', 'skipp:', 'unknown message “skipp”; write “skip”'],
    ['a missing argument', 'about {words}', 'about', '“about” lacks {words}; put it in'],
    [
      'an unknown one',
      'about {words}',
      'about {word}',
      '“about” has {word}, which it is not given; write {words}',
    ],
    [
      'a plural that the language has',
      'one {date} other {dates}',
      'other {dates}',
      '“countDates” has not the plurals of the language for {n}; write one {…} other {…}',
    ],
    [
      'a plural that it has not',
      'one {date} other',
      'one {date} few {dates} other',
      '“countDates” has not the plurals of the language for {n}; write one {…} other {…}',
    ],
    [
      'braces that do not fit',
      'about {words}',
      '"about {words"',
      "“about” is no ICU message; close each { and write a single ' twice",
    ],
    [
      'a number in the digits of the machine',
      'Group {n}',
      'Group {n, number}',
      '“group” formats a number or date itself; write {name}, which is put in as it is',
    ],
    ['a language that nobody knows', 'en-GB', 'xx', '“locale” names no language; write one such as de-DE'],
  ])('%s: %s', (_, was, is, told) => {
    const problems = languageIn('en', 'en.yaml', english.replace(was, is));
    expect(problems).toBeInstanceOf(Array);
    const lines = (problems as Parameters<typeof formatProblem>[0][]).map(formatProblem);
    expect(lines.some((line) => /^en\.yaml:\d+:\d+: /.test(line) && line.endsWith(told))).toBe(true);
  });
});

describe('an edition in', () => {
  it.each([
    ['de', 'de'],
    ['de-AT', 'de'],
    ['de-Latn-CH', 'de'],
    ['en-US', 'en'],
    ['fa', 'en'],
  ])('%s is told in %s', (language, house) => {
    expect(houseLanguage(language)).toBe(house);
  });
});

describe('German', () => {
  const german = wordingOf(readLanguage('de'));
  it.each([
    [german.countPeople(1), '1 Person'],
    [german.countPeople(0), '0 Personen'],
    [german.wayToTimeline(1), 'Zeitleiste: ein datierter Satz'],
    [german.wayToTimeline(12), 'Zeitleiste: zwölf datierte Sätze'],
    [german.datedSentences(3), 'Drei datierte Sätze, der älteste zuerst, in den Worten des Artikels.'],
    [german.passages(2, 1, '3. März 2025'), '2 Absätze in 1 Artikel, 3. März 2025'],
    [german.passages(2, 2, '3. März 2025'), '2 Absätze in 2 Artikeln, zuletzt am 3. März 2025'],
    [
      german.alsoNames(['Lena Marsh', 'Asif Ali', german.more(2)]),
      'Nennt auch Lena Marsh, Asif Ali und zwei weitere',
    ],
    [german.century(19), '19. Jahrhundert'],
  ])('says %s', (said, expected) => expect(said).toBe(expected));
});

test('English counts, and spells small numbers and ordinals', () => {
  const said = wordingOf(readLanguage('en'));
  expect([said.countArticles(1), said.countArticles(2)]).toEqual(['1 article', '2 articles']);
  expect([said.morePeople(2), said.morePeople(13)]).toEqual(['Two more', '13 more']);
  expect([1, 2, 3, 11, 21].map((n) => said.centuryAlone(n))).toEqual(
    ['1st', '2nd', '3rd', '11th', '21st'].map((each) => `${each} century`),
  );
});

test('dates are in the Gregorian calendar and in these digits, whatever the language is used to', () => {
  const day = new Date('2024-12-24T00:00:00Z');
  for (const locale of ['de', 'fa', 'ps', 'ar-SA', 'th']) {
    const { day: whole, month, weekday } = formatsIn(locale);
    expect(whole.format(day)).toMatch(/2024/);
    expect(whole.format(day)).toMatch(/\b24\b/);
    expect(month.format(day)).toMatch(/2024/);
    expect(weekday.format(day)).not.toMatch(/\d/);
  }
  expect(formatsIn('fa').day.format(day)).toBe('24 دسامبر 2024');
  expect(formatsIn('de').day.format(day)).toBe('24. Dezember 2024');
});

test('words of the other direction are isolated from the message around them', () => {
  const said = wordingOf(readLanguage('en'));
  expect(said.feedOf('پروانه سهرابیان')).toBe('Articles that name \u2068پروانه سهرابیان\u2069');
  expect(said.feedOf('Lena Marsh')).toBe('Articles that name Lena Marsh');
});
