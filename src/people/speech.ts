import type { Clause } from './clause.ts';
import { isAttributed, type Said } from './said.ts';

/** Whether quoted words are speech: somebody says them, or they read as a sentence; no scare quote and no title. */
export function isSpeech(text: string, { quoted, before }: Clause, said: Said): boolean {
  const inner = text.slice(quoted.start + 1, quoted.closed ? quoted.end - 1 : quoted.end).trim();
  const words = inner.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (words.length === 0) return false;
  const ahead = text.slice(Math.max(before.start, before.end - 30), before.end);
  const [, lead = '', gap = ''] = /([\p{L}’'-]+)([,:]?) *$/u.exec(ahead) ?? [];
  const isCapital = /^[\p{Lu}\p{N}]/u.test(inner);
  if (WORKS.has(lead.toLowerCase()) && isCapital && (isTitleCase(words) || gap !== ':')) return false;
  if (/^(?:on|in|of|at|from|for|by)$/.test(lead) && words.length > 1 && isTitleCase(words)) return false;
  if (TERMS.has(lead.toLowerCase()) && gap === '') return false;
  const isNamed = gap === ',' || !(said.speaker ?? said.source ?? said.reference);
  if (NAMING.has(lead.toLowerCase()) && isNamed && words.length < 6 && !CALLS.test(ahead)) return false;
  if (/^(?:call|dub|nam)/.test(said.cue ?? '') && words.length < 3 && isTitleCase(words)) return false;
  const ends = /[.!?,…—–-]$/.test(inner);
  if (isTitleCase(words) && (!ends || (inner.endsWith(',') && !isAttributed(said)))) return false;
  if (isAttributed(said)) return true;
  const opens = before.end === before.start && isCapital;
  if (opens && ends) return words.length >= 2;
  return words.length >= 6 && (ends || !isCapital);
}

/** “The Long Road Home”, “Vertigo”: capitals as titles of works have them. */
function isTitleCase(words: readonly string[]): boolean {
  const main = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    main.length > 0 &&
    words.length < 10 &&
    main.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (words.length > 1 || (words[0]?.length ?? 0) > 3)
  );
}

/** What a title in marks follows. */
const WORKS: ReadonlySet<string> = new Set(
  `book film movie song album novel play article series show titled entitled hit single poem essay documentary episode painting
  musical opera memoir report study column anthem ballet exhibition sculpture pamphlet track sequel sitcom autobiography
  headlined codenamed code-named`.split(/\s+/),
);

/** What a name or a word that is spoken about follows. */
const TERMS: ReadonlySet<string> = new Set(
  'titled entitled nicknamed named as-known so-called term word words phrase slogan codenamed code-named'.split(
    ' ',
  ),
);

/** Verbs that give a name, and carry somebody's words where they have a subject. */
const NAMING: ReadonlySet<string> = new Set('called dubbed termed labeled labelled branded'.split(' '));

/** “what she called” */
const CALLS = /\b(?:he|she|they|we|it|who)(?: (?:has|have|had|\p{Ll}+ly))? \p{Ll}+ *$/u;
