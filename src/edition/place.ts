import { placeInFile } from '../sources/field-problem.ts';
import { splitFrontMatter } from '../sources/front-matter.ts';
import type { Problem } from '../sources/problem.ts';
import type { Span } from '../text/span.ts';
import type { Article } from './article.ts';

/** Where words of an article stand in its file: at the same occurrence of them, counted from the front matter on. */
export function placeOf(article: Article, { start, end }: Span): Pick<Problem, 'line' | 'column'> {
  const { file, contents, body } = article;
  const split = splitFrontMatter(file, contents);
  const markdown = 'body' in split ? split.body : '';
  const words = inMarkdown(body.text.slice(start, end));
  const before = [...body.text.slice(0, start).matchAll(words)].length;
  return placeInFile(article, [...markdown.matchAll(words)][before]?.index ?? 0);
}

/** Words as they may stand in Markdown: broken over two lines, with emphasis among them. */
function inMarkdown(words: string): RegExp {
  const spaced = words.split(/\s+/).map((word) => word.split(/\b/).map(escaped).join('[*_`]*'));
  return new RegExp(spaced.join('[\\s>*_`]+'), 'g');
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
