import type { Token, TokenizerAndRendererExtension, Tokens } from 'marked';

/** A number in the text that leads to a footnote, `[^1]`: no word of it. */
export interface FootnoteRef extends Tokens.Generic {
  readonly type: 'footnoteRef';
  readonly label: string;
  /** Of its footnote, in the order in which the text leads to them; null where there is none. */
  number: number | null;
  /** Which of those that lead to the same footnote, from 1. */
  nth: number;
}

/** `[^1]: …`, a paragraph of its own. */
export interface Footnote extends Tokens.Generic {
  readonly type: 'footnote';
  readonly label: string;
  readonly tokens: Token[];
  number: number;
  /** How many places lead to it. */
  refs: number;
}

/** Footnotes as Marked reads them. */
export const footnoteSyntax: readonly TokenizerAndRendererExtension[] = [
  {
    name: 'footnote',
    level: 'block',
    start: nextNote,
    tokenizer(text) {
      const [raw, label, words] = NOTE.exec(text) ?? [];
      if (raw === undefined || label === undefined || words === undefined) return undefined;
      const note: Footnote = { type: 'footnote', raw, label, tokens: [], number: 0, refs: 0 };
      this.lexer.inline(words.trim(), note.tokens);
      return note;
    },
  },
  {
    name: 'footnoteRef',
    level: 'inline',
    start: (text) => text.indexOf('[^'),
    tokenizer(text) {
      const [raw, label] = /^\[\^([^\]\s]+)\]/.exec(text) ?? [];
      if (raw === undefined || label === undefined) return undefined;
      return { type: 'footnoteRef', raw, label, text: '', number: null, nth: 0 } satisfies FootnoteRef;
    },
  },
];

/** Where a footnote begins below the block at hand: no further than its blank line, as Marked asks at each block. */
function nextNote(text: string): number | undefined {
  const end = text.indexOf('\n\n');
  return /^\[\^[^\]\s]+\]:/m.exec(end === -1 ? text : text.slice(0, end))?.index;
}

/** To the next footnote or blank line. */
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*(.+(?:\n(?![ \t]*\n|\[\^[^\]\s]+\]:).+)*)(?:\n+|$)/;

/**
 * The footnotes among blocks in the order in which the text leads to them; those that it never leads to come last.
 * Every number in the text is given its footnote's.
 */
export function numbered(tokens: Iterable<Token>): Footnote[] {
  const all = [...tokens];
  const notes = all.filter((token): token is Footnote => token.type === 'footnote');
  const refs = all.filter((token): token is FootnoteRef => token.type === 'footnoteRef');
  const byLabel = new Map(notes.toReversed().map((note) => [note.label, note]));
  const led = new Set<Footnote>();
  for (const ref of refs) {
    const note = byLabel.get(ref.label);
    if (!note) continue;
    if (!led.has(note)) note.number = led.add(note).size;
    note.refs += 1;
    ref.number = note.number;
    ref.nth = note.refs;
  }
  return [...led, ...notes.filter((note) => !led.has(note))];
}

/** Inline tokens without the numbers of footnotes, for where these are not. */
export function withoutRefs(tokens: readonly Token[]): Token[] {
  return tokens
    .filter(({ type }) => type !== 'footnoteRef')
    .map(
      (token) =>
        ('tokens' in token && token.tokens
          ? { ...token, tokens: withoutRefs(token.tokens) }
          : token) as Token,
    );
}
