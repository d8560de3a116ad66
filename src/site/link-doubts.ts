import { closest } from 'fastest-levenshtein';
import type { Tokens } from 'marked';
import type { Article } from '../edition/article.ts';
import type { Edition } from '../edition/edition.ts';
import { placeInFile } from '../sources/field-problem.ts';
import type { MarkdownSource } from '../sources/markdown-source.ts';
import type { Problem } from '../sources/problem.ts';
import { hrefOf } from '../text/inline.ts';
import { parseBody } from '../text/passages.ts';
import { placed } from '../text/placed.ts';
import { absolute, addresses } from './addresses.ts';

type LinkDoubt = Problem & { readonly kind: 'link' };
type Source = Pick<MarkdownSource<unknown>, 'file' | 'contents' | 'body'>;

/**
 * Links in texts to the edition's own address behind which it has no page, or a page without that anchor. Where the
 * address is not known there is no such link; whether other sites still have their pages no build can tell.
 */
export function linkDoubts(edition: Edition, sources: readonly Source[]): LinkDoubt[] {
  const { address } = edition.settings;
  if (address === undefined) return [];
  const site = absolute(address, '');
  const pages = pagesOf(edition);
  return sources.flatMap((source) => {
    if (!source.body.includes(site)) return [];
    return [...placed(parseBody(source.body).blocks, source.body)].flatMap(
      ({ token, offset }): LinkDoubt[] => {
        if (token.type !== 'link') return [];
        const { text, raw } = token as Tokens.Link;
        const href = hrefOf(token as Tokens.Link);
        const fault = href.startsWith(site) ? faultOf(pages, href.slice(site.length)) : null;
        if (fault === null) return [];
        const better = `[${text}](${absolute(address, fault.nearest)})`;
        const what = `the link to ${href} ${fault.why}`;
        return [
          {
            kind: 'link',
            file: source.file,
            ...placeInFile(source, offset),
            what,
            fix: `write instead of ${raw}: ${better}`,
          },
        ];
      },
    );
  });
}

/** Pages with the anchors that a shared link may have; null where any is left to the browser. */
type Pages = ReadonlyMap<string, ReadonlySet<string> | null>;

function pagesOf({ articles, current, people, stories, topics, archive, entries }: Edition): Pages {
  const timelineOf = (article: Article) => new Set((entries.get(article) ?? []).map(({ anchor }) => anchor));
  const others = [
    ...Object.values(addresses).filter((each) => typeof each === 'string'),
    ...[...people.values()].flatMap(({ slug, profile }) =>
      [slug, ...(profile?.formerly ?? [])].map(addresses.person),
    ),
    ...[...stories.keys()].map(addresses.story),
    ...[...topics.keys()].map(addresses.topic),
    ...archive.map(({ when }) => addresses.archiveMonth(when)),
    ...articles.flatMap(({ data }) => (data.formerly ?? []).map(addresses.article)),
    ...current.map(({ slug }) => addresses.articleText(slug)),
  ];
  return new Map<string, ReadonlySet<string> | null>([
    ...others.map((path) => [path, null] as const),
    ...articles.map((article) => [addresses.article(article.slug), anchorsOf(article)] as const),
    ...current
      .filter((article) => timelineOf(article).size > 0)
      .map((article) => [addresses.articleTimeline(article.slug), timelineOf(article)] as const),
  ]);
}

function anchorsOf({ body, quotationAnchors }: Article): ReadonlySet<string> {
  return new Set([
    ...body.passages.flatMap(({ anchor, aliases }) => [anchor, ...aliases]),
    ...quotationAnchors.values(),
  ]);
}

/** The page that a part of it (a year of a person or a story), its feed or a file beside it belongs to. */
function wholeOf(page: string): string {
  if (/^timeline\//.test(page)) return addresses.timeline;
  if (page.endsWith('/timeline.html')) return page;
  return page.replace(/^((?:articles|people|stories)\/[^/.]+)(?:\/.*|\.xml)$/, '$1.html');
}

function faultOf(pages: Pages, link: string): { readonly why: string; readonly nearest: string } | null {
  const [, path = '', , fragment] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(link) ?? [];
  const page = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!pages.has(page) && pages.has(wholeOf(page))) return null;
  const anchors = pages.get(page);
  if (anchors === undefined)
    return { why: 'leads to no page of this edition', nearest: closest(page, [...pages.keys()]) };
  if (anchors === null || fragment === undefined || !/^[pqe]-/.test(fragment)) return null;
  if ([...anchors].some((each) => each === fragment || encodeURIComponent(each) === fragment)) return null;
  return { why: 'leads to a passage that is gone', nearest: page };
}
