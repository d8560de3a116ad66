import { distance } from 'fastest-levenshtein';
import type { Anchors } from '../sources/anchors-source.ts';
import type { Problem } from '../sources/problem.ts';
import type { Passage } from '../text/passages.ts';
import type { Article } from './article.ts';
import type { Edition } from './edition.ts';

type AnchorDoubt = Problem & { readonly kind: 'anchor' };

/** The record of anchors as it was read. */
export interface AnchorRecord {
  readonly file: string;
  readonly contents: string;
  readonly anchors: Anchors;
}

/**
 * Links that once led somewhere and no longer do: recorded anchors that nothing answers to, and recorded articles that
 * are gone. `known` are the addresses of all articles, of drafts and former ones too.
 */
export function anchorDoubts(
  edition: Edition,
  record: AnchorRecord,
  known: ReadonlySet<string>,
): AnchorDoubt[] {
  const at = (slug: string, words: string, what: string, fix: string): AnchorDoubt => ({
    kind: 'anchor',
    file: record.file,
    ...placeIn(record.contents, slug, words),
    what,
    fix,
  });
  const gone = [...record.anchors.keys()]
    .filter((slug) => !known.has(slug))
    .map((slug) =>
      at(slug, '', `“${slug}” was an article and is none, so that links to it lead nowhere`, formerly(slug)),
    );
  const vanished = edition.current.flatMap((article) => {
    const answered = anchorsOf(edition, article);
    return article.recorded.flatMap(({ words, anchors }) =>
      anchors
        .filter((anchor) => !answered.has(anchor))
        .map((anchor) =>
          at(
            article.slug,
            words,
            `“${anchor}” led to “${shortened(words)}”, which is gone`,
            remedy(article, anchor, words),
          ),
        ),
    );
  });
  return [...gone, ...vanished];
}

const formerly = (slug: string) => `write under “formerly”, in the article that it became: - ${slug}`;

/** All anchors that an article's pages have. */
function anchorsOf(edition: Edition, article: Article): Set<string> {
  return new Set([
    ...article.body.passages.flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
    ...article.quotationAnchors.values(),
    ...(edition.entries.get(article) ?? []).map(({ anchor }) => anchor),
  ]);
}

/** The passage that is most like what stood there answers to its anchor too; a timeline has no place for another. */
function remedy({ body }: Article, anchor: string, words: string): string {
  const likest = body.passages
    .map((passage) => ({ passage, alike: likeness(passage, words) }))
    .sort((a, b) => b.alike - a.alike)[0]?.passage;
  if (!likest || anchor.startsWith('e-'))
    return 'take this line out of the record, or say in the article when the sentence happened';
  return `write in a line below, to lead to the passage most like it: - ${JSON.stringify({ anchors: [likest.anchor, anchor], words: likest.text })}`;
}

function likeness({ text }: Passage, words: string): number {
  return text.includes(words) ? 1 : 1 - distance(text, words) / Math.max(text.length, words.length, 1);
}

/** The line of a record, or of its article where somebody wrote it otherwise. */
function placeIn(contents: string, slug: string, words: string): Pick<Problem, 'line' | 'column'> {
  const lines = contents.split(/\r\n?|\n/);
  const start = Math.max(lines.indexOf(`${slug}:`), 0);
  const found =
    words === '' ? start : lines.findIndex((line, n) => n > start && line.includes(JSON.stringify(words)));
  return { line: (found === -1 ? start : found) + 1, column: 1 };
}

function shortened(words: string): string {
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}
