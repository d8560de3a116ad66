import type { Token } from 'marked';
import { cleaned, type ChildNode, type Element } from './html-clean.ts';
import { elementOf, removed, words } from './html-tokens.ts';

/** A block of HTML as the blocks that it stands for. */
export function blocksOfHtml(raw: string): Token[] {
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

export const BLOCKS = new Set([
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

function textIn(nodes: readonly ChildNode[]): string {
  return nodes
    .map((node) => ('data' in node ? node.data : 'children' in node ? textIn(node.children) : ''))
    .join('');
}
