import type { Token, Tokens } from 'marked';

/** A token of Marked’s and where it begins in the Markdown. */
export interface Placed {
  readonly token: Token;
  /** Of the block that holds it, where its own characters were rewritten, as in a quotation of many lines. */
  readonly offset: number;
}

/** All tokens, each before those that it holds; Marked itself does not say where they stand. */
export function* placed(tokens: readonly Token[], markdown: string, from = 0): Generator<Placed> {
  let at = from;
  for (const token of tokens) {
    const found = markdown.indexOf(token.raw, at);
    const offset = found === -1 ? at : found;
    yield { token, offset };
    yield* placed(children(token), markdown, offset);
    at = found === -1 ? at : offset + token.raw.length;
  }
}

function children(token: Token): readonly Token[] {
  if (token.type === 'list') return (token as Tokens.List).items;
  if (token.type === 'table') {
    const { header, rows } = token as Tokens.Table;
    return [header, ...rows].flat().flatMap((cell) => cell.tokens);
  }
  return 'tokens' in token ? (token.tokens ?? []) : [];
}
