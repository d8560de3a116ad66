import type { Token, Tokens } from 'marked';
import { BLOCKS, blocksOfHtml } from './html-blocks.ts';
import { cleaned } from './html-clean.ts';
import { ELEMENTS, WITH_CONTENT } from './html-elements.ts';
import { elementOf, removed, words } from './html-tokens.ts';

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

function tagIn(raw: string): { readonly name: string | null; readonly isEnd: boolean } {
  const [, end, name] = /^<(\/?)([a-z][^\s/>]*)/i.exec(raw) ?? [];
  return { name: name?.toLowerCase() ?? null, isEnd: end === '/' };
}

function isEndOf(token: Token, name: string): boolean {
  const tag = token.type === 'html' ? tagIn(token.raw) : null;
  return tag?.name === name && tag.isEnd;
}
