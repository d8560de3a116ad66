import type { Edition } from '../edition/edition.ts';
import { onceFor } from '../text/once-for.ts';
import { addresses } from './addresses.ts';
import { frameOf } from './frame.ts';
import { gatheredEvents, gatheredTimeline, partTitle, pathsOf, type Gathering } from './gathered-timeline.ts';
import { wording } from './wording.ts';
import type { TimelineView } from './view.ts';

/** So many dated sentences stand on one page; of more, each year has a page of its own. */
const MOST_ON_ONE_PAGE = 120;

/** The ends of the addresses of the parts that have a page of their own: none while one page holds all. */
export function timelineParts(edition: Edition): readonly string[] {
  return pathsOf(gathering(edition));
}

/** The timeline of the whole edition: all of it, or the way to its years. */
export function editionTimelinePage(edition: Edition): TimelineView {
  return timelineOf(edition, addresses.timeline, wording.timeline, '');
}

/** One part of the timeline of an edition that has grown: a year, a month, a day. */
export function timelinePartPage(edition: Edition, path: string): TimelineView {
  const title = wording.timelineIn(partTitle(gathering(edition), path));
  return timelineOf(edition, addresses.timelinePart(path), title, path);
}

function timelineOf(edition: Edition, page: string, title: string, path: string): TimelineView {
  const gathered = gathering(edition);
  return {
    ...gatheredTimeline(edition, gathered, path),
    frame: frameOf(edition, {
      page,
      title,
      description: wording.timelineDescription(edition.settings.title),
      above: path === '' ? [] : [{ page: addresses.timeline, title: wording.timeline }],
      data: gatheredEvents(edition, gathered, title, path),
    }),
    title,
    of: null,
    before: null,
    after: null,
    people: null,
    downloads: [],
  };
}

const gathering = onceFor(({ entries }: Edition): Gathering => ({
  entries: [...entries.values()].flat(),
  most: MOST_ON_ONE_PAGE,
  page: addresses.timeline,
  partPage: addresses.timelinePart,
}));
