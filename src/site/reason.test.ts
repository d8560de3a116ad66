import { expect, it } from 'vitest';
import { findTimes } from '../time/find-times.ts';
import { explain } from './reason.ts';

it.each([
  ['He left Tuesday.', '“Tuesday” is told as past, so it is the nearest one up to publication: 2021-04-13.'],
  [
    'He left Thursday.',
    '“Thursday” is the weekday that the article was published on: 2021-04-15, the day of publication.',
  ],
  [
    'He will leave Tuesday.',
    '“Tuesday” is told as still to come, so it is the nearest one from publication on: 2021-04-20.',
  ],
  ['He left last week.', '“last week” is counted from publication on 2021-04-15: 2021-04-05/2021-04-11.'],
  ['He left in 2008.', 'The text gives “2008”: 2008.'],
  ['He left in the 1990s.', 'The text gives “1990s”: 199X.'],
  ['He left in the 19th century.', 'The text gives “the 19th century”: 18XX.'],
  [
    'He left in\nlate May.',
    '“late May” has no year and is told as past, so it is the last one up to publication: 2020-05.',
  ],
  ['He left some 20 years ago.', '“20 years ago” is counted back from publication on 2021-04-15: 2001~.'],
  ['He left a decade ago.', '“a decade ago” is counted back from publication on 2021-04-15: 201X.'],
  ['He left last summer.', '“last summer” is the last one before publication: 2020-22.'],
])('%s', (text, reason) => {
  const [time] = findTimes(text, '2021-04-15');
  expect(explain(text, time!, '2021-04-15', (edtf) => edtf)).toBe(reason);
});
