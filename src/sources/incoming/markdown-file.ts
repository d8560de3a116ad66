import type { Tokens } from 'marked';
import { parseBody } from '../../text/passages.ts';
import { articleSchema } from '../article-schema.ts';
import { bytesBelow, splitFrontMatter } from '../front-matter.ts';
import type { Problem } from '../problem.ts';
import { valueOf, yamlProblems } from '../yaml-source.ts';
import type { Incoming, Proposed } from './incoming.ts';
import { isoTime } from './iso-time.ts';

/**
 * A Markdown file: what its front matter says in an article's fields is taken as it is, the same in the fields of other
 * programs is proposed, and so is a heading of the first rank above the text as the headline, which then goes from it.
 */
export function readMarkdownFile(
  file: string,
  text: string,
  bytes: Uint8Array,
): Incoming | { problems: Problem[] } {
  if (!/^---[ \t]*(?:yaml)?[ \t]*\n/.test(text))
    return { ...headed(text), received: bytes, stated: {}, leftOut: [] };
  const split = splitFrontMatter(file, text);
  const problems = 'problems' in split ? split.problems : yamlProblems(split.yaml);
  if ('problems' in split || problems.length > 0) return { problems };
  const value = valueOf(split.yaml);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { problems: [{ file, line: 1, column: 1, ...NO_FIELDS }] };
  const fields = Object.entries(value as Record<string, unknown>);
  const others = Object.fromEntries(fields.filter(([name]) => !(name in articleSchema.shape)));
  const { markdown, proposed } = headed(split.body);
  const unknown = Object.keys(others).filter((name) => !ELSEWHERE.includes(name));
  return {
    markdown,
    received: bytesBelow(Buffer.from(bytes)),
    stated: Object.fromEntries(fields.filter(([name]) => name in articleSchema.shape)),
    proposed: { ...proposed, ...inOtherFields(others) },
    leftOut: unknown.length > 0 ? [`the front matter’s ${unknown.join(', ')}`] : [],
  };
}

const NO_FIELDS = {
  what: 'front matter without fields',
  fix: 'write fields such as “headline: …”, or take it out',
};

/** What programs such as Hugo, Jekyll and Pandoc call a headline, a day and a byline. */
const ELSEWHERE = ['title', 'date', 'author'];

function inOtherFields({ title, date, author }: Record<string, unknown>): Proposed {
  const published = typeof date === 'string' ? isoTime(date) : undefined;
  return {
    ...(typeof title === 'string' && title.trim() !== '' && { headline: title.trim() }),
    ...(published && { published }),
    ...(typeof author === 'string' && author.trim() !== '' && { byline: author.trim() }),
  };
}

/** A heading of the first rank above the text is its headline: articles have theirs in a field. */
function headed(text: string): { markdown: string; proposed: Proposed } {
  const body = parseBody(text);
  const first = body.blocks.find(({ type }) => type !== 'space');
  const passage = first && body.passageOf.get(first);
  if (first?.type !== 'heading' || (first as Tokens.Heading).depth !== 1 || !passage)
    return { markdown: text.trim(), proposed: {} };
  const below = text.slice(text.indexOf(first.raw) + first.raw.length);
  return { markdown: below.trim(), proposed: { headline: passage.text } };
}
