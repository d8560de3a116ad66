import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { genderOf, type Gender } from './gender.ts';
import { namesOf, type Names } from './named.ts';
import { remembered } from './remembered.ts';
import type { ArticlePerson, GivenReference } from './person.ts';
import { titleStart } from './title.ts';
import { fold, wordsOf, type Word } from './word.ts';

/** An article as its quotations are read: the text, who is in it, and what is worked out once for all quotations. */
export interface Article {
  readonly text: string;
  readonly names: Names;
  readonly people: readonly ArticlePerson[];
  readonly byName: ReadonlyMap<string, ArticlePerson>;
  readonly allSentences: readonly Span[];
  readonly allWords: readonly Word[];
  /** The pronoun that goes with a person's name or form of address; null where neither says. */
  readonly pronounOf: (person: ArticlePerson) => Gender | null;
  /** What the text calls a person, roles and titles before mentions, each with the place where it is said by. */
  readonly descriptionsOf: (person: ArticlePerson) => readonly Described[];
}

/** The words, as the lists know them, by which a text describes a person up to the place `end`. */
export interface Described {
  readonly keys: readonly string[];
  readonly end: number;
}

/** `people` are those of the text; `given` is the editor's word on descriptions and pronouns. */
export function articleOf(
  text: string,
  people: readonly ArticlePerson[],
  given: readonly GivenReference[],
): Article {
  return {
    text,
    names: namesOf(people, given),
    people,
    byName: new Map(people.map((person) => [person.name, person])),
    allSentences: sentences(text),
    allWords: wordsOf(text, 0),
    pronounOf: remembered((person) => pronounOf(text, person)),
    descriptionsOf: remembered((person) => descriptionsOf(text, person)),
  };
}

/** What a form of address before any mention, or the given name, says about the pronoun. */
function pronounOf(text: string, { name, mentions }: ArticlePerson): Gender | null {
  for (const { start } of mentions.slice(0, 12)) {
    const lead = /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - 14), start))?.[1];
    const gender = lead ? genderOf(fold(lead), '') : null;
    if (gender) return gender;
  }
  return genderOf('', fold(name.split(' ')[0] ?? ''));
}

function descriptionsOf(text: string, { mentions, roles }: ArticlePerson): readonly Described[] {
  return [
    ...roles.map((role) => ({ text: role.text, end: Math.max(...role.spans.map(({ end }) => end)) })),
    ...mentions.slice(0, MOST).flatMap((mention) => titleAt(text, mention)),
  ].map(({ text: words, end }) => ({ keys: keysOf(words), end }));
}

/** What stands before a mention, which is no role beside a surname alone but tells who is meant. */
function titleAt(text: string, { start, end }: Span): readonly { text: string; end: number }[] {
  const from = Math.max(0, start - LEAD);
  const words = wordsOf(text.slice(from, end), from);
  const at = words.findIndex((word) => word.start >= start);
  const first = at > 0 ? words[titleStart(words, at)] : undefined;
  return first && first.start < start ? [{ text: text.slice(first.start, start).trim(), end: start }] : [];
}

function keysOf(role: string): readonly string[] {
  return role.split(/[\s,]+/).map((word) => fold(word.replace(/['’]s$/, '')));
}

/** How many mentions of one person are read, and how much of the text before each, in UTF-16 units. */
const MOST = 30;
const LEAD = 120;
