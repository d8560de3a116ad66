import { expect, it } from 'vitest';
import { findTimes } from './find-times.ts';

/** Sentences with numbers and words that look like times and give none. */
const SENTENCES = [
  // Money, quantities, scores
  'The shares fell to 1.35 a share.',
  'The house cost $1999 and the car 2010 euros.',
  'In 1998 dollars, the dam cost little.',
  'Some 2000 people marched.',
  'The force of 1,500 lost 2,010 men.',
  'They hiked 1998 feet up.',
  'The Reds won 20-14.',
  'The bill passed 220-198.',
  'The vote was 1998-1997.',
  'She is 24 and he is 1.85 metres tall.',
  'Turnout was 19.84 percent.',
  'The temperature was in the 80s.',
  'She was in her 30s.',
  'A 2000-strong crowd gathered.',
  // Codes and names
  'Please call 555-1999.',
  'Flight 1998 was late.',
  'Route 1960 is closed.',
  'The Council adopted Resolution 1973.',
  'H.R. 2015 failed.',
  'It runs on Windows 2000.',
  'They follow ISO 9001 and RFC 2046.',
  'He lives at 1845 Main Street.',
  'It was broadcast from 1500 to 1700 local time.',
  'A Boeing 747-8 landed.',
  'Version 1.2.2003 is out.',
  // Names that are also times
  'Sun Microsystems and May Stores merged.',
  'Theresa May resigned.',
  'May Smith and June Carter sang.',
  'April Jones met August Wilson.',
  'The March on Washington is remembered.',
  'He likes the Sunday Times and Friday Night Lights.',
  'The Good Friday agreement held.',
  'Ruby Tuesday closed.',
  'It may rain, and they march on.',
  'Prices fall and spring up again.',
  // Ordinals, vague words, the present age
  'He came second, and she won the third.',
  'The 5th floor and the 24th Street bridge are closed.',
  'Trade fell in recent months.',
  'Attacks have since intensified.',
  'It is now closed, and it was recently sold.',
  'One day he will learn, these days or some other time.',
  'People today use phones.',
  'In today’s world, nothing is safe.',
  'Sign up today!',
  'These are the leaders of tomorrow.',
  'It happened decades ago, or a few years ago.',
  'It was the hottest day in the past decade.',
  'Skills for the 21st century economy are rare.',
  // Durations
  'Talks resumed after a year-long pause.',
  'They fought for several months.',
  'It took two years and three weeks.',
  'Sales rose over the past year.',
  'It will grow over the next month.',
  'He spent the last week of his life there.',
  'It was his best result in six years.',
  'A 27-year contract was signed.',
  // Sets
  'They meet every Tuesday.',
  'The shop is open Monday through Friday.',
  'They meet on Tuesdays and on Friday afternoons.',
  'It pays 15 a year.',
  'She sells bread at the Sunday market.',
  'He read it in the Sunday paper and told his Sunday school.',
  // Seasons that come every year, or are part of a name
  'In summer the road is closed.',
  'The river floods in the spring.',
  'Nests can be seen in the spring.',
  'The road was usually closed in the winter.',
  'They meet every spring.',
  'The spring tides broke the dam.',
  'The dam was closed in the summer months.',
  'A spring election was held.',
  'She broke a leg in the fall.',
  // Bound to something that the words do not date
  'It rained the day before the vote.',
  'She left two years after the war.',
  'It came three days later than planned.',
  'He died two or three years ago.',
  'It was built one and a half years ago.',
  'It closed a week ago Tuesday.',
  // Ambiguous, and left to an editor
  'It was filed on 1/2/2003.',
  'Profit rose in fiscal 2019.',
  'Profit rose in the fiscal year 2019-20 and in FY2018.',
  'Profit rose in the third quarter.',
  // No day of the calendar
  'It was filed on 2023-02-30.',
  'It was filed on 13/13/2013.',
  'In 44 BC nothing was simple.',
];

it.each(SENTENCES)('gives no time: %s', (text) => {
  const words = findTimes(text, '2021-04-15').map(({ start, end }) => text.slice(start, end));
  expect(words).toEqual([]);
});
