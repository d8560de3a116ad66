import { Marked, Parser, type Token, type Tokens } from 'marked';
import type { Body, Passage } from '../text/passages.ts';
import { markInline, sliceInline, type MarkToken } from '../text/inline.ts';
import type { Span } from '../text/span.ts';
import type { Html } from './view.ts';

/** A stretch of an article's text that is shown as more than text. */
export type Mark = Span &
  (
    | { readonly kind: 'person'; readonly href: string; readonly again: boolean }
    | { readonly kind: 'self' }
    /** Quoted words, with the id by which they are linked to. */
    | { readonly kind: 'quotation'; readonly id: string }
    | {
        readonly kind: 'time';
        readonly datetime: string;
        readonly href: string | null;
        readonly marked: boolean;
      }
  );

/**
 * Lays a text out as it is, without marks and anchors: beside it stand others' anchors. `instead` gives the words
 * that stand in place of a passage.
 */
export function renderPlain(
  { blocks, passageOf }: Body,
  instead: (passage: Passage) => string | null = () => null,
): Html {
  const fill = <Holder extends object>(holder: Holder): Holder => {
    const passage = passageOf.get(holder);
    if (!passage) return holder;
    const words = instead(passage);
    const tokens = words === null ? [...passage.tokens] : [{ type: 'text', raw: words, text: words }];
    return { ...holder, tokens };
  };
  return Parser.parse(inside(blocks, fill), markup.defaults).trim();
}

/**
 * Lays an article's body out; `marksIn` gives the marks of each passage, in order, and `quotationsIn` the
 * quotations around them.
 */
export function renderBody(
  body: Body,
  marksIn: (passage: Passage) => readonly Mark[],
  quotationsIn: (passage: Passage) => readonly Mark[] = () => [],
): Html {
  const fill = <Holder extends object>(holder: Holder): Holder => {
    const passage = body.passageOf.get(holder);
    if (!passage) return holder;
    const quoted = markInline(passage.tokens, quotationsIn(passage), passage.start, true);
    return {
      ...holder,
      anchor: passage.anchor,
      aliases: passage.aliases,
      tokens: markInline(quoted, marksIn(passage), passage.start),
    };
  };
  return Parser.parse(inside(body.blocks, fill), markup.defaults).trim();
}

/** A stretch of a passage, all of it by default, with its marks. */
export function renderPassage(passage: Passage, marks: readonly Mark[], span: Span = passage): Html {
  const inside = marks.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  const cut = { start: span.start - passage.start, end: span.end - passage.start };
  return Parser.parseInline(
    markInline(sliceInline(passage.tokens, cut), inside, span.start),
    markup.defaults,
  );
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Copies a block with each part that holds a passage filled. */
function withPassages(block: Token, fill: <Holder extends object>(holder: Holder) => Holder): Token {
  if (block.type === 'html') return { ...fill(block), type: 'paragraph' } as Token;
  if (block.type === 'blockquote') return { ...block, tokens: inside(block.tokens, fill) } as Token;
  if (block.type === 'list') {
    const items = (block as Tokens.List).items.map((item) => ({
      ...item,
      tokens: inside(item.tokens, fill),
    }));
    return { ...block, items } as Token;
  }
  if (block.type === 'table') {
    const table = block as Tokens.Table;
    return {
      ...table,
      header: table.header.map(fill),
      rows: table.rows.map((row) => row.map(fill)),
    } as Token;
  }
  return fill(block);
}

function inside(
  blocks: readonly Token[] | undefined,
  fill: <Holder extends object>(holder: Holder) => Holder,
): Token[] {
  return (blocks ?? []).map((block) => withPassages(block, fill));
}

type Anchored = { readonly anchor?: string; readonly aliases?: readonly string[] };

const id = ({ anchor }: Anchored) => (anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`);

/** Places that answer to the block's other ids, at its beginning. */
const aliases = ({ aliases = [] }: Anchored) =>
  aliases.map((alias) => `<span id="${escapeHtml(alias)}"></span>`).join('');

/** Marked, writing blocks with their anchors, marks as links and times, and no link that could run code. */
const markup = new Marked({
  extensions: [
    {
      // An editor's note is for the machine: readers see the words.
      name: 'note',
      renderer(token) {
        return this.parser.parseInline(token.tokens ?? []);
      },
    },
    {
      name: 'mark',
      renderer(token) {
        const { mark, begins, tokens } = token as MarkToken<Mark>;
        return markHtml(mark, this.parser.parseInline(tokens), begins);
      },
    },
  ],
  renderer: {
    paragraph(token) {
      return `<p${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}</p>\n`;
    },
    heading(token) {
      const level = Math.min(Math.max(token.depth, 2), 4);
      return `<h${level}${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}</h${level}>\n`;
    },
    text(token) {
      if ('tokens' in token && token.tokens) {
        return `<span${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}</span>`;
      }
      return escapeHtml(token.text);
    },
    tablecell(token) {
      const cell = token.header ? 'th' : 'td';
      return `<${cell}${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}</${cell}>\n`;
    },
    link(token) {
      const words = this.parser.parseInline(token.tokens);
      return /^(?:https?:|mailto:)/i.test(token.href)
        ? `<a href="${escapeHtml(token.href)}">${words}</a>`
        : words;
    },
    html(token) {
      return escapeHtml(token.text);
    },
    image(token) {
      return escapeHtml(token.text);
    },
  },
});

function markHtml(mark: Mark, inner: Html, begins: boolean): Html {
  switch (mark.kind) {
    case 'self':
      return `<b>${inner}</b>`;
    case 'quotation':
      return begins ? `<span id="${escapeHtml(mark.id)}">${inner}</span>` : inner;
    case 'person':
      return `<a class="person${mark.again ? ' again' : ''}" href="${escapeHtml(mark.href)}">${inner}</a>`;
    case 'time': {
      const time = timeHtml(mark, inner);
      return mark.href === null ? time : `<a class="date" href="${escapeHtml(mark.href)}">${time}</a>`;
    }
  }
}

/** HTML's `time` knows no seasons, decades or ranges; those stand in a `span`. */
function timeHtml({ datetime, marked }: Extract<Mark, { kind: 'time' }>, inner: Html): Html {
  const shown = marked ? ' class="marked"' : '';
  return datetime === ''
    ? `<span${shown}>${inner}</span>`
    : `<time${shown} datetime="${datetime}">${inner}</time>`;
}
