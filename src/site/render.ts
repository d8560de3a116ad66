import { Marked, Parser, type Token, type Tokens } from 'marked';
import type { ElementToken } from '../text/html-tokens.ts';
import type { Body, Passage } from '../text/passages.ts';
import { markInline, sliceInline, type MarkToken } from '../text/inline.ts';
import { withoutRefs, type Footnote, type FootnoteRef } from '../text/footnotes.ts';
import type { Span } from '../text/span.ts';
import { picturesIn, writtenPicture, type Written } from '../text/pictures.ts';
import type { FigureView, Html } from './view.ts';
import { wording } from './wording.ts';

/** A stretch of an article's text that is shown as more than text. */
export type Mark = Span &
  (
    | { readonly kind: 'person'; readonly href: string; readonly again: boolean }
    | { readonly kind: 'self' }
    /** Quoted words, with the id by which they are linked to. */
    | { readonly kind: 'quotation'; readonly id: string }
    /** What leads to its own place. */
    | { readonly kind: 'here'; readonly href: string; readonly words: string }
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
  figureIn: FigureIn = () => null,
): Html {
  const fill = <Holder extends object>(holder: Holder): Holder => {
    const passage = passageOf.get(holder);
    if (!passage) return holder;
    const words = instead(passage);
    const tokens = words === null ? [...passage.tokens] : [{ type: 'text', raw: words, text: words }];
    return { ...holder, tokens };
  };
  return Parser.parse(inside(blocks, { fill, figureIn }), markup.defaults).trim();
}

/** What a picture is shown as. */
type FigureIn = (written: Written) => FigureView | null;

/** What stands in an article's body besides marks. */
interface Around {
  /** The quotations around the marks of a passage. */
  readonly quotationsIn?: (passage: Passage) => readonly Mark[];
  /** The name of the link that leads to a passage, where it has one. */
  readonly hereIn?: (passage: Passage) => string | null;
  readonly figureIn?: FigureIn;
}

/** Lays an article's body out; `marksIn` gives the marks of each passage, in order. */
export function renderBody(
  body: Body,
  marksIn: (passage: Passage) => readonly Mark[],
  { quotationsIn = () => [], hereIn = () => null, figureIn = () => null }: Around = {},
): Html {
  const { blocks, passageOf } = body;
  const fill = <Holder extends object>(holder: Holder): Holder => {
    const passage = passageOf.get(holder);
    if (!passage) return holder;
    const quoted = markInline(passage.tokens, quotationsIn(passage), passage.start, true);
    return {
      ...holder,
      anchor: passage.anchor,
      aliases: passage.aliases,
      here: hereIn(passage),
      text: passage.text,
      tokens: markInline(quoted, marksIn(passage), passage.start),
    };
  };
  return Parser.parse(inside(blocks, { fill, figureIn }), markup.defaults).trim();
}

/** A stretch of a passage, all of it by default, with its marks. */
export function renderPassage(passage: Passage, marks: readonly Mark[], span: Span = passage): Html {
  const inside = marks.filter((mark) => mark.start >= span.start && mark.end <= span.end);
  const cut = { start: span.start - passage.start, end: span.end - passage.start };
  return Parser.parseInline(
    markInline(withoutRefs(sliceInline(passage.tokens, cut)), inside, span.start),
    markup.defaults,
  );
}

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What the parts of a block are filled with. */
interface Filling {
  readonly fill: <Holder extends object>(holder: Holder) => Holder;
  readonly figureIn: FigureIn;
}

/** Copies a block with each part that holds a passage filled. */
function withPassages(block: Token, filling: Filling): Token {
  const { fill, figureIn } = filling;
  const pictures = picturesIn(block);
  if (pictures) {
    const figures = pictures.map((each) => ({ ...fill(each), figure: figureIn(writtenPicture(each)) }));
    return { type: 'figures', raw: block.raw, figures };
  }
  if (block.type === 'blockquote') return { ...block, tokens: inside(block.tokens, filling) } as Token;
  if (block.type === 'footnotes') return { ...block, tokens: block.tokens?.map(fill) } as Token;
  if (block.type === 'list') {
    const items = (block as Tokens.List).items.map((item) => ({
      ...item,
      tokens: inside(item.tokens, filling),
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

function inside(blocks: readonly Token[] | undefined, filling: Filling): Token[] {
  return (blocks ?? []).map((block) => withPassages(block, filling));
}

type Anchored = {
  readonly anchor?: string;
  readonly aliases?: readonly string[];
  readonly here?: string | null;
};

const id = ({ anchor }: Anchored) => (anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`);

/** Places that answer to the block's other ids, at its beginning. */
const aliases = ({ aliases = [] }: Anchored) =>
  aliases.map((alias) => `<span id="${escapeHtml(alias)}"></span>`).join('');

/** The link to a passage, which has no words of its own: what is shown of it is drawn. */
const here = ({ anchor, here: words }: Anchored) =>
  anchor && words ? hereHtml(`#${encodeURIComponent(anchor)}`, words, '') : '';

const noteId = (number: number) => `note-${number}`;
const refId = (number: number, nth: number) => `note-${number}-from${nth === 1 ? '' : `-${nth}`}`;

/** The way from a footnote back to the number that led to it. */
function backHtml(number: number, nth: number): Html {
  return `<a class="back" href="#${refId(number, nth)}" role="doc-backlink" aria-label="${escapeHtml(wording.backToText)}">↑</a>`;
}

/** A picture with its caption as a passage, where it has one. */
type Figure = Anchored & { readonly figure: FigureView | null; readonly tokens: Token[] };

/** What may be wider than its column; a script makes it a region for the keyboard where it is. */
function scrolling(inner: Html, name: string): Html {
  return `<div class="scrolls" data-name="${escapeHtml(name)}">${inner}</div>\n`;
}

/** A picture; its caption is its own, or markup that was made of one. */
export function figureHtml(figure: FigureView, caption = escapeHtml(figure.caption ?? '')): Html {
  const { sources, sizes, src, width, height, alt, credit, isLazy } = figure;
  const fetched = isLazy ? ' loading="lazy" decoding="async"' : ' fetchpriority="high"';
  const image = `<img src="${src}" sizes="${sizes}" width="${width}" height="${height}" alt="${escapeHtml(alt)}"${fetched}>`;
  const choices = sources.map(
    ({ type, srcset }) => `<source type="${type}" srcset="${srcset}" sizes="${sizes}">`,
  );
  const by = credit === null ? '' : `<span class="credit">${escapeHtml(credit)}</span>`;
  const below = [caption, by].filter((part) => part !== '').join(' ');
  return `<figure class="image"><picture>${choices.join('')}${image}</picture>${below && `<figcaption>${below}</figcaption>`}</figure>\n`;
}

function hereHtml(href: string, words: string, inner: Html): Html {
  return `<a class="here" href="${escapeHtml(href)}" aria-label="${escapeHtml(words)}">${inner}</a>`;
}

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
      name: 'element',
      renderer(token) {
        const { name, tokens } = token as ElementToken;
        return `<${name}>${this.parser.parseInline(tokens)}</${name}>`;
      },
    },
    { name: 'removed', renderer: () => '' },
    {
      name: 'figures',
      renderer({ figures }) {
        return (figures as Figure[])
          .map((token) => {
            const { figure, tokens } = token;
            if (figure === null) return '';
            const caption = token.anchor && this.parser.parseInline(tokens) + here(token);
            return figureHtml(figure, caption && `<span${id(token)}>${caption}</span>`);
          })
          .join('');
      },
    },
    {
      name: 'footnoteRef',
      renderer(token) {
        const { number, nth } = token as FootnoteRef;
        if (number === null) return escapeHtml(token.raw);
        const words = escapeHtml(wording.footnote(number));
        return `<sup><a id="${refId(number, nth)}" href="#${noteId(number)}" role="doc-noteref" aria-label="${words}">${number}</a></sup>`;
      },
    },
    {
      name: 'footnotes',
      renderer({ tokens = [] }) {
        const notes = (tokens as Footnote[]).map((note) => {
          const words = this.parser.parseInline(note.tokens) + here(note as Anchored);
          const back = Array.from({ length: note.refs }, (_, n) => backHtml(note.number, n + 1));
          return `<li id="${noteId(note.number)}"><span${id(note as Anchored)}>${words}</span> ${back.join(' ')}</li>\n`;
        });
        const name = escapeHtml(wording.footnotes);
        return `<section class="footnotes" role="doc-endnotes" aria-label="${name}"><ol>\n${notes.join('')}</ol></section>\n`;
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
      return `<p${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}${here(token as Anchored)}</p>\n`;
    },
    heading(token) {
      const level = Math.min(Math.max(token.depth, 2), 4);
      const link = here(token as Anchored);
      // The link is in the heading and no part of its name.
      const name = link === '' ? '' : ` aria-label="${escapeHtml(token.text)}"`;
      return `<h${level}${id(token as Anchored)}${name}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}${link}</h${level}>\n`;
    },
    text(token) {
      if ('tokens' in token && token.tokens) {
        return `<span${id(token as Anchored)}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}${here(token as Anchored)}</span>`;
      }
      return escapeHtml(token.text);
    },
    table(token) {
      const row = (cells: readonly Tokens.TableCell[]) =>
        this.tablerow({ text: cells.map((cell) => this.tablecell(cell)).join('') });
      const body = token.rows.map(row).join('');
      const table = `<thead>\n${row(token.header)}</thead>\n${body && `<tbody>\n${body}</tbody>\n`}`;
      return scrolling(`<table>\n${table}</table>`, wording.table);
    },
    code(token) {
      return scrolling(`<pre><code>${escapeHtml(token.text)}\n</code></pre>`, wording.code);
    },
    tablecell(token) {
      const cell = token.header ? 'th' : 'td';
      const side =
        token.align === 'right' ? ' class="end"' : token.align === 'center' ? ' class="middle"' : '';
      return `<${cell}${id(token as Anchored)}${side}>${aliases(token as Anchored)}${this.parser.parseInline(token.tokens)}</${cell}>\n`;
    },
    link(token) {
      const words = this.parser.parseInline(token.tokens);
      return /^(?:https?:|mailto:)/i.test(token.href)
        ? `<a href="${escapeHtml(token.href)}" rel="noopener noreferrer">${words}</a>`
        : words;
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
    case 'here':
      return hereHtml(mark.href, mark.words, inner);
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
