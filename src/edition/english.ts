/** People and times are found in English; other languages are shown as they are written. */
export function isEnglish(language: string): boolean {
  return language === 'en' || new Intl.Locale(language).language === 'en';
}
