import { wording } from './wording.ts';

type Formats = ReturnType<typeof formatsIn>;

/** How the language of the house writes parts of a date. */
export function dateFormats(): Formats {
  const { locale } = wording;
  const formats = FORMATS.get(locale) ?? formatsIn(locale);
  FORMATS.set(locale, formats);
  return formats;
}

/** The same for any language, always in the Gregorian calendar. */
export function formatsIn(locale: string) {
  const format = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...FIXED, ...parts });
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const order = day.formatToParts(0).flatMap(({ type }) => (type === 'literal' ? [] : [type]));
  return {
    day,
    /** Whether a date begins with its day and ends with its year, so that its beginning can stand for it. */
    isDayFirst: order.join(' ') === 'day month year',
    dayAndMonth: format({ day: 'numeric', month: 'long' }),
    month: format({ month: 'long', year: 'numeric' }),
    monthAlone: format({ month: 'long' }),
    monthShort: format({ month: 'short' }),
    weekday: format({ weekday: 'long' }),
  };
}

const FORMATS = new Map<string, Formats>();

// The calendar, zone and digits are fixed, whatever a language is used to: the same bytes everywhere, and no page in
// the Persian calendar about articles that are not.
const FIXED = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' } as const;
