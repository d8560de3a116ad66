import { expect, it } from 'vitest';
import { utc } from './utc.ts';

it.each([
  ['2025-03-12', 'Asia/Tokyo', '2025-03-12T00:00:00.000Z'],
  ['2025-03-12T18:30+01:00', 'Asia/Tokyo', '2025-03-12T17:30:00.000Z'],
  ['2025-03-12 18:30:05Z', 'Asia/Tokyo', '2025-03-12T18:30:05.000Z'],
  ['2025-03-12T18:30', undefined, '2025-03-12T18:30:00.000Z'],
  ['2025-03-12T18:30', 'Asia/Tokyo', '2025-03-12T09:30:00.000Z'],
  ['2025-03-12 18:30', 'Asia/Kolkata', '2025-03-12T13:00:00.000Z'],
  ['2025-07-01T00:30', 'Europe/London', '2025-06-30T23:30:00.000Z'],
  ['2025-01-01T12:00', 'America/St_Johns', '2025-01-01T15:30:00.000Z'],
  // The clocks went forward at 02:00 (07:00 UTC) and back at 02:00 (06:00 UTC).
  ['2025-03-09T03:30', 'America/New_York', '2025-03-09T07:30:00.000Z'],
  ['2025-11-02T04:30', 'America/New_York', '2025-11-02T09:30:00.000Z'],
])('%s in the zone %s is %s', (written, timeZone, expected) => {
  expect(utc(written, timeZone).toISOString()).toBe(expected);
});
