/** The direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script;
  return RIGHT_TO_LEFT.includes(script ?? '') ? 'rtl' : 'ltr';
}

/** The scripts that run right to left, by their ISO 15924 codes (Unicode's list of bidi class R and AL). */
const RIGHT_TO_LEFT = ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'];

/**
 * A text as it can be put among words of the given direction without disturbing their order: with Unicode's isolates
 * (UAX 9) around it where it has letters that run the other way, since a message has no place for a `<bdi>`.
 */
export function isolated(text: string, among: 'ltr' | 'rtl'): string {
  return (among === 'ltr' ? LETTER_FROM_RIGHT : LETTER_FROM_LEFT).test(text) ? `\u2068${text}\u2069` : text;
}

const FROM_RIGHT = RIGHT_TO_LEFT.map((script) => String.raw`\p{Script=${script}}`).join('');
const LETTER_FROM_RIGHT = new RegExp(`[${FROM_RIGHT}]`, 'v');
const LETTER_FROM_LEFT = new RegExp(String.raw`[\p{L}--[${FROM_RIGHT}]]`, 'v');
