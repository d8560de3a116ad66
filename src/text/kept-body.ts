import { leaf, type Note } from './inline.ts';
import { parseBody, type Body, type Passage } from './passages.ts';

/** A body as it is kept on disk: without Marked's tokens, which take longer to read than to make. */
export interface KeptBody {
  readonly text: string;
  readonly passages: readonly KeptPassage[];
  readonly notes: readonly Note[];
}

type KeptPassage = Pick<Passage, 'kind' | 'anchor' | 'start' | 'end'> & {
  /** Whether its tokens are its text alone, without emphasis and links. */
  readonly isPlain: boolean;
};

export function keep({ text, passages, notes }: Body): KeptBody {
  return {
    text,
    passages: passages.map(({ kind, anchor, start, end, text, tokens }) => {
      const isPlain = JSON.stringify(tokens) === JSON.stringify([leaf(text)]);
      return { kind, anchor, start, end, isPlain };
    }),
    notes,
  };
}

/** The body of a Markdown text of which it was kept; its tokens are made when somebody asks for them. */
export function bodyOf({ text, passages: kept, notes }: KeptBody, markdown: string): Body {
  const passageOf = new WeakMap<Body, ReadonlyMap<object, Passage>>();
  const passages = kept.map(({ kind, anchor, start, end, isPlain }, index): Passage => {
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
        return isPlain ? [leaf(words)] : parsed(markdown).passages[index]!.tokens;
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
