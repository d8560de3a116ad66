import { describe, expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

/** A Thursday in March. */
const PUBLISHED = '2021-03-11';

const values = (text: string): string[] => findTimes(text, PUBLISHED).map(({ edtf }) => edtf);

describe('a clause that looks back takes the nearest up to publication', () => {
  it.each([
    ['Troops arrived Saturday.', '2021-03-06'],
    ['Officials said late Wednesday that all was well.', '2021-03-10'],
    ['On Monday, the court ruled for her.', '2021-03-08'],
    ['He declined to comment Tuesday.', '2021-03-09'],
    ['Acme announced plans Friday to close the plant.', '2021-03-05'],
    ['He may have left Sunday.', '2021-03-07'],
    ['The plant, which was sold in May, is empty.', '2020-05'],
    ['It began on June 1.', '2020-06-01'],
    ['She had resigned ahead of Saturday’s vote.', '2021-03-06'],
    ['The army is investigating Monday’s attack.', '2021-03-08'],
    ['The union will appeal Tuesday’s ruling.', '2021-03-09'],
    ['A judge will study the May 3 car bombing.', '2020-05-03'],
    ['Analysts expect sales to have fallen in April.', '2020-04'],
    ['Until Monday, nobody knew.', '2021-03-08'],
    ['By Tuesday, the river covered the road.', '2021-03-09'],
    ['In an open letter Monday she resigned.', '2021-03-08'],
    ['It will be the first launch since January.', '2021-01'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('a clause that looks ahead takes the nearest from publication on', () => {
  it.each([
    ['Troops will arrive Saturday.', '2021-03-13'],
    ['The trial is set to begin on Wednesday.', '2021-03-17'],
    ['The hearing is scheduled for Monday.', '2021-03-15'],
    ['The hearing is Tuesday.', '2021-03-16'],
    ['They agreed to meet Sunday.', '2021-03-14'],
    ['Leaders gathered ahead of Saturday’s vote.', '2021-03-13'],
    ['Leaders gathered ahead of the June 5 vote.', '2021-06-05'],
    ['She fell ill on the eve of Saturday’s match.', '2021-03-13'],
    ['Polls close Tuesday.', '2021-03-16'],
    ['Russians vote Sunday in a referendum.', '2021-03-14'],
    ['The shuttle lifts off Tuesday.', '2021-03-16'],
    ['The Senate votes Tuesday.', '2021-03-16'],
    ['Markets stay closed until Friday.', '2021-03-12'],
    ['It must be paid by Friday.', '2021-03-12'],
    ['Acme to close plant Friday', '2021-03-12'],
    ['The plant will be sold in May.', '2021-05'],
    ['The ban takes effect Jan. 1.', '2022-01-01'],
    ['A ruling is expected in April.', '2021-04'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('a date just ahead of publication', () => {
  it.each([
    ['Berg died March 19.', '2020-03-19'],
    ['Berg was arrested in Oslo on March 19.', '2020-03-19'],
    ['The mayor said the March 19 vote is off.', '2021-03-19'],
    ['The vote was postponed to March 19.', '2021-03-19'],
    ['The trial, which nobody wants, was moved to March 19.', '2021-03-19'],
    ['The case was adjourned until March 19.', '2021-03-19'],
    ['She called an election for March 19.', '2021-03-19'],
  ])('is the year before only for what has happened: %s', (text, value) =>
    expect(values(text)).toEqual([value]),
  );
});

describe('each time has its own clause', () => {
  it.each([
    ['Police said Monday they would charge him Friday.', ['2021-03-08', '2021-03-12']],
    ['Clinton, who arrived Sunday, leaves for Oslo on Wednesday.', ['2021-03-07', '2021-03-17']],
    ['Some arrived Saturday and more are expected Sunday.', ['2021-03-06', '2021-03-14']],
  ])('%s', (text, expected) => expect(values(text)).toEqual(expected));
});

describe('without a verb', () => {
  it.each([
    ['The Saturday bombing', '2021-03-06'],
    ['A March 20 deadline', '2021-03-20'],
    ['The Feb. 20 letter', '2021-02-20'],
  ])('the nearest is taken: %s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('words that are no clause of the date', () => {
  it.each([
    ['To put it in context, in December views fell.', '2020-12'],
    ['Part three: using what you created (March 21)', '2021-03-21'],
  ])('%s', (text, value) => expect(values(text)).toEqual([value]));
});

describe('a weekday beside a date without a year', () => {
  it('picks the year in which it is one', () =>
    expect(values('It was signed on Sunday, Oct. 10.')).toEqual(['2021-10-10']));
});
