import { Marked, type Token, type Tokens } from 'marked';
import { anchorMaker } from './anchor.ts';
import { footnoteSyntax, numbered, type Footnote } from './footnotes.ts';
import { withoutHtml } from './html.ts';
import { leaf, normalInline, notesIn, plainText, type Note } from './inline.ts';
import { anchorsOf, type Anchorable, type Recorded } from './kept-anchors.ts';
import { picturesIn, writtenPicture } from './pictures.ts';
import { placed } from './placed.ts';
import type { Span } from './span.ts';

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'cell' | 'caption' | 'footnote';

/** One block of an article with its plain text: what is searched, linked to and quoted. */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** From 1, in reading order. */
  readonly number: number;
  /** The id of the block on the article's page, made from its words. */
  readonly anchor: string;
  /** Other ids to which it answers: of blocks that became part of it. */
  readonly aliases: readonly string[];
  /** `Body.text.slice(start, end)`. */
  readonly text: string;
  /** Marked's inline tokens, normalised so that their texts join to `text`. */
  readonly tokens: readonly Token[];
}

/** An article's text: as blocks to lay out, and as one plain string to find things in. */
export interface Body {
  /** The passages' texts, parted by blank lines. */
  readonly text: string;
  readonly passages: readonly Passage[];
  /** What the editor wrote about words in the text, in its order. */
  readonly notes: readonly Note[];
  /** Marked's block tokens. */
  readonly blocks: readonly Token[];
  /** Which passage a block token, or a table's cell, holds. */
  readonly passageOf: ReadonlyMap<object, Passage>;
}

/** The blank line that parts two passages in `Body.text`. */
export const PARTING = '\n\n';

const reader = new Marked({ gfm: true, extensions: [...footnoteSyntax] });

/** Reads Markdown into passages; HTML in it goes through a narrow list (see html.ts). */
export function parseBody(markdown: string): Body {
  const read = withoutHtml(reader.lexer(markdown.replaceAll('\0', '\uFFFD')));
  const footnotes = numbered(markdown.includes('[^') ? tokensIn(read) : []);
  const blocks = [...without(new Set(footnotes), read), ...endnotes(footnotes)];
  const anchor = anchorMaker();
  const passages: Passage[] = [];
  const passageOf = new Map<object, Passage>();
  const blank = new Set<object>();
  let text = '';
  for (const { holder, kind, tokens: raw } of leaves(blocks)) {
    const tokens = normalInline(raw);
    const words = plainText(tokens);
    if (words.trim() === '') {
      blank.add(holder);
      continue;
    }
    const start = text === '' ? 0 : text.length + PARTING.length;
    text = text === '' ? words : text + PARTING + words;
    const passage: Passage = {
      kind,
      number: passages.length + 1,
      anchor: anchor('p', words),
      aliases: [],
      start,
      end: text.length,
      text: words,
      tokens,
    };
    passages.push(passage);
    passageOf.set(holder, passage);
  }
  const notes = passages.flatMap(({ tokens, start }) => notesIn(tokens, start));
  return { text, passages, notes, blocks: without(blank, blocks), passageOf };
}

/** The same body with the anchors that were recorded for its passages, and with others made without hidden words. */
export function reanchored(body: Body, hidden: readonly Span[], recorded: readonly Recorded[] = []): Body {
  if (hidden.length === 0 && recorded.length === 0) return body;
  const given = anchorsOf(
    'p',
    body.passages.map((passage) => anchorable(body.text, passage, hidden)),
    recorded,
  );
  const passages = new Map(
    body.passages.map((passage, index) => [passage, changed(passage, { ...given[index] })]),
  );
  return changed(body, {
    passages: [...passages.values()],
    get passageOf() {
      return new Map([...body.passageOf].map(([holder, passage]) => [holder, passages.get(passage)!]));
    },
  });
}

/** A copy whose blocks are still made only when somebody asks for them: see kept-body.ts. */
function changed<Whole extends object>(whole: Whole, changes: Partial<Whole>): Whole {
  const properties = Object.getOwnPropertyDescriptors(changes);
  return Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(whole), ...properties }) as Whole;
}

/** A stretch of a text as what is to have an anchor. */
export function anchorable(text: string, span: Span, hidden: readonly Span[]): Anchorable {
  return { words: textWithout(text, span, hidden), whole: text.slice(span.start, span.end) };
}

/** The words of a stretch but for those that are hidden. */
export function textWithout(text: string, { start, end }: Span, hidden: readonly Span[]): string {
  return hidden
    .filter((each) => each.start < end && start < each.end)
    .reduce(
      (words, each) => {
        const from = Math.max(each.start - start, 0);
        const to = Math.min(each.end, end) - start;
        return words.slice(0, from) + ' '.repeat(to - from) + words.slice(to);
      },
      text.slice(start, end),
    );
}

/** Footnotes stand together below the text. */
function endnotes(footnotes: Footnote[]): Token[] {
  return footnotes.length > 0 ? [{ type: 'footnotes', raw: '', tokens: footnotes }] : [];
}

function* tokensIn(blocks: readonly Token[]): Generator<Token> {
  for (const { token } of placed(blocks, '')) yield token;
}

/** Blocks that hold no words, such as `&nbsp;` alone, are not laid out; a table keeps its cells. */
function without(blank: ReadonlySet<object>, blocks: readonly Token[]): Token[] {
  return blocks
    .filter((block) => !blank.has(block))
    .map((block) => {
      if (block.type === 'blockquote') return { ...block, tokens: without(blank, block.tokens ?? []) };
      if (block.type !== 'list') return block;
      const items = (block as Tokens.List).items.map((item) => ({
        ...item,
        tokens: without(blank, item.tokens),
      }));
      return { ...block, items };
    });
}

interface Leaf {
  readonly holder: object;
  readonly kind: PassageKind;
  readonly tokens: readonly Token[];
}

/** The blocks that hold inline text, in reading order; code and rules hold none. */
function* leaves(blocks: readonly Token[], kind: PassageKind = 'paragraph'): Generator<Leaf> {
  for (const block of blocks) {
    switch (block.type) {
      case 'paragraph':
      case 'text':
        if (picturesIn(block)) {
          yield* captions(block);
          break;
        }
        yield { holder: block, kind, tokens: block.tokens ?? [block] };
        break;
      case 'heading':
        yield { holder: block, kind: 'heading', tokens: block.tokens ?? [] };
        break;
      case 'blockquote':
        yield* leaves(block.tokens ?? [], kind);
        break;
      case 'list':
        for (const item of (block as Tokens.List).items) yield* leaves(item.tokens, 'item');
        break;
      case 'footnotes':
        for (const note of block.tokens ?? [])
          yield { holder: note, kind: 'footnote', tokens: (note as Footnote).tokens };
        break;
      case 'table': {
        const table = block as Tokens.Table;
        for (const cell of [table.header, ...table.rows].flat())
          yield { holder: cell, kind: 'cell', tokens: cell.tokens };
        break;
      }
    }
  }
}

/** A picture's caption is a passage; a picture without one is none. */
function* captions(block: Token): Generator<Leaf> {
  for (const picture of picturesIn(block) ?? []) {
    const { caption } = writtenPicture(picture);
    if (caption.trim() !== '') yield { holder: picture, kind: 'caption', tokens: [leaf(caption)] };
  }
}
