/** The words of English time expressions, as data: lower case, without stops. */

const numbered = (...names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((forms, i) => forms.split(' ').map((form) => [form, i + 1] as const)));

/** 1 for January to 12 for December. */
export const MONTHS = numbered(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
);

/** 1 for Monday to 7 for Sunday. */
export const WEEKDAYS = numbered(
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
);

/** Short forms count only beside a date: “Sat.” and “Sun” are other words too. */
export const SHORT_WEEKDAYS = numbered('mon', 'tue tues', 'wed', 'thu thur thurs', 'fri', 'sat', 'sun');

/** EDTF codes of the seasons, wherever they fall. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

/** EDTF codes of quarters and halves of a year. */
export const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['first quarter', 33],
  ['second quarter', 34],
  ['third quarter', 35],
  ['fourth quarter', 36],
  ['final quarter', 36],
  ['last quarter', 36],
  ['first half', 40],
  ['second half', 41],
  ['q1', 33],
  ['q2', 34],
  ['q3', 35],
  ['q4', 36],
  ['h1', 40],
  ['h2', 41],
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...numbered('one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'),
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
]);

/** For “the 19th century” and “June third”. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'),
  ...[
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
  ].map((word, i) => [word, 11 + i] as const),
  ['nineteenth', 19],
  ['twentieth', 20],
  ['twenty-first', 21],
]);

/** Decades by name; a century is taken from publication. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
    (word, i) => [word, 20 + i * 10],
  ),
);

/** Holidays with a fixed date, month and day; those that move with the moon or the week are left out. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['christmas', [12, 25]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ['halloween', [10, 31]],
  ['fourth of july', [7, 4]],
  ['july fourth', [7, 4]],
  ['bastille day', [7, 14]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
  ['may day', [5, 1]],
]);

/** What a number counts where it is no year. */
export const COUNTED = new Set(
  `people persons men women children troops soldiers police officers workers employees jobs members residents votes
  seats miles mile kilometers kilometres km meters metres m feet foot ft inches acres hectares square tons tonnes kg
  pounds kilograms grams barrels gallons liters litres dollars euros yen yuan rupees francs marks pesos cents points
  percent per pct degrees hours hour minutes seconds homes houses families students patients prisoners refugees
  passengers vehicles cars units shares copies pages words times megawatts mw volts watts calories gmt utc est edt pst pdt
  local million billion trillion hundred thousand or more delegates civilians fighters rebels militants victims
  casualties deaths dead cases lawmakers supporters protesters demonstrators participants companies firms stores
  schools villages islands books items entries pieces rounds rpm hp horsepower mph kph lb lbs oz`.split(
    /\s+/,
  ),
);

/** What is held or comes out every week, so that a weekday before it is part of its name: “the Sunday market”. */
export const WEEKLY = new Set(
  `market markets school schools paper papers newspaper newspapers service services league leagues class classes club
  clubs column columns columnist supplement supplements magazine edition editions shows brunch brunches roast roasts
  lunches dinners drivers driver shift shifts timetable schedule hours lecture lectures lessons rehearsals bazaar
  matinee matinees`.split(/\s+/),
);
