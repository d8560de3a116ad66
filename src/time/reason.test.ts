import { expect, it } from 'vitest';
import { findTimes } from './find-times.ts';
import { explain } from './reason.ts';

it.each([
  [
    'He left Tuesday.',
    '“Tuesday” in a clause that looks back is the nearest one up to publication: Tuesday 13 April 2021.',
  ],
  [
    'He left Thursday.',
    '“Thursday” is the weekday that the article was published on: Thursday 15 April 2021, the day of publication.',
  ],
  [
    'He will leave Tuesday.',
    '“Tuesday” in a clause that looks ahead is the nearest one from publication on: Tuesday 20 April 2021.',
  ],
  [
    'He left last week.',
    '“last week” is counted from publication on Thursday 15 April 2021: Monday 5 April 2021 to Sunday 11 April 2021.',
  ],
  ['He left in 2008.', '“2008” names it whole: 2008.'],
  ['He left in the 1990s.', '“1990s” names it whole: the 1990s.'],
  ['He left in the 19th century.', '“the 19th century” names it whole: the 19th century.'],
  [
    'He left in\nlate May.',
    '“late May” without a year in a clause that looks back is the last one up to publication: May 2020.',
  ],
  [
    'He left some 20 years ago.',
    '“20 years ago” is counted back from publication on Thursday 15 April 2021: about 2001.',
  ],
  ['He left last summer.', '“last summer” is the last one before publication: summer 2020.'],
])('%s', (text, reason) => {
  const [time] = findTimes(text, '2021-04-15');
  expect(explain(text, time!, '2021-04-15')).toBe(reason);
});

it.each([
  ['2024-12-XX', 'December 2024'],
  ['2024-12-24?', 'perhaps Tuesday 24 December 2024'],
  ['2024%', 'perhaps about 2024'],
  ['2024-29', 'spring 2024'],
  ['2024-33', '2024-33'],
  ['20XX', 'the 21st century'],
  ['2024/..', '2024 to an open end'],
])('an editor’s %s is %s', (edtf, words) => {
  const time = { start: 0, end: 4, edtf, reason: { rule: 'editor', anchor: null }, range: null } as const;
  expect(explain('Then', time, '2021-04-15')).toBe(`An editor of this edition read “Then”: ${words}.`);
});
