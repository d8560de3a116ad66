/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das di del della dello der den des van von vom zu zur bin ibn bint al el ul ud ur e y la le las los ter ten af av abu ben du dal wa'.split(
    ' ',
  ),
);

export const ROMAN = /^(?:I|II|III|IV|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII|V)$/;

/** Small words with which a later mention may open: “de Lima said”; those that are no English words. */
export const LEADING_PARTICLES: ReadonlySet<string> = new Set(
  'de da dos di del della der van von bin ibn du zu'.split(' '),
);

/** Abbreviated titles: what follows their full stop opens no sentence. */
export const ABBREVIATED_TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms dr gen lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov prof rev hon pres fr messrs msgr supt insp det
  atty dept asst assoc mme mlle pfc spc cdr sens reps gens drs`.split(/\s+/),
);

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATED: ReadonlySet<string> = new Set([
  ...ABBREVIATED_TITLES,
  'sr',
  'jr',
  'ft',
  'mt',
  'st',
  'no',
  'vs',
]);
