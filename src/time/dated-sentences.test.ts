import { describe, expect, it } from 'vitest';
import { datedSentences } from './dated-sentences.ts';
import { findTimes } from './find-times.ts';

/** A Thursday. */
const PUBLISHED = '2021-04-15';

const dated = (text: string) => datedSentences(text, findTimes(text, PUBLISHED), PUBLISHED);
const values = (text: string): string[] => dated(text).map(({ time }) => time.edtf);
const standings = (text: string): string[] => dated(text).map(({ standing }) => standing);

describe('a dated sentence', () => {
  it('is whole, with its marks and all that it attributes', () => {
    const text = 'Snow fell. “We left Tuesday. It was cold,” Berg wrote, alleging neglect. Nobody came.';
    expect(dated(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '“We left Tuesday. It was cold,” Berg wrote, alleging neglect.',
    ]);
  });

  it('comes once for each time that dates something', () =>
    expect(values('She won in 2008 and lost in 2012.')).toEqual(['2008', '2012']));

  it('comes once for the same day named twice', () =>
    expect(values('On Tuesday he left, and on Tuesday night he died.')).toEqual(['2021-04-13']));

  it('comes once for a range', () => {
    const [entry, ...rest] = dated('It was closed from May to July 2020.');
    expect(entry?.time.range).toBe('2020-05/2020-07');
    expect(rest).toEqual([]);
  });
});

describe('a time that only frames another dates nothing', () => {
  it.each([
    ['Berg wrote a book. (Dec. 7, 2010).', []],
    ['It was the first launch since 2011.', []],
    ['It was the first launch since 2011, on Tuesday.', ['2021-04-13']],
    ['Sales fell in March, compared with 2019.', ['2021-03']],
    ['Sales in March were higher than in 2019.', ['2021-03']],
    ['Profit rose in 2020, up from 2019.', ['2020']],
    ['Nobody lived there before 1900.', []],
    ['It replaces the 1991 agreement.', []],
    ['He cited last year’s report.', []],
    ['She reads the Shipping Act of 1973.', []],
    ['Apply for the summer 2019 cohort.', []],
    ['He writes our Thursday Letters.', []],
    ['They came, as they had in 2012.', []],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));

  it('but a day before a noun dates it', () =>
    expect(values('Tuesday’s attack killed two.')).toEqual(['2021-04-13']));
});

describe('standing', () => {
  it.each([
    ['The court ruled on Tuesday.', 'reported'],
    ['The rebels held the town in 2019, but no country recognised them.', 'reported'],
    ['The mayor visited in 2019 when, rebels alleged, it burned.', 'reported'],
    ['The court will rule on Tuesday.', 'announced'],
    ['A vote is planned for 2023.', 'announced'],
    ['The Senate will vote today.', 'announced'],
    ['The firm will open a plant this year.', 'announced'],
    ['As he said earlier this year, it will be sold.', 'reported'],
    ['The army denied that its troops fired on Tuesday.', 'denied'],
    ['Berg did not travel to Oslo in 2019.', 'denied'],
    ['After the release of the book in May, it does not end there.', 'announced'],
    ['When he came to Oslo in 2019, he did not stay.', 'reported'],
    ['As of May 2019, he had not paid.', 'denied'],
    ['If the port isn’t sold, it will close in May.', 'conditional'],
    ['The mayor rejected allegations that he took money in 2019.', 'denied'],
    ['Aides who did not give their names said it closed on Tuesday.', 'reported'],
    ['He left on Tuesday and did not return.', 'reported'],
    ['The update was released in June 2022.', 'reported'],
    ['Come early, and don’t let it pass this year.', 'reported'],
    ['Berg, who denied the charges, was jailed on Tuesday.', 'reported'],
    ['Berg, who was jailed on Tuesday, denied the charges.', 'reported'],
    ['Berg allegedly took the money in 2019.', 'doubted'],
    ['The plane may have crashed on Tuesday.', 'doubted'],
    ['The rebels claimed that they took the town on Tuesday.', 'doubted'],
    ['If the bill passes on Tuesday, taxes rise.', 'conditional'],
    ['Unless it is paid by Friday, the deal is off.', 'conditional'],
    ['The deal could be signed in May.', 'conditional'],
    ['Don’t miss the fair on Saturday, April 24.', 'announced'],
  ])('%s: %s', (text, standing) => expect(standings(text)).toEqual([standing]));

  it('is judged against publication, not against today', () => {
    const text = 'The station opens in May 2022.';
    const standing = (published: string) =>
      datedSentences(text, findTimes(text, published), published)[0]?.standing;
    expect([standing('2021-04-15'), standing('2023-04-15')]).toEqual(['announced', 'reported']);
  });

  it('is each entry’s own', () =>
    expect(standings('Troops arrived Saturday and more are expected Sunday.')).toEqual([
      'reported',
      'announced',
    ]));
});

describe('the sentence before', () => {
  const before = (text: string) =>
    dated(text).map((entry) => entry.before && text.slice(entry.before.start, entry.before.end));

  it('comes along where a pronoun opens', () =>
    expect(before('Berg chairs the board. She won in 2008.')).toEqual(['Berg chairs the board.']));

  it('comes along over a paragraph, and for a pronoun that is quoted', () =>
    expect(before('Berg chairs the board.\n\n“She won in 2008,” Lind said.')).toEqual([
      'Berg chairs the board.',
    ]));

  it('stays away where a name or a time opens, and there may be none', () =>
    expect(before('Berg sat. Lind won in 2008. That year ended. She won in 2012.').slice(0, 2)).toEqual([
      null,
      null,
    ]));

  it('is missing at the start', () => expect(before('She won in 2008.')).toEqual([null]));
});
