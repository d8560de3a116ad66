import { decodeHTML } from 'entities';
import type { Token, Tokens } from 'marked';
import { visible } from './characters.ts';
import type { Span } from './span.ts';

/** An inline token of our own among marked's: a stretch that was found, with what it holds. */
export interface MarkToken<Mark> extends Tokens.Generic {
  readonly type: 'mark';
  readonly mark: Mark;
  /** Whether the mark begins here: one that crosses emphasis is in several parts. */
  readonly begins: boolean;
  readonly tokens: Token[];
}

/** What an editor wrote about words in the text: `[the envoy](person:asif-ali)`, `[that spring](time:2022-21)`. */
export interface NoteToken extends Tokens.Generic {
  readonly type: 'note';
  readonly about: 'person' | 'time';
  /** An address or a date, or `none`. */
  readonly is: string;
  readonly tokens: Token[];
}

/**
 * Marked's inline tokens with every leaf a plain `text`: character references decoded, line ends as spaces.
 * After this the texts of the leaves join to the passage's plain text.
 */
export function normalInline(tokens: readonly Token[]): Token[] {
  return tokens.map((token): Token => {
    switch (token.type) {
      case 'text':
        if ('tokens' in token && token.tokens) return { ...token, tokens: normalInline(token.tokens) };
        return leaf(visible(decodeHTML(token['text'] as string)).replace(/\s*\n\s*/g, ' '));
      case 'escape':
        return leaf(token['text'] as string);
      case 'image':
      case 'checkbox':
        return leaf('');
      case 'link':
        return linkOrNote(token as Tokens.Link);
      default:
        return 'tokens' in token && token.tokens ? { ...token, tokens: normalInline(token.tokens) } : token;
    }
  });
}

/** The address of a link, its character references decoded: Marked leaves them in. */
export function hrefOf({ href }: Tokens.Link): string {
  return visible(decodeHTML(href)).trim();
}

/** What a link says about its words, where it is an editor's note and leads nowhere. */
export function noteIn(link: Tokens.Link): Pick<NoteToken, 'about' | 'is'> | null {
  const [, about, is] = /^(person|time):(.*)$/.exec(hrefOf(link)) ?? [];
  return about === undefined || is === undefined
    ? null
    : { about: about as 'person' | 'time', is: plain(is) };
}

function linkOrNote(link: Tokens.Link): Token {
  const tokens = normalInline(link.tokens);
  const note = noteIn(link);
  return note === null
    ? { ...link, href: hrefOf(link), tokens }
    : ({ type: 'note', raw: link.raw, ...note, tokens } satisfies NoteToken);
}

/** Percent signs are read as addresses have them; what is no such address stays as it is. */
function plain(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    return written;
  }
}

/** An editor's note with the stretch of plain text that it is about. */
export interface Note extends Span {
  readonly about: 'person' | 'time';
  readonly is: string;
}

/** The editor's notes among inline tokens, whose plain text begins at `offset`. */
export function notesIn(tokens: readonly Token[], offset: number): Note[] {
  const notes: Note[] = [];
  let at = offset;
  for (const token of tokens) {
    const end = at + textOf(token).length;
    if (token.type === 'note')
      notes.push({ start: at, end, about: (token as NoteToken).about, is: (token as NoteToken).is });
    if (hasChildren(token)) notes.push(...notesIn(token.tokens, at));
    at = end;
  }
  return notes;
}

/** The links among inline tokens, whose plain text begins at `offset`. */
export function linksIn(tokens: readonly Token[], offset: number): (Span & { readonly href: string })[] {
  let end = offset;
  return tokens.flatMap((token) => {
    const start = end;
    end += textOf(token).length;
    const inside = hasChildren(token) ? linksIn(token.tokens, start) : [];
    return token.type === 'link' ? [{ start, end, href: (token as Tokens.Link).href }, ...inside] : inside;
  });
}

/** What a reader reads of inline tokens, and what everything is found in. */
export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('');
}

/** The tokens of a stretch of the plain text, with the emphasis and links that it is inside of. */
export function sliceInline(tokens: readonly Token[], span: Span): Token[] {
  const sliced: Token[] = [];
  let at = 0;
  for (const token of tokens) {
    const length = textOf(token).length;
    const start = Math.max(span.start - at, 0);
    const end = Math.min(span.end - at, length);
    at += length;
    if (start >= end) continue;
    if (start === 0 && end === length) sliced.push(token);
    else if (hasChildren(token))
      sliced.push({ ...token, tokens: sliceInline(token.tokens, { start, end }) } as Token);
    else sliced.push({ ...token, ...leaf(textOf(token).slice(start, end)), type: token.type } as Token);
  }
  return sliced;
}

/**
 * Puts marks around stretches of inline tokens. Marks are in order and do not overlap; one that crosses
 * emphasis is put around each part of it, and none goes into a link, which cannot hold another, unless `links`
 * says that they are none themselves.
 */
export function markInline<Mark extends Span>(
  tokens: readonly Token[],
  marks: readonly Mark[],
  offset = 0,
  links = false,
): Token[] {
  const marked: Token[] = [];
  let at = offset;
  for (const token of tokens) {
    const end = at + textOf(token).length;
    // What has no words, such as the number of a footnote, stays where it is.
    if (end === at) {
      marked.push(token);
      continue;
    }
    const inside = marks.filter((mark) => mark.start < end && mark.end > at);
    if (inside.length === 0 || (token.type === 'link' && !links)) marked.push(token);
    else if (hasChildren(token))
      marked.push({ ...token, tokens: markInline(token.tokens, inside, at, links) } as Token);
    else marked.push(...markLeaf(token, inside, at));
    at = end;
  }
  return marked;
}

function markLeaf<Mark extends Span>(token: Token, marks: readonly Mark[], offset: number): Token[] {
  const length = textOf(token).length;
  const parts: Token[] = [];
  let done = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start - offset, 0);
    const end = Math.min(mark.end - offset, length);
    parts.push(...sliceInline([token], { start: done, end: start }));
    parts.push({
      type: 'mark',
      raw: '',
      mark,
      begins: mark.start >= offset,
      tokens: sliceInline([token], { start, end }),
    } satisfies MarkToken<Mark>);
    done = end;
  }
  return [...parts, ...sliceInline([token], { start: done, end: length })];
}

function textOf(token: Token): string {
  if (token.type === 'br') return '\n';
  return hasChildren(token) ? plainText(token.tokens) : ((token as { text?: string }).text ?? '');
}

function hasChildren(token: Token): token is Token & { tokens: Token[] } {
  return 'tokens' in token && Array.isArray(token.tokens);
}

/** Plain text as Marked has it. */
export function leaf(text: string): Tokens.Text {
  return { type: 'text', raw: text, text, escaped: false };
}
