import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

/** A Thursday. */
const PUBLISHED = '2021-04-15';

const found = (text: string, published = PUBLISHED): string[] =>
  findTimes(text, published).map(({ start, end, edtf }) => `${text.slice(start, end)} = ${edtf}`);

const ranges = (text: string): (string | null)[] => findTimes(text, PUBLISHED).map(({ range }) => range);

describe('days', () => {
  it.each([
    ['The court opened on March 3, 2019.', 'March 3, 2019 = 2019-03-03'],
    ['The court opened on Mar. 3.', 'Mar. 3 = 2021-03-03'],
    ['It sank on Dec. 24, killing six.', 'Dec. 24 = 2020-12-24'],
    ['She was born on the 3rd of May, 1921, in Oslo.', 'the 3rd of May, 1921 = 1921-05-03'],
    ['The treaty of 24 December 1814 ended it.', '24 December 1814 = 1814-12-24'],
    ['On Tuesday, February 9th, 2021, it closed.', 'Tuesday, February 9th, 2021 = 2021-02-09'],
    ['Filed 2020-02-29.', '2020-02-29 = 2020-02-29'],
    ['Filed on 12/24/2020.', '12/24/2020 = 2020-12-24'],
    ['Filed on 24.12.2020.', '24.12.2020 = 2020-12-24'],
    ['It was agreed on Feb. 3d.', 'Feb. 3d = 2021-02-03'],
    ['Filed on 7/7/07.', '7/7/07 = 2007-07-07'],
    ['They met on Oct. 5 last year.', 'Oct. 5 last year = 2020-10-05'],
    ['He was held last Oct. 13.', 'last Oct. 13 = 2020-10-13'],
    ['He will speak on the 24th.', 'the 24th = 2021-04-24'],
    ['She died Feb. 29.', 'Feb. 29 = 2020-02-29'],
    ['The Sept. 11 attacks changed the law.', 'Sept. 11 = 2001-09-11'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('days of one month in a row', () => {
  it.each([
    ['Hearings were held on March 5, 6 and 9.', ['2021-03-05', '2021-03-06', '2021-03-09']],
    ['Hearings were held on 5, 6 and 9 March 2019.', ['2019-03-05', '2019-03-06', '2019-03-09']],
    ['Hearings were held on March 5 and 9.', ['2021-03-05', '2021-03-09']],
    ['Hearings were held on March 5 or 6.', ['2021-03-05', '2021-03-06']],
    ['The class of March 5 and 14-year-old pupils met.', ['2021-03-05']],
    ['On March 5, 12 people died.', ['2021-03-05']],
  ])('are days apart: %s', (text, expected) =>
    expect(findTimes(text, PUBLISHED).map(({ edtf, range }) => [edtf, range])).toEqual(
      expected.map((edtf) => [edtf, null]),
    ),
  );
});

describe('dates in numbers', () => {
  const filed = (date: string, region?: string) =>
    findTimes(`Filed on ${date}.`, PUBLISHED, { region }).map(({ edtf }) => edtf);

  it.each([
    ['3/4/2020', 'US', ['2020-03-04']],
    ['3/4/20', 'PH', ['2020-03-04']],
    ['3/4/2020', 'GB', ['2020-04-03']],
    ['3.4.2020', 'DE', ['2020-04-03']],
    ['24/12/2020', 'US', ['2020-12-24']],
    ['12/24/2020', 'GB', ['2020-12-24']],
    ['3/4/2020', 'CA', []],
    ['3.4.2020', 'US', []],
    ['3/4/2020', undefined, []],
    ['3/4/2020, and again on 3/14/2020', undefined, ['2020-03-04', '2020-03-14']],
    ['3/4/2020, and again on 14/3/2020', 'CA', ['2020-04-03', '2020-03-14']],
    ['3/4/2020, 14/3/2020 and 3/14/2020', undefined, ['2020-03-14', '2020-03-14']],
  ])('%s in %s', (date, region, expected) => expect(filed(date, region)).toEqual(expected));
});

describe('weekdays', () => {
  it.each([
    ['Talks opened Tuesday in Riga.', 'Tuesday = 2021-04-13'],
    ['Talks opened Thursday in Riga.', 'Thursday = 2021-04-15'],
    ['The bridge fell on Tuesday night.', 'Tuesday night = 2021-04-13'],
    ['The bridge fell at 9 a.m. Monday.', '9 a.m. Monday = 2021-04-12'],
    ['He resigned last Friday.', 'last Friday = 2021-04-09'],
    ['Doors open next Monday.', 'next Monday = 2021-04-19'],
    ['She met him on Wednesday of last week.', 'Wednesday of last week = 2021-04-07'],
    ['Stocks fell last Friday the 12th.', 'last Friday the 12th = 2021-03-12'],
    ['It was agreed at a Monday night meeting.', 'Monday night = 2021-04-12'],
    ['He had fallen ill the previous Friday.', 'the previous Friday = 2021-04-09'],
    ['The vote was this past Sunday.', 'this past Sunday = 2021-04-11'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('months, seasons and parts of a year', () => {
  it.each([
    ['They met in September 2020.', 'September 2020 = 2020-09'],
    ['They met in Sept., 2020.', 'Sept., 2020 = 2020-09'],
    ['They met in May ’68.', 'May ’68 = 1968-05'],
    ['They met in December.', 'December = 2020-12'],
    ['They met in early June of last year.', 'early June of last year = 2020-06'],
    ['They met last May.', 'last May = 2020-05'],
    ['It was the spring of 2019.', 'the spring of 2019 = 2019-21'],
    ['She joined in the fall of ’89.', 'the fall of ’89 = 1989-23'],
    ['They married last summer.', 'last summer = 2020-22'],
    ['Profit fell in the third quarter of 2020.', 'the third quarter of 2020 = 2020-07/2020-09'],
    ['Profit fell in the first half of last year.', 'the first half of last year = 2020-01/2020-06'],
    ['Profit fell in Q4 2020.', 'Q4 2020 = 2020-10/2020-12'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('a season alone', () => {
  it.each([
    ['She had agreed to the voyage in the spring.', 'the spring = 2021-21'],
    ['The dam was closed in the autumn.', 'the autumn = 2020-23'],
    ['In the winter, the ferry sank.', 'the winter = 2020-24'],
    ['Rents have risen since the summer.', 'the summer = 2020-22'],
    ['The museum will open in the autumn.', 'the autumn = 2021-23'],
    ['The bridge will be built by late summer.', 'late summer = 2021-22'],
    ['The museum opens next winter.', 'next winter = 2021-24'],
    ['It closed this spring.', 'this spring = 2021-21'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('years, decades and centuries', () => {
  it.each([
    ['The port closed in 2009.', '2009 = 2009'],
    ['Debt was lower at year-end 2009.', '2009 = 2009'],
    ['The port closed in early 2009.', 'early 2009 = 2009'],
    ['It replaces the 1991 agreement.', '1991 = 1991'],
    ['Her first book (1998) sold well.', '1998 = 1998'],
    ['Nobody has won since ’82.', '82 = 1982'],
    ['Steel boomed in the 1990s.', '1990s = 199X'],
    ['Steel boomed in the late ’90s.', '90s = 199X'],
    ['Steel boomed in the sixties.', 'the sixties = 196X'],
    ['The church was built in the 19th century.', 'the 19th century = 18XX'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('words that count from publication', () => {
  it.each([
    ['The court ruled today.', 'today = 2021-04-15'],
    ['The court ruled yesterday.', 'yesterday = 2021-04-14'],
    ['The court ruled last night.', 'last night = 2021-04-14'],
    ['It will rule the day after tomorrow.', 'the day after tomorrow = 2021-04-17'],
    ['It arrived last week.', 'last week = 2021-04-05/2021-04-11'],
    ['Storms hit over the weekend.', 'the weekend = 2021-04-10/2021-04-11'],
    ['Storms will hit over the weekend.', 'the weekend = 2021-04-17/2021-04-18'],
    ['They were ready for this weekend.', 'this weekend = 2021-04-17/2021-04-18'],
    ['It is due this weekend.', 'this weekend = 2021-04-17/2021-04-18'],
    ['It arrived last month.', 'last month = 2021-03'],
    ['It opens next year.', 'next year = 2022'],
    ['It will be done by the end of the year.', 'the end of the year = 2021'],
    ['He left five days ago.', 'five days ago = 2021-04-10'],
    ['He left three months ago.', 'three months ago = 2021-01'],
    ['He left two years ago.', 'two years ago = 2019'],
    ['He left about 20 years ago.', '20 years ago = 2001~'],
    ['He left two years ago today.', 'two years ago today = 2019-04-15'],
    ['He left two years ago this month.', 'two years ago this month = 2019-04'],
    ['It could come as early as today.', 'today = 2021-04-15'],
    ['He left a decade ago.', 'a decade ago = 201X'],
    ['Profit was two cents a share, down from three a year earlier.', 'a year earlier = 2020'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

it('takes “this weekend” in the first days of a week for the one that has been', () =>
  expect(found('Two were killed this weekend.', '2021-04-12')).toEqual([
    'this weekend = 2021-04-10/2021-04-11',
  ]));

describe('words that count from what was dated last', () => {
  it.each([
    ['The siege began on May 3, 1994. The following day it rained.', 'The following day = 1994-05-04'],
    ['The siege began on May 3, 1994, and ended the following Friday.', 'the following Friday = 1994-05-06'],
    ['The siege began on May 3, 1994. The previous Tuesday he left.', 'The previous Tuesday = 1994-04-26'],
    ['The siege began on May 3, 1994. Two weeks later it ended.', 'Two weeks later = 1994-05-16/1994-05-22'],
    ['The siege began on May 3, 1994, and ended a year later.', 'a year later = 1995'],
    ['Stocks fell Tuesday. They rose late in the day after the vote.', 'late in the day = 2021-04-13'],
    ['She won in 2008. Later that year she left.', 'Later that year = 2008'],
    ['She won in June 2008. The same month she left.', 'The same month = 2008-06'],
    ['Sales were flat in March, up from the same month last year.', 'the same month last year = 2020-03'],
    ['Sales were flat in March, as in the year-earlier month.', 'the year-earlier month = 2020-03'],
    ['Sales rose in 2019 from the year-earlier period.', 'the year-earlier period = 2018'],
    [
      'Sales rose in the third quarter of 2019 from the year-ago quarter.',
      'the year-ago quarter = 2018-07/2018-09',
    ],
    ['Sales rose in 2019, most in the year-earlier quarter.', '2019 = 2019'],
    ['The bank failed on Monday. At 9:15 a.m. guards had locked the doors.', '9:15 a.m. = 2021-04-12'],
  ])('%s', (text, time) => expect(found(text).at(-1)).toBe(time));

  it.each([
    [
      'She fled in 1998. On May 5 that year she came to Goma, and on May 9 she left.',
      ['1998', '1998-05-05', '1998-05-09'],
    ],
    ['He was jailed on March 3, 1998, and released on May 5.', ['1998-03-03', '1998-05-05']],
    ['They fled in 1998. By May 5 they had reached the sea.', ['1998', '1998-05-05']],
    ['It was founded in 1998. On March 5 it announced a plan.', ['1998', '2021-03-05']],
    ['It was sold on May 3, 1998. It said on March 5 that it would grow.', ['1998-05-03', '2021-03-05']],
    ['It was sold on May 3, 1998.\n\nOn March 5 it was closed.', ['1998-05-03', '2021-03-05']],
  ])('take the year of a story only on evidence: %s', (text, expected) =>
    expect(findTimes(text, PUBLISHED).map(({ edtf }) => edtf)).toEqual(expected),
  );

  it('give nothing where nothing was dated', () =>
    expect(found('The following day it rained. The following Monday, and all that year, was dry.')).toEqual(
      [],
    ));

  it('give nothing where only something coarser was dated', () =>
    expect(found('She won in 2008. The following day she left.')).toEqual(['2008 = 2008']));
});

describe('holidays with a fixed date', () => {
  it.each([
    ['It fell on Christmas Day.', 'Christmas Day = 2020-12-25'],
    ['It fell on New Year’s Eve 1999.', 'New Year’s Eve 1999 = 1999-12-31'],
    ['It fell on Christmas.', 'Christmas = 2020-12-25'],
  ])('%s', (text, time) => expect(found(text)).toEqual([time]));
});

describe('ranges', () => {
  it.each([
    ['The fair was held Nov. 3-7, 2020.', '2020-11-03/2020-11-07'],
    ['The fair was held 3–7 November 2020.', '2020-11-03/2020-11-07'],
    ['The fair was held Dec. 31-Jan. 2.', '2020-12-31/2021-01-02'],
    ['The fair was held between 3 and 7 November 2020.', '2020-11-03/2020-11-07'],
    ['The fair was held on 3 and 4 November 2020.', '2020-11-03/2020-11-04'],
    ['The fair ran from Nov. 28 to Dec. 3.', '2020-11-28/2020-12-03'],
    ['It was closed in March and April 2020.', '2020-03/2020-04'],
    ['It was closed from May to July 2020.', '2020-05/2020-07'],
    ['It was closed from May to July last year.', '2020-05/2020-07'],
    ['It was closed from November until February of this year.', '2020-11/2021-02'],
    ['It was closed from November to February.', '2020-11/2021-02'],
    ['She ruled between 2014 and 2016.', '2014/2016'],
    ['She ruled 2014-2016.', '2014/2016'],
    ['The war of 1998-99 ended.', '1998/1999'],
    ['It will run from Monday to Wednesday.', '2021-04-19/2021-04-21'],
  ])('%s', (text, range) => expect(ranges(text)).toEqual([range, range]));

  it('keep the words of each endpoint apart', () =>
    expect(found('The fair was held Nov. 3-7, 2020.')).toEqual([
      'Nov. 3 = 2020-11-03',
      '7, 2020 = 2020-11-07',
    ]));

  it('are not made of the two days of what is moved', () =>
    expect(ranges('It was delayed from April 10 to April 20.')).toEqual([null, null]));

  it('are not made of two times that are only named together', () =>
    expect(ranges('She won in 2008 and 2012.')).toEqual([null, null]));
});
