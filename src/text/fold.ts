/**
 * Letters without their accents, for addresses and comparison: “Gül Müller” becomes “gul muller”.
 * Letters of other scripts, which have no plain form, are kept as they are.
 */
export function fold(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[æœøðþßłđıħŧŋə]/g, (letter) => UNDECOMPOSED[letter] ?? letter).normalize('NFC');
}

/** The words of a text, folded, apostrophes dropped: “Muttaqi’s post-meeting” is muttaqis, post, meeting. */
export function foldedWords(text: string): string[] {
  return fold(text.replace(/['’ʼ‘`]/g, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Latin letters that Unicode does not decompose, as they are commonly written in ASCII. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ə: 'e',
};
