import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf, isolated } from './direction.ts';
import {
  ENGLISH,
  houseLanguage,
  isArguments,
  readLanguage,
  type Arguments,
  type Language,
} from './language.ts';
import { MESSAGES } from './messages.ts';

/** Every word of the house that a reader sees: `wording.skip`, `wording.countPeople(3)`; see `messages.ts`. */
export type Wording = Said<typeof MESSAGES> & { readonly language: string; readonly locale: string };

/**
 * In the language of the edition. One process builds one edition, and each page asks for words in the middle of
 * its making, so this is said once, by `speak`, instead of being handed to every function on the way.
 */
export let wording = wordingOf(readLanguage(ENGLISH));

/** From now on the house speaks the language of an edition, as far as it knows it; returns the one it speaks. */
export function speak(language: string): string {
  const code = houseLanguage(language);
  if (code !== wording.language) wording = wordingOf(readLanguage(code));
  return code;
}

/** The words of a language, each message made ready once. */
export function wordingOf(language: Language): Wording {
  const { code, locale, messages } = language;
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const joined = {
    '*': (items: string[]) => items.join(language.separator),
    '&': (items: string[]) => and.format(items),
  };

  const direction = directionOf(code);
  const isolate = <Value>(value: Value) => (typeof value === 'string' ? isolated(value, direction) : value);

  const said = (wanted: Arguments, path: readonly string[]): unknown => {
    if (!isArguments(wanted)) {
      const parts = Object.entries(wanted).map(([name, part]) => [name, said(part, [...path, name])]);
      return Object.fromEntries(parts);
    }
    const message = messages.get(path.join('.'))!;
    const format = new IntlMessageFormat(message, locale);
    if (wanted.length === 0) return format.format() as string;
    const fill = wanted.map((each) => {
      const name = each.replace(/^[#*&]/, '');
      const list = joined[each[0] as '*' | '&'];
      // What few messages have costs the others nothing.
      const [word, Word] = [`${name}_word`, `${name}_Word`];
      const [asWord, asFirstWord] = [uses(message, word), uses(message, Word)];
      return (into: Record<string, unknown>, value: unknown) => {
        into[name] = list ? list((value as string[]).map(isolate)) : isolate(value);
        if (asWord) into[word] = isolate(inWords(value as string | number));
        if (asFirstWord) into[Word] = isolate(capital(inWords(value as string | number)));
      };
    });
    return (...values: readonly unknown[]) => {
      const into: Record<string, string> = {};
      fill.forEach((put, at) => put(into, values[at]));
      return format.format(into) as string;
    };
  };
  const inWords = (value: string | number) =>
    typeof value === 'string' ? value : (language.numerals[value] ?? String(value));
  const capital = (words: string) => words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
  return { ...(said(MESSAGES, []) as Said<typeof MESSAGES>), language: code, locale };
}

type Said<Part> = Part extends readonly []
  ? string
  : Part extends readonly string[]
    ? (...values: { [At in keyof Part]: Value<Part[At]> }) => string
    : { readonly [Key in keyof Part]: Said<Part[Key]> };

type Value<Name> = Name extends `#${string}`
  ? number
  : Name extends `*${string}` | `&${string}`
    ? readonly string[]
    : string;

/** Whether a message puts in an argument, at its top or in a plural. */
function uses(message: readonly MessageFormatElement[], name: string): boolean {
  return JSON.stringify(message).includes(`"${name}"`);
}
