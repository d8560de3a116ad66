import { describe, expect, it } from 'vitest';
import { bounds, canonical, compareEdtf, isEdtf, precision } from './edtf.ts';

describe('precision and bounds', () => {
  it.each([
    ['2024-12-24', 'day', '2024-12-24', '2024-12-24'],
    ['2023-09', 'month', '2023-09-01', '2023-09-30'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['2024-02-XX', 'month', '2024-02-01', '2024-02-29'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-XX', 'year', '2021-01-01', '2021-12-31'],
    ['2021~', 'year', '2021-01-01', '2021-12-31'],
    ['202X', 'decade', '2020-01-01', '2029-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['18', 'century', '1800-01-01', '1899-12-31'],
    ['2022-21', 'season', '2022-03-01', '2022-05-31'],
    ['2023-24', 'season', '2023-12-01', '2024-02-29'],
    ['2022-29', 'season', '2022-09-01', '2022-11-30'],
    ['2022-36', 'quarter', '2022-10-01', '2022-12-31'],
    ['2022-41', 'half', '2022-07-01', '2022-12-31'],
    ['2014/2016', 'interval', '2014-01-01', '2016-12-31'],
    ['2020-05/2020-07-03', 'interval', '2020-05-01', '2020-07-03'],
    ['199X/2004', 'interval', '1990-01-01', '2004-12-31'],
    ['2024-05/..', 'interval', '2024-05-01', '9999-12-31'],
    ['../2024', 'interval', '0000-01-01', '2024-12-31'],
  ])('%s is a %s from %s to %s', (edtf, kind, earliest, latest) => {
    expect(precision(edtf)).toBe(kind);
    expect(bounds(edtf)).toEqual({ earliest, latest });
  });
});

describe('canonical', () => {
  it.each([
    ['2024-12-24', '2024-12-24'],
    ['2024-12-XX', '2024-12'],
    ['2024-XX-XX', '2024'],
    ['202', '202X'],
    ['20', '20XX'],
    ['?2024', '2024?'],
    ['2024-12-~24', '2024-12-24~'],
    ['2024?-12~', '2024-12%'],
    ['2024/', '2024/..'],
    ['/2024-XX', '../2024'],
    ['2024/2024-XX', '2024'],
    ['2014~/2016', '2014~/2016'],
  ])('%s is %s', (written, edtf) => {
    expect(canonical(written)).toBe(edtf);
  });
});

describe('refused', () => {
  it.each([
    '',
    'Tuesday',
    '24.12.2024',
    '2024-13',
    '2024-2-3',
    '2023-02-30',
    '2024-12-24T10:00',
    '-0044',
    'Y20240',
    '2021-XX-03',
    // EDTF has it, for a day of each year; without a year nothing can be put in order.
    'XXXX-12-25',
    '2021/2019',
    '2024/later',
    '..',
    '[2020..2021]',
    '2024-12-24 ',
  ])('“%s”', (value) => {
    expect(isEdtf(value)).toBe(false);
    expect(() => bounds(value)).toThrow(RangeError);
  });
});

describe('order', () => {
  it('puts what begins first first, and the longer stretch before what lies in it', () => {
    const ordered = [
      '20XX',
      '202X',
      '2020-24',
      '2021',
      '2021-01',
      '2021-01-01',
      '2021-01-02',
      '2021-02',
      '2022',
    ];
    expect([...ordered].reverse().sort(compareEdtf)).toEqual(ordered);
  });

  it('is total: values with the same bounds have an order, and only the same spelling is equal', () => {
    expect(compareEdtf('2021', '2021~')).toBe(-1);
    expect(compareEdtf('2021~', '2021')).toBe(1);
    expect(compareEdtf('2021', '2021')).toBe(0);
  });
});
