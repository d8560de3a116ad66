import { afterAll, beforeAll, expect, test } from 'vitest';
import { dateText, dateWithWeekday, instant } from './dates.ts';
import { markLabel } from './picture-labels.ts';
import { speak } from './wording.ts';

beforeAll(() => void speak('de'));
afterAll(() => void speak('en'));

test.each([
  ['2024-12-24', '24. Dezember 2024'],
  ['2023-09', 'September 2023'],
  ['199X', '1990er-Jahre'],
  ['2022-21', 'Frühling 2022'],
  ['2024-11~', 'etwa November 2024'],
  ['2025-02-03/2025-02-09', '3. bis 9. Februar 2025'],
  ['2025-02-27/2025-03-02', '27. Februar bis 2. März 2025'],
  ['2024-05/2024-07', 'Mai bis Juli 2024'],
])('%s is “%s” in German', (edtf, words) => expect(dateText(edtf)).toBe(words));

test('so are weekdays, times of day and the labels of pictures', () => {
  expect(dateWithWeekday('2024-12-24')).toBe('Dienstag, 24. Dezember 2024');
  expect(instant('2025-08-29T09:15+01:00').text).toBe('29. August 2025, 09:15 UTC+01:00');
  expect(markLabel('2024-12-24', 'year')).toBe('24. Dezember');
  expect(markLabel('2024-12-24', 'decade')).toBe('24. Dez 2024');
  expect(markLabel('2024-34', 'year')).toBe('2. Quartal');
});
