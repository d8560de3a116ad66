import type { Token } from 'marked';
import { leaf, type Note } from './inline.ts';
import { parseBody, type Body, type Passage } from './passages.ts';

/** A body as it is kept on disk: without Marked's tokens of whole blocks, which take longer to read than to make. */
export interface KeptBody {
  readonly text: string;
  readonly passages: readonly KeptPassage[];
  readonly notes: readonly Note[];
}

type KeptPassage = Pick<Passage, 'kind' | 'anchor' | 'start' | 'end'> & {
  /** Null where they are its text alone, without emphasis and links. */
  readonly tokens: readonly Token[] | null;
};

export function keep({ text, passages, notes }: Body): KeptBody {
  return {
    text,
    passages: passages.map(({ kind, anchor, start, end, text, tokens }) => {
      const isPlain = JSON.stringify(tokens) === JSON.stringify([leaf(text)]);
      return { kind, anchor, start, end, tokens: isPlain ? null : tokens };
    }),
    notes,
  };
}

/** The body of a Markdown text of which it was kept; its blocks are made when somebody asks for them. */
export function bodyOf({ text, passages: kept, notes }: KeptBody, markdown: string): Body {
  const passageOf = new WeakMap<Body, ReadonlyMap<object, Passage>>();
  const passages = kept.map(({ kind, anchor, start, end, tokens }, index): Passage => {
    const words = text.slice(start, end);
    return {
      kind,
      number: index + 1,
      anchor,
      aliases: [],
      start,
      end,
      text: words,
      get tokens() {
        return tokens ?? [leaf(words)];
      },
    };
  });
  return {
    text,
    passages,
    notes,
    get blocks() {
      return parsed(markdown).blocks;
    },
    get passageOf() {
      const body = parsed(markdown);
      const known = passageOf.get(body);
      if (known) return known;
      const made = new Map(
        [...body.passageOf].map(([holder, { number }]) => [holder, passages[number - 1]!]),
      );
      passageOf.set(body, made);
      return made;
    },
  };
}

/** What was asked for last: a page asks often for few texts, and all texts of a large edition are too much to hold. */
const recent = new Map<string, Body>();
const MOST = 500;

function parsed(markdown: string): Body {
  const body = recent.get(markdown) ?? parseBody(markdown);
  recent.delete(markdown);
  recent.set(markdown, body);
  for (const [oldest] of recent) {
    if (recent.size <= MOST) break;
    recent.delete(oldest);
  }
  return body;
}
