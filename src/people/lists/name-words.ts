/** Small words inside names. */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das di del della dello der den des van von vom zu zur bin ibn bint al el ul ud ur e y la le las los ter ten af av abu ben du dal'.split(
    ' ',
  ),
);

export const ROMAN = /^(?:II|III|IV|VI|VII|VIII|IX|X|XI|XII|XIII|XIV|XV|XVI|XXIII|V)$/;

/** Abbreviations whose full stop does not end a sentence. */
export const ABBREVIATED: ReadonlySet<string> = new Set(
  `mr mrs ms dr gen lt col maj capt sgt cpl pvt adm cmdr brig sen rep gov prof rev hon pres fr sr jr messrs msgr supt insp det
  ft mt st atty dept asst assoc no vs mme mlle pfc spc cdr sens reps gens drs`.split(/\s+/),
);
