import type { Problem } from '../problem.ts';
import { decodeUtf8 } from '../utf8.ts';
import type { Form, Incoming } from './incoming.ts';
import { readMarkdownFile } from './markdown-file.ts';
import { plainToMarkdown, uniform } from './plain-text.ts';
import { decodePage, readPage } from './saved-page.ts';

/**
 * Reads a text that came in: `file` names it for problems, and by how it ends its form; else its beginning does.
 * Line ends and the form of letters are made uniform, and no word is changed.
 */
export function readIncoming(
  file: string,
  bytes: Uint8Array,
  form = formOf(file, bytes),
): Incoming | { problems: Problem[] } {
  const wrong = (what: string, fix: string) => ({ problems: [{ file, line: 1, column: 1, what, fix }] });
  if (form === 'html') {
    const html = decodePage(bytes);
    if (html === null)
      return wrong('a page whose characters are not those that it says', 'save it again, as UTF-8');
    return (
      readPage(html) ??
      wrong('no article is found in the page', 'copy its text into a file such as text.txt, and import that')
    );
  }
  const decoded = decodeUtf8(file, bytes);
  if (typeof decoded !== 'string') return decoded;
  const text = uniform(decoded);
  if (text.trim() === '') return wrong('no text', 'write the article into it');
  if (form === 'markdown') return readMarkdownFile(file, text, bytes);
  return { markdown: plainToMarkdown(text), received: bytes, stated: {}, proposed: {}, leftOut: [] };
}

function formOf(file: string, bytes: Uint8Array): Form {
  const ending = /\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
  if (/^(?:x?html?)$/.test(ending)) return 'html';
  if (/^(?:md|markdown)$/.test(ending)) return 'markdown';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\xEF\xBB\xBF/, '');
  if (/^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html)\b/i.test(start)) return 'html';
  return /^---[ \t]*\r?\n/.test(start) && ending === '' ? 'markdown' : 'text';
}
