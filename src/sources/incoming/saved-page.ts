import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parseBody } from '../../text/passages.ts';
import { language, url } from '../fields.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import type { Incoming } from './incoming.ts';
import { isoTime } from './iso-time.ts';

/**
 * A saved web page as its readers see it: the main text and what the page says of itself. What is received is that
 * text without markup. Null where no main text is found, or it cannot be kept to the word.
 */
export function readPage(html: string): Incoming | null {
  const { document } = parseHTML(html);
  const from = addressOf(document);
  const published = publishedIn(document);
  const headline = onlyHeading(document);
  const lang = document.documentElement.getAttribute('lang');
  const read = new Readability<Element>(document, { serializer: (node) => node as Element }).parse();
  const kept = read?.content ? htmlToMarkdown(read.content, from) : null;
  if (!read || !kept) return null;
  const name = words(read.siteName) ?? (from && new URL(from).hostname);
  const proposed = {
    headline: headline ?? words(read.title),
    published: published ?? isoTime(read.publishedTime),
    byline: words(read.byline)?.replace(/^by\s+/i, ''),
    language: language.safeParse(lang).success ? lang : undefined,
    source: name && { name, ...(from && { url: from }) },
  };
  return {
    markdown: kept.markdown,
    received: new TextEncoder().encode(`${parseBody(kept.markdown).text}\n`),
    stated: {},
    proposed: Object.fromEntries(Object.entries(proposed).filter(([, value]) => value)),
    leftOut: kept.leftOut,
  };
}

/** A page’s bytes as text, in the encoding that it names; null where the bytes are not in it. */
export function decodePage(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const named = /<meta[^>]*\bcharset\s*=\s*["']?([\w:-]+)/i.exec(head)?.[1];
  const mark = { '\xFF\xFE': 'utf-16le', '\xFE\xFF': 'utf-16be', '\xEF\xBB': 'utf-8' }[head.slice(0, 2)];
  try {
    return new TextDecoder(mark ?? named ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Where the page was saved from, as far as it says so. */
function addressOf(document: Document): string | undefined {
  return [
    document.querySelector('link[rel=canonical]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ].find((each): each is string => url.safeParse(each).success);
}

/** The page’s only heading of the first rank: the headline, without the site’s name that its title may have. */
function onlyHeading(document: Document): string | undefined {
  const all = [...document.querySelectorAll('h1')];
  const inText = all.filter((each) => each.closest('article, main'));
  const [only, ...more] = inText.length > 0 ? inText : all;
  return more.length === 0 ? words(only?.textContent) : undefined;
}

/** When the page’s own metadata says that it was published; a date among its words may be any. */
function publishedIn(document: Document): string | undefined {
  const data = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    datesIn(parsed(script.textContent ?? '')),
  );
  const meta = [...document.querySelectorAll(META)].map(
    (each) => each.getAttribute('content') ?? each.getAttribute('datetime'),
  );
  return [...data, ...meta].map(isoTime).find((each) => each !== undefined);
}

const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop=datePublished]',
  'meta[name=pubdate]',
  'meta[name="DC.date.issued"]',
  'time[itemprop=datePublished]',
  'time[pubdate]',
].join(', ');

/** Each `datePublished` of schema.org in JSON-LD. */
function datesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(datesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { datePublished, '@graph': graph } = value as Record<string, unknown>;
  return [...(typeof datePublished === 'string' ? [datePublished] : []), ...datesIn(graph)];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null;
  }
}

function words(written: string | null | undefined): string | undefined {
  return written?.replace(/\s+/g, ' ').trim() || undefined;
}
