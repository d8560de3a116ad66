import { describe, expect, it } from 'vitest';
import { doubtfulTimes } from './find-times.ts';

const doubts = (text: string, region?: string): string[] =>
  doubtfulTimes(text, '2021-04-15', { region }).map(
    ({ start, end, why }) => `“${text.slice(start, end)}” ${why}`,
  );

describe('an editor should look at', () => {
  it.each([
    ['It was filed on 3/4/2020.', '“3/4/2020” can be read with the day or the month first'],
    ['It was filed on Feb. 30, 2020.', '“Feb. 30, 2020” is no day of the calendar'],
    [
      'It earned more in fiscal 2019.',
      '“fiscal 2019” is a fiscal year, which begins on another day at each firm and in each country',
    ],
    [
      'It earned more in the third quarter.',
      '“the third quarter” has no year beside it, and may belong to a fiscal one',
    ],
    [
      'It earned more over the past decade.',
      '“the past decade” is a stretch of time without a stated first or last day',
    ],
    ['It closed a week ago Tuesday.', '“a week ago Tuesday” is counted differently by different readers'],
    ['The following day it rained.', '“The following day” counts from a time given before it, and none was'],
    ['The church was built in 1851.', '“1851” is far from publication'],
    [
      'It opened on Tuesday, March 3, 2021.',
      '“Tuesday, March 3, 2021” names a weekday that this date is not',
    ],
    ['The Oct. 5 festival', '“Oct. 5” has no year, and no word beside it says whether it is past or to come'],
  ])('%s', (text, doubt) => expect(doubts(text)).toEqual([doubt]));
});

describe('nothing is doubtful about', () => {
  it.each([
    'It opened on Tuesday, March 2, 2021.',
    'It opened on Tuesday and will close on May 5.',
    'It was built in the 19th century and closed in 1998.',
    'He scored twice in the first half of the match.',
    'They fought for several months.',
  ])('%s', (text) => expect(doubts(text)).toEqual([]));

  it('a date that the region reads', () => expect(doubts('It was filed on 3/4/2020.', 'US')).toEqual([]));
});
