import type { Span } from '../text/span.ts';
import type { Clause } from './clause.ts';
import { speechVerbs } from './lists/speech.ts';
import type { Names } from './named.ts';
import type { ArticlePerson, Quotation, Reference } from './person.ts';
import { resolveDescription, resolvePronoun } from './reference.ts';
import { titleStart } from './roles.ts';
import { isTitle, isTitleModifier } from './title-word.ts';
import { wordsOf, type Word } from './word.ts';

/** What the text says about who spoke; each part null where it does not say. */
export interface Said {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly cue: string | null;
  readonly channel: string | null;
  readonly reference: Reference | null;
}

/** Where a clause is read: its words and the people named in it. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  readonly clause: Clause;
  readonly people: readonly ArticlePerson[];
  readonly names: Names;
  readonly last: Quotation | undefined;
}

/** Who spoke the quoted words, or null where nothing around them says that they were spoken. */
export function attribute(
  text: string,
  clause: Clause,
  people: readonly ArticlePerson[],
  names: Names,
  last: Quotation | undefined,
): Said | null {
  const read = ({ start, end }: Span): Reading => {
    const all = wordsOf(text.slice(start, end), start);
    const words = all.filter(
      (word) => !clause.near.some((quote) => quote.start < word.start && word.end <= quote.end),
    );
    return { text, words, clause, people, names, last };
  };
  const before = read(clause.before);
  const after = read(clause.after);
  const said = cueBefore(before) ?? cueAfter(after) ?? goesOn(text, clause, last);
  const by = according(after);
  if (!said) return by;
  return by && said.source === null
    ? { ...said, source: by.source, speaker: said.speaker ?? by.speaker }
    : said;
}

/** “X said: “…””, “X said that the plan was “…””: the last verb of speech before the quotation. */
function cueBefore(reading: Reading): Said | null {
  const { words } = reading;
  for (let index = words.length - 1; index >= 0 && words.length - index < 30; index -= 1) {
    if (!isCue(words, index)) continue;
    return said(reading, index, false);
  }
  return null;
}

/** “…” X said, “…” said X: the first verb of speech after the quotation, in the clause that follows it directly. */
function cueAfter(reading: Reading): Said | null {
  const { words } = reading;
  for (let index = 0; index < words.length && index < 16; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index > 0 && /[;:]/.test(word.gap)) break;
    if (/^(?:that|which|and|but|because|if)$/.test(word.key) && index < 2) break;
    if (isCue(words, index)) return said(reading, index, true);
  }
  return null;
}

/** “…, according to X” */
function according(reading: Reading): Said | null {
  const { words } = reading;
  const at = words.findIndex((word, index) => word.key === 'according' && words[index + 1]?.key === 'to');
  if (at < 0 || at > 3) return null;
  const found = phraseAt(reading, at + 2);
  return { cue: 'according to', channel: null, source: null, speaker: null, reference: null, ...found };
}

/** A full quotation right after an attributed one, with nothing between but that attribution. */
function goesOn(text: string, clause: Clause, last: Quotation | undefined): Said | null {
  const { quoted, before, paragraph, above, previous } = clause;
  if (!last?.speaker || !last.closed || before.start !== quoted.start || previous?.start !== last.start)
    return null;
  const inside = last.start >= paragraph.start;
  const alone =
    quoted.start === paragraph.start && quoted.end === paragraph.end && last.start >= (above?.start ?? 0);
  if (!inside && !alone) return null;
  const between = text.slice(last.end, quoted.start).trim();
  if (between.length > 200 || /[.!?]["”’]?\s+\p{Lu}\S*\s+\p{Ll}/u.test(between.replace(ABBREVIATION, '')))
    return null;
  if (!/^[\p{Lu}…]/u.test(text.slice(quoted.start + 1, quoted.start + 2)) || quoted.end - quoted.start < 12)
    return null;
  return {
    speaker: last.speaker,
    source: last.source,
    cue: last.cue,
    channel: last.channel,
    reference: null,
  };
}

/** Reads the clause around a verb of speech: subject, source and channel. */
function said(reading: Reading, cue: number, mayInvert: boolean): Said {
  const { text, words } = reading;
  const word = words[cue];
  const cueText = word ? text.slice(word.start, word.end) : null;
  const channel = channelAfter(text, words, cue);
  const quoting = quotedAs(words, cue);
  if (quoting !== null) return quotedBy(reading, quoting, cue, channel);
  const nothing: Said = { speaker: null, source: null, cue: cueText, channel, reference: null };
  const inverted = mayInvert && (cue === 0 || isAdverbial(words, 0, cue));
  const subject = inverted ? phraseAt(reading, cue + 1) : phraseBefore(reading, cue);
  return { ...nothing, ...subject };
}

/** The number of the “quoted” that “as saying” belongs to. */
function quotedAs(words: readonly Word[], cue: number): number | null {
  if (QUOTING.has(words[cue]?.key ?? '')) {
    const as = words.slice(cue, cue + 12).findIndex((word) => word.key === 'as');
    return as > 0 ? cue : null;
  }
  if (words[cue - 1]?.key !== 'as') return null;
  for (let index = cue - 2; index >= 0 && cue - index < 14; index -= 1)
    if (QUOTING.has(words[index]?.key ?? '')) return index;
  return null;
}

/** “X’s office quoted him as saying”, “the statement quoted X as saying”, “X was quoted by the BBC as saying”. */
function quotedBy(reading: Reading, at: number, _cue: number, channel: string | null): Said {
  const { text, words } = reading;
  const verb = words[at];
  const base: Said = {
    speaker: null,
    source: null,
    cue: verb ? text.slice(verb.start, verb.end) : null,
    channel,
    reference: null,
  };
  const passive = /^(?:was|is|were|been|being)$/.test(words[at - 1]?.key ?? '');
  if (passive) {
    const subject = phraseBefore(
      reading,
      at - (words[at - 2]?.key === 'has' || words[at - 2]?.key === 'had' ? 2 : 1),
    );
    const by = words[at + 1]?.key === 'by' ? phraseAt(reading, at + 2) : null;
    return { ...base, ...subject, source: by ? (by.source ?? null) : null };
  }
  const source = phraseBefore(reading, at);
  const object = words[at + 1];
  if (object && /^(?:him|her)$/.test(object.key)) {
    const owner = ownerIn(reading, 0, at);
    return { ...base, source: source?.source ?? null, speaker: owner };
  }
  const spoken = phraseAt(reading, at + 1);
  return {
    ...base,
    source: source?.source ?? null,
    speaker: spoken?.speaker ?? null,
    reference: spoken?.reference ?? null,
  };
}

interface Phrase {
  readonly speaker: string | null;
  readonly source: string | null;
  readonly reference: Reference | null;
}

/** The subject that stands before the verb at `at`. */
function phraseBefore(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  let end = at - 1;
  while (end >= 0 && isAdverb(words, end)) end -= 1;
  if (end < 0) return null;
  if (/[,–—]/.test(words[end + 1]?.gap ?? '') || (words[end + 1]?.gap ?? '').includes(')')) {
    const stepped = beforeParenthesis(reading, end);
    if (stepped !== null) end = stepped;
  }
  // “… with Boswell stating” has its subject at its side, “Boswell left, stating” has not.
  const participle = words[at]?.key.endsWith('ing') && !(words[at]?.joined && mentionEnding(reading, at - 1));
  const hangs = JOINERS.has(words[end]?.key ?? '') || participle || words[at - 1]?.key === 'to';
  if (words[at]?.key.endsWith('ing') && !participle)
    return { speaker: mentionEnding(reading, at - 1)?.person.name ?? null, source: null, reference: null };
  return hangs ? opener(reading, at) : phraseEnding(reading, end);
}

/** Steps left over “, 45,” or “, a spokesman for Jones,” to the word before it. */
function beforeParenthesis(reading: Reading, end: number): number | null {
  const { words } = reading;
  for (let index = end; index > 0; index -= 1) {
    if (!/[,–—(]/.test(words[index]?.gap ?? '')) continue;
    if (mentionEnding(reading, index - 1) || /^(?:he|she)$/.test(words[index - 1]?.key ?? ''))
      return index - 1;
  }
  return null;
}

/** The noun phrase whose last word is at `end`. */
function phraseEnding(reading: Reading, end: number): Phrase | null {
  const { text, words } = reading;
  const word = words[end];
  if (!word) return null;
  if (/^(?:it|they|we|you|i|this|that|which|there)$/.test(word.key)) return null;
  if (/^(?:he|she)$/.test(word.key)) return sameSubject(reading, end) ?? pronoun(reading, word);
  const named = mentionEnding(reading, end);
  if (named) {
    const from = titleStart(words, named.from);
    const lead = words[from - 1];
    if (
      lead &&
      words[from]?.joined &&
      /^(?:for|of|to|with|by|from|and|or|at|than|against|like|about)$/.test(lead.key)
    ) {
      return {
        speaker: null,
        source: lead.key === 'and' ? null : sourceEnding(reading, end),
        reference: null,
      };
    }
    return word.possessive ? null : { speaker: named.person.name, source: null, reference: null };
  }
  if (/^(?:who)$/.test(word.key)) {
    const antecedent = mentionEnding(reading, end - 1);
    return antecedent ? { speaker: antecedent.person.name, source: null, reference: null } : null;
  }
  if (word.capital && !isTitle(word.key))
    return { speaker: null, source: sourceEnding(reading, end), reference: null };
  const start = nounPhraseStart(words, end);
  if (start === null) return null;
  return (
    described(reading, start, end) ?? {
      speaker: null,
      source: text.slice(words[start]?.start, word.end),
      reference: null,
    }
  );
}

/** The noun phrase that begins at `at`, after an inverted verb, “according to” or “quoted”. */
function phraseAt(reading: Reading, at: number): Phrase | null {
  const { text, words } = reading;
  const first = words[at];
  if (!first || /[,;:.]/.test(first.gap)) return null;
  if (/^(?:it|they|we|you|i|this|that)$/.test(first.key)) return null;
  if (/^(?:he|she)$/.test(first.key)) return pronoun(reading, first);
  let index = at;
  for (; index < words.length && index - at < 14; index += 1) {
    const word = words[index];
    if (!word || (index > at && !word.joined && !words[index - 1]?.possessive)) break;
    const named = mentionStarting(reading, index);
    if (named) {
      const owner = words[named.to - 1];
      if (owner?.possessive) continue;
      const next = words[named.to];
      if (next?.key === 'and' && next.joined) return { speaker: null, source: null, reference: null };
      return { speaker: named.person.name, source: null, reference: null };
    }
    if (index > at && /^(?:for|with|from|at|in|on|as|who|that|near|by|and)$/.test(word.key)) break;
    if (index > at && /^(?:of|to)$/.test(word.key) && !isTitle(words[index - 1]?.key ?? '')) break;
    if (speechVerbs.has(word.key) && !word.capital) break;
  }
  const last = words[index - 1];
  if (!last) return null;
  const next = words[index];
  if (next && next.gap === ', ' && isTitle(last.key)) {
    const named = mentionStarting(reading, index);
    if (named && !words[named.to - 1]?.possessive)
      return { speaker: named.person.name, source: null, reference: null };
  }
  let noun = index - 1;
  while (noun > at && isAdverb(words, noun)) noun -= 1;
  const end = words[noun];
  return (
    described(reading, at, noun) ??
    (end ? { speaker: null, source: text.slice(first.start, end.end), reference: null } : null)
  );
}

/** “the Pakistani envoy”: a definite description of a person. */
function described(reading: Reading, from: number, to: number): Phrase | null {
  const { text, words, people } = reading;
  const first = words[from];
  const last = words[to];
  if (!first || !last || first.key !== 'the' || to === from) return null;
  const person = resolveDescription(words.slice(from + 1, to + 1), first.start, people);
  if (!person) return null;
  void text;
  return { speaker: person, source: null, reference: { start: first.start, end: last.end, person } };
}

function pronoun(reading: Reading, word: Word): Phrase {
  const person = resolvePronoun(reading, word);
  return {
    speaker: person,
    source: null,
    reference: person ? { start: word.start, end: word.end, person } : null,
  };
}

/** “X said (that) he believes …”: the pronoun of the clause that a verb of speech opens is that verb's subject. */
function sameSubject(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  const that = words[at - 1]?.key === 'that' ? at - 2 : at - 1;
  if (!isCue(words, that) || !words[at]?.joined) return null;
  const subject = phraseBefore(reading, that);
  if (!subject?.speaker) return null;
  const pronounWord = words[at];
  return pronounWord
    ? { ...subject, reference: { start: pronounWord.start, end: pronounWord.end, person: subject.speaker } }
    : subject;
}

/** Where a verb has no subject at its side (“sat down and said”), the one that opens the sentence. */
function opener(reading: Reading, at: number): Phrase | null {
  const { words } = reading;
  for (let index = 0; index < at; index += 1) {
    const word = words[index];
    if (!word) break;
    if (index === 0 && /^(?:he|she)$/.test(word.key)) return pronoun(reading, word);
    const named = mentionStarting(reading, index);
    if (named) {
      if (words[named.to - 1]?.possessive) return null;
      const inside = named.to;
      for (let next = inside; next < at; next += 1) if (mentionStarting(reading, next)) return null;
      return { speaker: named.person.name, source: null, reference: null };
    }
    if (!isTitle(word.key) && !isTitleModifier(word.key) && !word.capital) return null;
  }
  return null;
}

interface Placed {
  readonly person: ArticlePerson;
  readonly from: number;
  readonly to: number;
}

function mentionEnding({ words, names }: Reading, at: number): Placed | null {
  const word = words[at];
  if (!word?.capital) return null;
  const named = names.byEnd.get(word.end) ?? names.byEnd.get(word.end + 1);
  if (!named || named.start > word.start) return null;
  let from = at;
  while (from > 0 && (words[from - 1]?.start ?? -1) >= named.start) from -= 1;
  return { person: named.person, from, to: at + 1 };
}

function mentionStarting({ words, names }: Reading, at: number): Placed | null {
  const named = names.byStart.get(words[at]?.start ?? -1);
  if (!named) return null;
  let to = at + 1;
  while (to < words.length && (words[to]?.end ?? Infinity) <= named.end) to += 1;
  return { person: named.person, from: at, to };
}

/** The person in whose possession the phrase before a verb stands: “Haqqani’s office quoted him”. */
function ownerIn(reading: Reading, from: number, to: number): string | null {
  const owners = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const named = mentionEnding(reading, index);
    if (named && reading.words[index]?.possessive) owners.add(named.person.name);
  }
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined ? owner : null;
}

/** The words of a source that ends at `end`: “The Taliban’s statement”, “a spokesman for Smith”. */
function sourceEnding({ text, words }: Reading, end: number): string | null {
  let start = end;
  while (
    start > 0 &&
    words[start]?.joined &&
    !speechVerbs.has(words[start - 1]?.key ?? '') &&
    end - start < 10
  ) {
    if (words[start]?.opens || /^(?:the|a|an|that|when|while|but)$/.test(words[start]?.key ?? '')) break;
    start -= 1;
  }
  const first = words[start];
  const last = words[end];
  return first && last ? text.slice(first.start, last.end) : null;
}

function nounPhraseStart(words: readonly Word[], end: number): number | null {
  let start = end;
  while (end - start < 10) {
    const word = words[start];
    const before = words[start - 1];
    if (!word) return null;
    if (/^(?:the|a|an|his|her|its|their|this|that|one|our|my)$/.test(word.key)) return start;
    if (!before) return start;
    const owned = before.possessive && /^(?:['’]s?)? $/.test(word.gap);
    if (!word.joined && !owned) return start < end || word.capital ? start : null;
    if (speechVerbs.has(before.key) && !before.capital) return start < end ? start : null;
    start -= 1;
  }
  return null;
}

/** “on his X social media platform”, “in a statement”: the first phrase after the verb that names where it was said. */
function channelAfter(text: string, words: readonly Word[], cue: number): string | null {
  for (let index = cue + 1; index < words.length && index - cue < 14; index += 1) {
    const word = words[index];
    if (!word || !/^(?:on|in|at|via|through|during)$/.test(word.key)) continue;
    let end = -1;
    for (let next = index + 1; next < words.length && next - index < 9; next += 1) {
      const noun = words[next];
      if (
        !noun ||
        (!noun.joined && !words[next - 1]?.possessive) ||
        /^(?:that|which|who|with|to|for|of|as|on|in|at|by)$/.test(noun.key)
      )
        break;
      if (CHANNELS.has(noun.key) && !(noun.text === 'x')) end = next;
    }
    const last = words[end];
    if (last) return text.slice(word.start, last.end);
  }
  return null;
}

function isCue(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word || !speechVerbs.has(word.key) || (word.capital && !word.opens)) return false;
  const before = words[index - 1];
  if (before && NOUN_LEADS.has(before.key)) return false;
  if (before?.possessive && NOUNS.has(word.key)) return false;
  return !(
    before &&
    NOUNS.has(word.key) &&
    !before.capital &&
    !/^(?:he|she|who|also|it|they|and)$/.test(before.key) &&
    !/s$/.test(word.key)
  );
}

function isAdverb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word) return false;
  return (
    /^(?:\p{Ll}+ly|also|has|had|have|then|later|once|again|often|himself|herself|too|further|earlier|yesterday|today|recently|who've|would|will|could|did|does|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday|never|always|been|in|\d+)$/u.test(
      word.key,
    ) && !(word.key === 'in' || word.key === 'on' ? !/day$/.test(words[index + 1]?.key ?? '') : false)
  );
}

function isAdverbial(words: readonly Word[], from: number, to: number): boolean {
  for (let index = from; index < to; index += 1) if (!isAdverb(words, index)) return false;
  return true;
}

/** Full stops that end no sentence. */
const ABBREVIATION = /\b(?:\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Prof|Rev|Lt|Col|Capt|Sgt|Jr|Sr|St)\./gu;

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'quotes', 'cited', 'quoting', 'citing', 'reported']);
const JOINERS: ReadonlySet<string> = new Set(['and', 'but', 'then', 'or']);
const NOUN_LEADS: ReadonlySet<string> = new Set(
  'the a an his her their its these those this that no some any of in for with from by many several such media news more other to'.split(
    ' ',
  ),
);
const NOUNS: ReadonlySet<string> = new Set(
  'reports report claims claim comments notes answers posts calls call fears promises demands jokes quotes quote states remarks replies thought read'.split(
    ' ',
  ),
);
const CHANNELS: ReadonlySet<string> = new Set(
  `platform twitter x facebook instagram telegram tiktok youtube linkedin blog website statement interview conference letter email e-mail memo
  post speech broadcast television tv radio newspaper magazine op-ed editorial memoir tweet message video testimony report release
  address briefing podcast thread network account page column essay article book bulletin communique news media`.split(
    /\s+/,
  ),
);
