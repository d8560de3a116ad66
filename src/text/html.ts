import { parseDocument } from 'htmlparser2';
import type { Token, Tokens } from 'marked';
import sanitizeHtml from 'sanitize-html';
import { ELEMENTS, KEPT, WITH_CONTENT } from './html-elements.ts';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { attribs: unknown }>;

/** What was taken out of HTML; it has no words and is laid out as nothing. */
export interface Removed extends Tokens.Generic {
  readonly type: 'removed';
  /** As an author knows it: “<script>”, or “onclick” of “<b>”. Null where nobody misses it, such as a comment. */
  readonly what: string | null;
  /** Where it begins in the HTML. */
  readonly at: number;
  /** Whether it has no end, so that all of the text below would go with it. */
  readonly isOpen: boolean;
}

/** An element of HTML that Markdown has no sign for. */
export interface ElementToken extends Tokens.Generic {
  readonly type: 'element';
  readonly name: string;
  readonly tokens: Token[];
}

/** Marked's blocks with the HTML among them as tokens of its own, as far as the list of elements lets it in. */
export function withoutHtml(blocks: readonly Token[]): Token[] {
  return blocks.flatMap((block): Token[] => {
    if (block.type === 'html') return blocksOfHtml(block.raw);
    if (block.type === 'list') {
      const items = (block as Tokens.List).items.map((item) => ({
        ...item,
        tokens: withoutHtml(item.tokens),
      }));
      return [{ ...block, items } as Token];
    }
    if (block.type === 'table') {
      const cell = (each: Tokens.TableCell) => ({ ...each, tokens: inlineOf(each.tokens) });
      const { header, rows } = block as Tokens.Table;
      return [{ ...block, header: header.map(cell), rows: rows.map((row) => row.map(cell)) } as Token];
    }
    if (!('tokens' in block) || !block.tokens) return [block];
    const inside = block.type === 'blockquote' ? withoutHtml(block.tokens) : inlineOf(block.tokens);
    return [{ ...block, tokens: inside } as Token];
  });
}

/** An element whose end is still to come. */
interface Open {
  readonly name: string;
  readonly tokens: Token[];
  readonly close: (tokens: Token[]) => Token[];
}

/** Inline tokens with each pair of tags as one that holds what is between; what is never closed ends with the block. */
function inlineOf(tokens: readonly Token[], inLink = false): Token[] {
  const open: Open[] = [{ name: '', tokens: [], close: (all) => all }];
  const put = (...more: Token[]) => open.at(-1)!.tokens.push(...more);
  const closeLast = () => {
    const last = open.pop()!;
    put(...last.close(last.tokens));
  };
  for (let n = 0; n < tokens.length; n += 1) {
    const token = tokens[n]!;
    if (token.type !== 'html') {
      const inside =
        'tokens' in token && token.tokens ? inlineOf(token.tokens, inLink || token.type === 'link') : null;
      // No link can hold another.
      if (token.type === 'link' && open.some((each) => each.name === 'a')) put(...(inside ?? []));
      else put(inside === null ? token : ({ ...token, tokens: inside } as Token));
      continue;
    }
    const { name, isEnd } = tagIn(token.raw);
    if (name === null) put(removed(null, token.raw));
    else if (!ELEMENTS.has(name)) put(words(token.raw));
    else if (isEnd) while (open.some((each) => each.name === name)) closeLast();
    else if (WITH_CONTENT.has(name)) {
      put(removed(`“<${name}>”`, token.raw));
      const end = tokens.findIndex((each, at) => at > n && isEndOf(each, name));
      if (end !== -1) n = end;
    } else {
      const clean = cleaned(token.raw);
      put(...clean.removed.map((what) => removed(what, token.raw)));
      const [element] = clean.nodes;
      if (!element || !('attribs' in element) || (name === 'a' && inLink)) continue;
      while (name === 'a' && open.some((each) => each.name === 'a')) closeLast();
      if (element.name === 'br') put({ type: 'br', raw: token.raw });
      else if (!BLOCKS.has(element.name))
        open.push({ name, tokens: [], close: (inside) => elementOf(element, inside) });
    }
  }
  while (open.length > 1) closeLast();
  return open[0]!.tokens;
}

/** A block of HTML as the blocks that it stands for. */
function blocksOfHtml(raw: string): Token[] {
  const unclosed = /^\s*<(?:!--(?![^]*-->)|(script|pre|style|textarea)(?=[\s>])(?![^]*<\/\1>))/i.exec(raw);
  if (unclosed) {
    const what = unclosed[1] === undefined ? '“<!--”' : `“<${unclosed[1].toLowerCase()}>”`;
    return [{ ...removed(what, ''), isOpen: true }];
  }
  const { nodes, removed: gone } = cleaned(raw);
  let at = 0;
  const reported = gone.map((what) => {
    const tag = /<([a-z0-9]+)>”$/.exec(what)?.[1] ?? '';
    const found = raw.toLowerCase().indexOf(`<${tag}`, at);
    if (found !== -1) at = found + 1;
    return { ...removed(what, ''), at: Math.max(found, 0) };
  });
  return [...reported, ...blocksOf(nodes)];
}

/** Blocks in the order of the page; words that stand in none have a paragraph of their own. */
function blocksOf(nodes: readonly ChildNode[]): Token[] {
  const blocks: Token[] = [];
  let loose: Token[] = [];
  const flush = () => {
    if (loose.some((token) => token.type === 'br' || /\S/.test((token as { text?: string }).text ?? 'x')))
      blocks.push({ type: 'paragraph', raw: '', text: '', tokens: trimmed(loose) });
    loose = [];
  };
  for (const node of nodes) {
    if ('attribs' in node && BLOCKS.has(node.name)) {
      flush();
      blocks.push(...blockOf(node));
    } else loose.push(...inlineNode(node));
  }
  flush();
  return blocks;
}

/** Without the spaces at both ends. */
function trimmed(tokens: readonly Token[]): Token[] {
  return tokens.map((token, n) => {
    if (token.type !== 'text') return token;
    const text = n === 0 ? token['text'].trimStart() : token['text'];
    return { ...token, text: n === tokens.length - 1 ? text.trimEnd() : text } as Token;
  });
}

function blockOf({ name, children }: Element): Token[] {
  const heading = /^h([1-6])$/.exec(name)?.[1];
  if (heading !== undefined)
    return [{ type: 'heading', raw: '', depth: Number(heading), text: '', tokens: inlineNodes(children) }];
  if (name === 'hr') return [{ type: 'hr', raw: '' }];
  if (name === 'pre') return [{ type: 'code', raw: '', text: textIn(children) }];
  if (name === 'blockquote') return [{ type: 'blockquote', raw: '', text: '', tokens: blocksOf(children) }];
  if (name === 'ul' || name === 'ol') {
    const items = children
      .filter((child): child is Element => 'attribs' in child)
      .map((item) => ({
        type: 'list_item',
        raw: '',
        text: '',
        task: false,
        loose: false,
        tokens: blocksOf(item.name === 'li' ? item.children : [item]).map((block) =>
          block.type === 'paragraph' ? { ...block, type: 'text' } : block,
        ),
      }));
    return [{ type: 'list', raw: '', ordered: name === 'ol', start: '', loose: false, items } as Token];
  }
  return blocksOf(children);
}

function inlineNodes(nodes: readonly ChildNode[]): Token[] {
  return nodes.flatMap(inlineNode);
}

function inlineNode(node: ChildNode): Token[] {
  if ('data' in node) return [words(node.data.replace(/\s+/g, ' '))];
  if (!('attribs' in node)) return [];
  return node.name === 'br' ? [{ type: 'br', raw: '' }] : elementOf(node, inlineNodes(node.children));
}

/** An inline element as Marked's token for it, where there is one. */
function elementOf({ name, attribs }: Element, tokens: Token[]): Token[] {
  if (tokens.length === 0) return [];
  const sign = SIGNS.get(name);
  if (sign !== undefined) return [{ type: sign, raw: '', text: '', tokens } as Token];
  if (name !== 'a') return [{ type: 'element', raw: '', name, tokens } satisfies ElementToken];
  const { href } = attribs;
  return href === undefined ? tokens : [{ type: 'link', raw: '', href, title: null, text: '', tokens }];
}

const SIGNS = new Map([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'em'],
  ['em', 'em'],
  ['s', 'del'],
  ['del', 'del'],
]);

const BLOCKS = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'blockquote',
  'pre',
  'hr',
]);

/** HTML as the kept library lets it through, as a tree, and what it took out. */
function cleaned(raw: string): { readonly nodes: readonly ChildNode[]; readonly removed: readonly string[] } {
  const removed: string[] = [];
  // What is no element of HTML, such as “<Ada>”, is words.
  const html = raw.replace(/<(?=\/?([a-z][^\s/>]*))/gi, (sign, name: string) =>
    ELEMENTS.has(name.toLowerCase()) ? sign : '&lt;',
  );
  const clean = sanitizeHtml(html, {
    allowedTags: [...KEPT],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowProtocolRelative: false,
    nonTextTags: [...WITH_CONTENT],
    transformTags: WRAPPERS,
    onOpenTag: (name, attributes) => {
      if (!KEPT.has(name)) removed.push(`“<${name}>”`);
      else
        for (const [attribute, value] of Object.entries(attributes))
          if (name !== 'a' || attribute !== 'href' || !/^(?:https?:|mailto:)/i.test(value.trim()))
            removed.push(`“${attribute}” of “<${name}>”`);
    },
  });
  return { nodes: parseDocument(clean).children, removed };
}

/** Elements that part words; without them these would run into each other. */
const WRAPPERS = Object.fromEntries(
  [...ELEMENTS].filter(([, kind]) => kind === 'block').map(([name]) => [name, 'p']),
);

function tagIn(raw: string): { readonly name: string | null; readonly isEnd: boolean } {
  const [, end, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(raw) ?? [];
  return { name: name?.toLowerCase() ?? null, isEnd: end === '/' };
}

function isEndOf(token: Token, name: string): boolean {
  const tag = token.type === 'html' ? tagIn(token.raw) : null;
  return tag?.name === name && tag.isEnd;
}

function removed(what: string | null, raw: string): Removed {
  return { type: 'removed', raw, what, at: 0, isOpen: false };
}

function words(text: string): Tokens.Text {
  return { type: 'text', raw: '', text: text.replaceAll('&', '&amp;'), escaped: false };
}

function textIn(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => ('data' in node ? node.data : 'children' in node ? textIn(node.children) : ''))
    .join('');
}
