import type { Token, Tokens } from 'marked';

/** A token of Marked’s and where it begins in the Markdown. */
export interface Placed {
  readonly token: Token;
  /** Of the block that holds it, where its own characters were rewritten, as in a quotation of many lines. */
  readonly offset: number;
}

/** All tokens, each before those that it holds; Marked itself does not say where they stand. */
export function* placed(
  tokens: readonly Token[],
  markdown: string,
  from = 0,
  to = markdown.length,
): Generator<Placed> {
  // No further than the block that holds them, or each that is not found costs the length of the text.
  const within = markdown.slice(0, to);
  let at = from;
  for (const token of tokens) {
    const found = within.indexOf(token.raw, at);
    const offset = found === -1 ? at : found;
    yield { token, offset };
    // Footnotes are laid out below the text, wherever they were written.
    if (token.type === 'footnotes') yield* placed(children(token), markdown);
    else yield* placed(children(token), markdown, offset, found === -1 ? to : offset + token.raw.length);
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
