import type { BreadcrumbList, Graph, Thing, WebSite } from 'schema-dts';
import type { Edition } from '../edition/edition.ts';
import { addresses, linksOutside, type Linker } from './addresses.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * What a page says in JSON-LD: what it is about, and where it stands in the site. Addresses are relative to the
 * page, as JSON-LD allows, until the edition's is known. Pages that search engines are kept out of say nothing.
 */
export function dataOf(edition: Edition, facts: PageFacts): string | null {
  if (facts.noindex === true) return null;
  const link = linksOutside(edition.settings.address, facts.page);
  const own = facts.page === addresses.front ? webSite(edition, link) : trail(edition, facts, link);
  return jsonLd([...(facts.data ?? []), own]);
}

/** The edition as other things name it. */
export const siteId = (link: Linker) => ({ '@id': link(addresses.front, 'site') });

/** As the text of a `script`, which ends at any `</script` and goes astray at `<!--`. */
export function jsonLd(things: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

function webSite({ settings }: Edition, link: Linker): WebSite {
  return {
    '@type': 'WebSite',
    ...siteId(link),
    url: link(addresses.front),
    name: settings.title,
    inLanguage: settings.language,
    ...(settings.tagline !== undefined && { description: settings.tagline }),
  };
}

function trail({ settings }: Edition, { page, title, above = [] }: PageFacts, link: Linker): BreadcrumbList {
  const steps = [
    { page: addresses.front, title: settings.title },
    ...above,
    { page, title: title ?? settings.title },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: link(step.page),
    })),
  };
}
