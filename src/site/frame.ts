import type { Edition } from '../edition/edition.ts';
import { PAPERS } from '../sources/accent.ts';
import { accentCss, accentName } from './accent-style.ts';
import { addresses, ids, linksFrom } from './addresses.ts';
import { headOf } from './head.ts';
import { directionOf } from './direction.ts';
import type { PageFacts } from './page-facts.ts';
import { wording } from './wording.ts';
import type { Frame } from './view.ts';

export function frameOf(edition: Edition, facts: PageFacts): Frame {
  const { settings, articles, people, entries, stories, topics, archive } = edition;
  const link = linksFrom(facts.page);
  const accent = accentName(settings);
  const hasTimeline = articles.length > 1 && entries.values().some((each) => each.length > 0);
  const nav = [
    ...(people.size > 0 ? [{ to: addresses.people, text: wording.people }] : []),
    // With one article, the edition's timeline is the article's.
    ...(hasTimeline ? [{ to: addresses.timeline, text: wording.timeline }] : []),
    ...(stories.size > 0 ? [{ to: addresses.stories, text: wording.stories }] : []),
    ...(topics.size > 0 ? [{ to: addresses.topics, text: wording.topics }] : []),
    ...(archive.length > 0 ? [{ to: addresses.archive, text: wording.archive }] : []),
    { to: addresses.about, text: wording.aboutPage },
  ];
  return {
    // The language of the house's words; articles say their own.
    lang: wording.language,
    dir: directionOf(wording.language),
    title: facts.title === null ? settings.title : wording.pageTitle(facts.title, settings.title),
    description: facts.description,
    noindex: facts.noindex ?? false,
    head: headOf(edition, facts),
    moved: null,
    skip: wording.skip,
    accent: accent === null ? null : { href: link(addresses.style(accent)), css: accentCss(settings) },
    icon: link(addresses.icon),
    touchIcon: link(addresses.touchIcon),
    papers: PAPERS,
    home: { href: link(addresses.front), text: settings.wordmark ?? settings.title },
    isFront: facts.page === addresses.front,
    search:
      settings.search && facts.page !== addresses.search
        ? { action: link(addresses.search), label: wording.search }
        : null,
    navLabel: wording.site,
    nav: nav.map(({ to, text }) => ({ href: link(to), text, current: to === facts.page })),
    foot: {
      words: wording.foot,
      links: [
        { href: link(addresses.about, ids.how), text: wording.how },
        { href: link(addresses.about, ids.contact), text: wording.report },
      ],
    },
    theme: {
      label: wording.colours,
      choices: [
        { value: '', text: wording.coloursOfSystem },
        { value: 'light', text: wording.light },
        { value: 'dark', text: wording.dark },
      ],
    },
    share: {
      title: wording.copyOrShare,
      address: wording.copyAddress,
      words: wording.copyWords,
      citation: wording.copyCitation,
      send: wording.share,
      copied: wording.copied,
    },
  };
}
