import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { nearest } from '../sources/nearest.ts';
import { byPlace, ContentError, type Problem } from '../sources/problem.ts';
import { problemAt } from '../sources/validate.ts';
import { readYaml, valueOf, yamlProblems } from '../sources/yaml-source.ts';
import { readMessage } from './message.ts';
import { MESSAGES } from './messages.ts';

/** What a file of `languages/` says. */
export interface Language {
  /** Of the file: what pages say that they are written in. */
  readonly code: string;
  readonly locale: string;
  readonly numerals: readonly string[];
  readonly separator: string;
  /** By their keys, “standing.denied”. */
  readonly messages: ReadonlyMap<string, MessageFormatElement[]>;
}

/** A part of the table of messages: what is put into one, or more of the table. */
export type Arguments = readonly string[] | { readonly [key: string]: Arguments };

/** The file of the language that the house speaks where nothing else can be had. */
export const ENGLISH = 'en';

/**
 * The language in which the house speaks to readers of an edition: the edition's own, with its script or region or
 * without, where there is a file for it; else English.
 */
export function houseLanguage(language: string, folder = languagesDir()): string {
  const tag = new Intl.Locale(language);
  const codes = [
    tag.baseName,
    `${tag.language}-${tag.script}`,
    `${tag.language}-${tag.region}`,
    tag.language,
  ];
  return [language, ...codes].find((code) => existsSync(join(folder, `${code}.yaml`))) ?? ENGLISH;
}

/** Reads the file of a language; a ContentError tells whoever writes it all that is wrong with it. */
export function readLanguage(code: string, folder = languagesDir()): Language {
  const file = join(folder, `${code}.yaml`);
  const read = languageIn(code, file, readFileSync(file, 'utf8'));
  if (Array.isArray(read)) throw new ContentError(read);
  return read as Language;
}

/** What the contents of a language's file say, or all that is wrong with them. */
export function languageIn(code: string, file: string, contents: string): Language | Problem[] {
  const yaml = readYaml(file, contents.replaceAll('\r\n', '\n'));
  const problems = yamlProblems(yaml);
  if (problems.length > 0) return problems;
  const said = { ...(valueOf(yaml) as object) } as Partial<Record<string, unknown>>;
  const wrong = (path: readonly string[], what: string, fix: string) =>
    void problems.push(problemAt(yaml, path, what, fix));

  const locale = isLocale(said['locale']) ? said['locale'] : 'en';
  if (said['locale'] !== locale) wrong(['locale'], '“locale” names no language', 'write one such as de-DE');
  if (!isTexts(said['numerals'])) wrong(['numerals'], '“numerals” is no list', 'write [no, one, two]');
  if (typeof said['separator'] !== 'string') wrong([], 'no “separator”', "add “separator: ', '”");

  const messages = new Map<string, MessageFormatElement[]>();
  const readAll = (wanted: Arguments, written: unknown, path: readonly string[]): void => {
    const key = path.slice(1).join('.');
    if (isArguments(wanted)) {
      if (typeof written !== 'string') return wrong(path, `no words for “${key}”`, 'write the message');
      const read = readMessage(written, wanted, locale);
      if ('what' in read) wrong(path, `“${key}” ${read.what}`, read.fix);
      else messages.set(key, read.message);
      return;
    }
    const there: Partial<Record<string, unknown>> =
      typeof written === 'object' && written !== null ? { ...written } : {};
    for (const name of Object.keys(there).filter((each) => !Object.hasOwn(wanted, each))) {
      const meant = nearest(name, Object.keys(wanted));
      wrong(
        [...path, name],
        `unknown message “${name}”`,
        meant === null ? 'take it out' : `write “${meant}”`,
      );
    }
    for (const [name, part] of Object.entries(wanted)) readAll(part, there[name], [...path, name]);
  };
  readAll(MESSAGES, said['messages'], ['messages']);
  if (problems.length > 0) return problems.sort(byPlace);
  const { numerals, separator } = said as { numerals: string[]; separator: string };
  return { code, locale, numerals, separator, messages };
}

export function isArguments(wanted: Arguments): wanted is readonly string[] {
  return Array.isArray(wanted);
}

/** From the project, where every command stands; tests have languages of their own. */
function languagesDir(): string {
  return process.env['DATELINE_LANGUAGES'] ?? 'src/site/languages';
}

function isTexts(said: unknown): said is string[] {
  return Array.isArray(said) && said.every((each) => typeof each === 'string');
}

function isLocale(said: unknown): said is string {
  try {
    return typeof said === 'string' && Intl.DateTimeFormat.supportedLocalesOf(said).length === 1;
  } catch {
    return false;
  }
}
