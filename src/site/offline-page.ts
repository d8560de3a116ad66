import type { Edition } from '../edition/edition.ts';
import { addresses } from './addresses.ts';
import { frameOf } from './frame.ts';
import type { OfflineView } from './view.ts';
import { wording } from './wording.ts';

/** Shown by the service worker in place of a page that it does not have. */
export function offlinePage(edition: Edition): OfflineView {
  return {
    frame: frameOf(edition, {
      page: addresses.offline,
      title: wording.offlineTitle,
      description: wording.offlineWords,
      noindex: true,
    }),
    title: wording.offlineTitle,
    dek: wording.offlineWords,
    again: wording.offlineAgain,
    kept: wording.offlineKept,
  };
}
