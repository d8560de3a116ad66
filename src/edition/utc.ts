/**
 * The instant of a publication time: at its own offset, or by the clock of `timeZone` where it gives none. A
 * day alone is its first moment in UTC.
 */
export function utc(written: string, timeZone = 'UTC'): Date {
  const iso = written.replace(' ', 'T');
  if (!iso.includes('T')) return new Date(`${iso}T00:00:00Z`);
  if (/(?:Z|[+-]\d\d:\d\d)$/.test(iso)) return new Date(iso);
  const clock = Date.parse(`${iso}Z`);
  // Near a change of the clocks the first offset may be that of the other side; the second is read where it holds.
  const near = offsetAt(clock - offsetAt(clock, timeZone), timeZone);
  return new Date(clock - near);
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(
    instant,
  );
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
