import { expect, test } from 'vitest';
import { matches, searchWords } from './people-match.ts';

const line = 'Niamh O’Rafferty “general secretary of the Harbour and Rail Workers’ Union”, 2 October 2025';

test.each([
  ['', line],
  ['  ', line],
  ['nia', line],
  ['ORAF', line],
  ["o'raf", line],
  ['rafferty', line],
  ['rafferty niamh', line],
  ['union oraf', line],
  ['ayse yildiz', 'Ayşe Yıldızoğlu'],
  ['Gül', 'Gul Muller'],
  ['al-Mut', 'Khalid bin Rashid al-Mutawi'],
  ['tae joon', 'Kang Tae-joon'],
  ['احمد', 'احمد شاه'],
])('“%s” finds %s', (typed, words) => expect(matches(typed, searchWords(words))).toBe(true));

test.each([
  ['afferty', line],
  ['niamh maddox', line],
  ['niamhh', line],
])('“%s” does not find %s', (typed, words) => expect(matches(typed, searchWords(words))).toBe(false));
