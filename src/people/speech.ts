import type { Clause } from './clause.ts';

/** Whether quoted words are speech: somebody says them, or they read as a sentence; no scare quote and no title. */
export function isSpeech(text: string, { quoted, before, after }: Clause, attributed: boolean): boolean {
  const inner = text.slice(quoted.start + 1, quoted.closed ? quoted.end - 1 : quoted.end).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return false;
  const lead =
    /([\p{L}’'-]+)[,:]? *$/u
      .exec(text.slice(Math.max(before.start, before.end - 30), before.end))?.[1]
      ?.toLowerCase() ?? '';
  if (NAMES_A_WORK.has(lead)) return false;
  const ends = /[.!?,…—–-]$/.test(inner);
  if (isTitleCase(words) && !/[.!?,]$/.test(inner)) return false;
  if (attributed) return true;
  const opens = before.end === before.start && /^\p{Lu}/u.test(inner);
  if (words.length >= 4 && opens && ends) return true;
  void after;
  return words.length >= 6;
}

/** “The Long Road Home”, “Vertigo”: capitals as titles of works have them. */
function isTitleCase(words: readonly string[]): boolean {
  const main = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    words.length < 10 &&
    main.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (words.length > 1 || (words[0]?.length ?? 0) > 3)
  );
}

const NAMES_A_WORK: ReadonlySet<string> = new Set(
  `book film movie song album novel play article series show titled entitled called named nicknamed dubbed as-known term word
  words phrase so-called single hit poem essay documentary episode painting musical opera slogan labeled labelled headlined
  codenamed code-named termed`.split(/\s+/),
);
