import type { Edition } from '../edition/edition.ts';
import { addresses, ids, linksOutside } from './addresses.ts';
import { frameOf } from './frame.ts';
import { escapeHtml } from './render.ts';
import { wording } from './wording.ts';
import type { Html, TextView } from './view.ts';

/** About this site: how things are found, that rules err, and whom to tell. */
export function aboutPage(edition: Edition): TextView {
  const page = addresses.about;
  const { title, about, contact, licence } = edition.settings;
  return {
    frame: frameOf(edition, { page, title: wording.aboutPage, description: wording.aboutDescription(title) }),
    title: wording.aboutPage,
    dek: about ?? wording.aboutDek(title),
    sections: [
      {
        id: ids.how,
        title: wording.howTitle,
        paragraphs: [wording.howByRules, wording.howRulesErr].map(escapeHtml),
      },
      {
        id: ids.contact,
        title: wording.contactTitle,
        paragraphs:
          contact === undefined
            ? [escapeHtml(wording.noContact)]
            : [escapeHtml(wording.contactWords), contactHtml(contact)],
      },
      ...(licence === undefined
        ? []
        : [{ id: 'licence', title: wording.licenceTitle, paragraphs: [escapeHtml(licence)] }]),
    ],
  };
}

/**
 * Served for any address that does not exist, at any depth: its one link is whole where the site's address is known,
 * and a script finds the way where it can.
 */
export function notFoundPage(edition: Edition): TextView {
  const page = addresses.notFound;
  const link = linksOutside(edition.settings.address, page);
  const home = `<a href="${escapeHtml(link(addresses.front))}">${escapeHtml(wording.toFront)}</a>`;
  return {
    frame: frameOf(edition, {
      page,
      title: wording.notFoundTitle,
      description: wording.notFoundWords,
      noindex: true,
    }),
    title: wording.notFoundTitle,
    dek: null,
    sections: [{ id: 'lost', title: '', paragraphs: [escapeHtml(wording.notFoundWords), home] }],
  };
}

function contactHtml(contact: string): Html {
  const href = /^\S+@\S+$/.test(contact) ? `mailto:${contact}` : /^https?:/.test(contact) ? contact : null;
  const words = escapeHtml(contact);
  const link = href === null ? words : `<a href="${escapeHtml(href)}">${words}</a>`;
  // The message has no HTML; what is put into it is escaped above.
  return escapeHtml(wording.contactTo('{address}')).replace('{address}', () => link);
}
