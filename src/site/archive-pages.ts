import type { Month } from '../edition/archive.ts';
import type { Edition } from '../edition/edition.ts';
import { addresses, linksFrom, type Linker } from './addresses.ts';
import { dateText } from './dates.ts';
import { frameOf } from './frame.ts';
import { itemsOf } from './item.ts';
import { wording } from './wording.ts';
import type { IndexView, Link, ListView } from './view.ts';

/** The months of the edition by their years, newest first. */
export function archivePage(edition: Edition): IndexView {
  const page = addresses.archive;
  const link = linksFrom(page);
  const { archive, current, settings } = edition;
  const years = Map.groupBy(archive, ({ when }) => when.slice(0, 4));
  return {
    frame: frameOf(edition, {
      page,
      title: wording.archive,
      description: wording.archiveDescription(settings.title),
    }),
    title: wording.archive,
    lede: wording.archiveLede(current.length),
    sections: [...years].map(([year, months]) => ({
      heading: year,
      items: months.map((month) => ({
        ...monthLink(month, link),
        note: wording.countArticles(month.articles.length),
      })),
    })),
  };
}

/** All articles of one month. */
export function monthPage(edition: Edition, month: Month): ListView {
  const page = addresses.archiveMonth(month.when);
  const link = linksFrom(page);
  const { archive, settings } = edition;
  const at = archive.indexOf(month);
  const step = (label: string, to: Month | undefined) => (to ? [{ label, ...monthLink(to, link) }] : []);
  return {
    frame: frameOf(edition, {
      page,
      title: wording.archiveOf(dateText(month.when)),
      description: wording.monthDescription(dateText(month.when), settings.title),
    }),
    title: dateText(month.when),
    of: { href: link(addresses.archive), text: wording.archive },
    lede: wording.countArticles(month.articles.length),
    items: itemsOf(edition, month.articles, link),
    older: [],
    steps: [...step(wording.earlier, archive[at + 1]), ...step(wording.later, archive[at - 1])],
  };
}

function monthLink({ when }: Month, link: Linker): Link {
  return { href: link(addresses.archiveMonth(when)), text: dateText(when) };
}
