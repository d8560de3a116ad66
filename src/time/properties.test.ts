import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf, precision } from '../text/edtf.ts';
import { addDays, toIso } from './calendar.ts';
import { datedSentences } from './dated-sentences.ts';
import { findTimes } from './find-times.ts';

const TIME_WORDS = [
  'Tuesday',
  'last Friday',
  'next Monday',
  'today',
  'yesterday',
  'tomorrow',
  'last week',
  'next month',
  'last year',
  'in May',
  'September 2023',
  'Dec. 24',
  'Dec. 24, 2019',
  '24 June',
  '2014-2016',
  'in 2021',
  'the 1990s',
  'late ’80s',
  'two years ago',
  'a week ago',
  'three days later',
  'the following day',
  'that year',
  'Nov. 3-7',
  'March and April 2020',
  'from May to July',
  'last summer',
  'the third quarter of 2020',
  'the 19th century',
  'Christmas Day',
  'at 9 a.m.',
];
const FILLERS = [
  'The court',
  'ruled',
  'will rule',
  'is set to',
  'Berg said',
  'on',
  'by',
  'since',
  'and',
  '“',
  '”',
  ',',
  '.',
  '\n\n',
  '\n',
  'of',
  '$',
  '12',
  'U.S.',
];

const day = fc.integer({ min: 400, max: 40_000 }).map(toIso);
const story = fc
  .array(fc.constantFrom(...TIME_WORDS, ...FILLERS), { maxLength: 24 })
  .map((parts) => parts.join(' '));

describe('whatever the text', () => {
  it('spans lie in order, apart, and hold the words; values are EDTF', () => {
    fc.assert(
      fc.property(fc.oneof(story, fc.string({ unit: 'grapheme', maxLength: 60 })), day, (text, published) => {
        let end = 0;
        for (const time of findTimes(text, published)) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(text.slice(time.start, time.end)).toMatch(/^\S(?:.|\n)*\S$|^\d$/);
          expect(isEdtf(time.edtf)).toBe(true);
          expect(time.range === null || isEdtf(time.range)).toBe(true);
          end = time.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('dated sentences hold their time', () => {
    fc.assert(
      fc.property(story, day, (text, published) => {
        for (const { start, end, time, before } of datedSentences(
          text,
          findTimes(text, published),
          published,
        )) {
          expect(time.start >= start && time.end <= end).toBe(true);
          expect(before === null || before.end <= start).toBe(true);
        }
      }),
    );
  });

  it('nothing is found without a digit and without a word of time', () => {
    const words = fc.constantFrom(
      'the',
      'court',
      'ruled',
      'may',
      'a',
      'while',
      'since',
      'later',
      'of',
      ',',
      '.',
    );
    fc.assert(
      fc.property(fc.array(words), day, (parts, published) => {
        expect(findTimes(parts.join(' '), published)).toEqual([]);
      }),
    );
  });
});

describe('never finer than the words', () => {
  it.each([
    ['in 2021', 'year'],
    ['in early 2021', 'year'],
    ['two years ago', 'year'],
    ['last year', 'year'],
    ['in May', 'month'],
    ['in late May 2020', 'month'],
    ['three months ago', 'month'],
    ['last summer', 'season'],
    ['in the 1990s', 'decade'],
    ['in the 19th century', 'century'],
    ['last week', 'interval'],
    ['a week ago', 'interval'],
    ['over the weekend', 'interval'],
    ['ten years ago this month', 'month'],
    ['in the third quarter of 2020', 'interval'],
  ])('“%s” is a %s on any day', (words, kind) => {
    fc.assert(
      fc.property(day, (published) => {
        const [time] = findTimes(`He left ${words}.`, published);
        expect(precision(time!.edtf)).toBe(kind);
      }),
      { numRuns: 30 },
    );
  });
});

describe('publication seven days later', () => {
  it.each([
    'Tuesday',
    'last Friday',
    'the previous Friday',
    'next Monday',
    'this Saturday',
    'today',
    'yesterday',
    'tomorrow',
    'five days ago',
    'last night',
  ])('moves “%s” by seven days', (words) => {
    fc.assert(
      fc.property(day, fc.constantFrom('They left', 'They will leave'), (published, clause) => {
        const value = (on: string) => findTimes(`${clause} ${words}.`, on)[0]!.edtf;
        expect(value(addDays(published, 7))).toBe(addDays(value(published), 7));
      }),
      { numRuns: 60 },
    );
  });

  it('leaves what the words name whole', () => {
    fc.assert(
      fc.property(day, (published) => {
        const values = findTimes('They left on Dec. 24, 2019, and in 2021.', published).map(
          ({ edtf }) => edtf,
        );
        expect(values).toEqual(['2019-12-24', '2021']);
      }),
    );
  });
});

it('refuses a publication that is no day', () =>
  expect(() => findTimes('He left.', 'yesterday')).toThrow(RangeError));
