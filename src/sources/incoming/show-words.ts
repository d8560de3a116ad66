import type { Token } from 'marked';
import { parseBody } from '../../text/passages.ts';

/**
 * A paragraph of plain text as Markdown that shows exactly its words: with a backslash before what Markdown would take
 * for markup, and as it is where there is nothing of that kind. Its lines may be broken; each is shown after a space.
 */
export function showingWords(paragraph: string): string {
  const special = paragraph.match(MARKUP)?.length ?? 0;
  if (special === 0 && !/^[ \t]*\d*[#=+.):-]/m.test(paragraph)) return paragraph;
  const tries = special > MANY ? [escaped(paragraph)] : [paragraph, escaped(paragraph)];
  return tries.find((each) => shows(each, paragraph)) ?? paragraph.replace(PUNCTUATION, '\\$&');
}

/** Words with a backslash before what Markdown would most often take for markup. */
export function escaped(words: string): string {
  return words.replace(MARKUP, '\\$&').replace(AT_START, '$1\\$2');
}

/** What is markup in the middle of a line, or makes an address a link. */
const MARKUP = /[\\`*_~[\]<>|&]|:(?=\/\/)|(?<=\bwww)\.|@/gi;

/** What makes a line a heading, a list, a rule, a quotation or the line below a heading. */
const AT_START = /^([ \t]*\d*)([#=+.)-])(?=[ \t#=-]|$)/gm;

/** All that Markdown lets a backslash stand before. */
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

/** From so much markup on, trying it as it is may take Markdown long. */
const MANY = 200;

/** Whether Markdown shows exactly these words, as one paragraph, and makes of them at most links to what is written. */
function shows(markdown: string, words: string): boolean {
  const { text, blocks, passages } = parseBody(markdown);
  const isOne = blocks.length === 1 && blocks[0]?.type === 'paragraph' && passages.length === 1;
  return isOne && text === oneLine(words) && passages.every(({ tokens }) => tokens.every(isPlain));
}

function isPlain(token: Token): boolean {
  if (token.type === 'link')
    return token.raw === token['text'] && /^(?:https?|mailto):/.test(token['href'] as string);
  return token.type === 'text' && !('tokens' in token && token.tokens);
}

/** As Markdown shows broken lines. */
const oneLine = (words: string) => words.replace(/\s*\n\s*/g, ' ').replaceAll('\0', '\uFFFD');
