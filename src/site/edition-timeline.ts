import type { Edition } from '../edition/edition.ts';
import { onceFor } from '../text/once-for.ts';
import { addresses } from './addresses.ts';
import { frameOf } from './frame.ts';
import { gatheredEvents, gatheredTimeline, yearsOf, type Gathering } from './gathered-timeline.ts';
import { wording } from './wording.ts';
import type { TimelineView } from './view.ts';

/** The years that have a page of their own, oldest first: none while one page holds all. */
export function timelineYears(edition: Edition): readonly string[] {
  return yearsOf(gathering(edition));
}

/** The timeline of the whole edition: all of it, or the way to its years. */
export function editionTimelinePage(edition: Edition): TimelineView {
  return timelineOf(edition, addresses.timeline, wording.timeline, null);
}

/** One year of the timeline of an edition that has grown. */
export function timelineYearPage(edition: Edition, year: string): TimelineView {
  return timelineOf(edition, addresses.timelineYear(year), wording.timelineIn(year), year);
}

function timelineOf(edition: Edition, page: string, title: string, year: string | null): TimelineView {
  const gathered = gathering(edition);
  return {
    ...gatheredTimeline(edition, gathered, year),
    frame: frameOf(edition, {
      page,
      title,
      description: wording.timelineDescription(edition.settings.title),
      above: year === null ? [] : [{ page: addresses.timeline, title: wording.timeline }],
      data: gatheredEvents(edition, gathered, title, year),
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
  page: addresses.timeline,
  yearPage: addresses.timelineYear,
}));
