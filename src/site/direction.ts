/** The direction of a language's script. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script;
  return RIGHT_TO_LEFT.has(script ?? '') ? 'rtl' : 'ltr';
}

/** The scripts that run right to left, by their ISO 15924 codes (Unicode's list of bidi class R and AL). */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr']);

/**
 * A text as it can be put among words of the given direction without disturbing their order: with Unicode's isolates
 * (UAX 9) around it where it has letters that run the other way, since a message has no place for a `<bdi>`.
 */
export function isolated(text: string, among: 'ltr' | 'rtl'): string {
  return (among === 'ltr' ? LETTER_FROM_RIGHT : LETTER_FROM_LEFT).test(text) ? `\u2068${text}\u2069` : text;
}

const LETTER_FROM_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LETTER_FROM_LEFT =
  /[\p{L}--[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]]/v;
