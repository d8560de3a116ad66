import type { Token, Tokens } from 'marked';
import type { Element } from './html-clean.ts';

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

export function removed(what: string | null, raw: string): Removed {
  return { type: 'removed', raw, what, at: 0, isOpen: false };
}

export function words(text: string): Tokens.Text {
  return { type: 'text', raw: '', text: text.replaceAll('&', '&amp;'), escaped: false };
}

/** An inline element as Marked's token for it, where there is one. */
export function elementOf({ name, attribs }: Element, tokens: Token[]): Token[] {
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
