import TurndownService from 'turndown';
import { parseBody } from '../../text/passages.ts';
import { escaped } from './show-words.ts';

/**
 * The Markdown of an HTML element as far as an article has a form for it: headings, lists, quotations, tables, emphasis
 * and links to other places. Links are read against `from`, the page’s own address; one that leads nowhere is words.
 * Changes the element. Returns null where the Markdown would not show the element’s very words.
 */
export function htmlToMarkdown(
  element: Element,
  from?: string,
): { markdown: string; leftOut: string[] } | null {
  const leftOut = prune(element);
  const words = withoutSpace(element.textContent ?? '');
  // Emphasis in the middle of a word has no form in Markdown: readers would see the asterisks.
  const markdown = [true, false]
    .map((hasEmphasis) =>
      serviceFor(from, hasEmphasis)
        .turndown(element as HTMLElement)
        .normalize('NFC'),
    )
    .find((each) => wordsOf(each) === words.normalize('NFC'));
  return markdown === undefined ? null : { markdown, leftOut };
}

/** Takes out what no article has, and tells of what an editor may miss. */
function prune(element: Element): string[] {
  for (const each of element.querySelectorAll(NO_WORDS)) each.remove();
  return Object.entries(MISSED).flatMap(([selector, [one, many]]) => {
    const all = [...element.querySelectorAll(selector)];
    for (const each of all) (each.closest('figure') ?? each).remove();
    return all.length === 0 ? [] : [all.length === 1 ? `1 ${one}` : `${all.length} ${many}`];
  });
}

const NO_WORDS = 'script, style, template, noscript, form, input, button, select, textarea, svg, math';
const MISSED = {
  'img, picture': ['picture', 'pictures'],
  'video, audio, iframe, object, embed': ['film, sound or frame', 'films, sounds or frames'],
} as const;

function serviceFor(from: string | undefined, hasEmphasis: boolean): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
    hr: '***',
    br: '\\',
  });
  service.escape = escaped;
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => linked(content, addressOf((node as Element).getAttribute('href'), from)),
  });
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => {
      const mark = markOf(node as Element);
      return `${mark}${content.trim().replace(/\n(?=[^\n])/g, `\n${' '.repeat(mark.length)}`)}\n`;
    },
  });
  // Poems and letters more often than programs: their lines are kept, as words.
  service.addRule('lines', {
    filter: 'pre',
    replacement: (_, node) => `\n\n${linesOf((node as Element).textContent ?? '')}\n\n`,
  });
  service.addRule('cell', {
    filter: ['th', 'td'],
    replacement: (content) => `| ${content.trim().replace(/\\?\s*\n\s*/g, ' ')} `,
  });
  service.addRule('row', {
    filter: 'tr',
    replacement: (content, node) =>
      `${content}|\n${isFirstRow(node as Element) ? `${'| --- '.repeat(content.split(/(?<!\\)\|/).length - 1)}|\n` : ''}`,
  });
  service.addRule('rows', { filter: ['thead', 'tbody', 'tfoot'], replacement: (content) => content });
  service.addRule('table', { filter: 'table', replacement: (content) => `\n\n${content.trim()}\n\n` });
  if (!hasEmphasis)
    service.addRule('emphasis', { filter: ['em', 'i', 'strong', 'b'], replacement: (content) => content });
  return service;
}

function linesOf(text: string): string {
  const lines = text.split('\n').map((line) => escaped(line.trim()));
  return lines
    .join('\n')
    .trim()
    .replace(/(?<=[^\n])\n(?=[^\n])/g, '\\\n');
}

function linked(content: string, address: string | null): string {
  return content.trim() === '' || address === null ? content : `[${content}](${address})`;
}

/** An address that an article may link to, whole; null where there is none. */
function addressOf(written: string | null, from: string | undefined): string | null {
  if (written === null || written.startsWith('#') || !URL.canParse(written, from)) return null;
  const { protocol, href } = new URL(written, from);
  return /^(?:https?|mailto):$/.test(protocol)
    ? href.replace(/[()<>\\ ]/g, (char) => `%${char.charCodeAt(0).toString(16)}`)
    : null;
}

function markOf(item: Element): string {
  const list = item.parentElement;
  if (list?.tagName !== 'OL') return '- ';
  const start = Number(list.getAttribute('start') ?? 1);
  return `${(Number.isInteger(start) && start >= 0 ? start : 1) + [...list.children].indexOf(item)}. `;
}

function isFirstRow(row: Element): boolean {
  return row.closest('table')?.querySelector('tr') === row;
}

function wordsOf(markdown: string): string {
  return withoutSpace(parseBody(markdown).text);
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '');
