import { describe, expect, it } from 'vitest';
import { markLabel } from './picture-labels.ts';
import type { Unit } from './picture-units.ts';

describe('a mark is labelled with what its row does not say', () => {
  it.each<[string, Unit, string]>([
    ['2024-12-24', 'month', '24'],
    ['2024-12', 'month', 'only the month'],
    ['2024-12-03/2024-12-07', 'month', '3–7'],
    ['2024-11-27/2024-12-02', 'month', '27 November to 2 December'],
    ['2024-12-24', 'year', '24 December'],
    ['2024-12', 'year', 'December'],
    ['2024-11~', 'year', 'about November'],
    ['2024-11?', 'year', 'perhaps November'],
    ['2024', 'year', 'only the year'],
    ['2024~', 'year', 'about 2024'],
    ['2022-21', 'year', 'spring'],
    ['2024-34', 'year', 'second quarter'],
    ['2024-05/2024-07', 'year', 'May to July'],
    ['2014/2016', 'year', '2014–2016'],
    ['2019/..', 'year', 'from 2019 on'],
    ['../2021', 'year', 'until 2021'],
    ['2024-12-24', 'decade', '24 Dec 2024'],
    ['2024-12', 'decade', 'Dec 2024'],
    ['2024', 'decade', '2024'],
    ['199X', 'decade', 'only the decade'],
    ['199X', 'century', '1990s'],
    ['19XX', 'century', 'only the century'],
  ])('%s by the %s is “%s”', (edtf, unit, label) => {
    expect(markLabel(edtf, unit)).toBe(label);
  });
});
