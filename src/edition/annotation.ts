import type { ArticleSource } from '../sources/article-source.ts';
import { parseBody, type Body } from '../text/passages.ts';
import { correctPeople, correctTimes } from './corrections.ts';
import { isEnglish } from './english.ts';
import { find, findNothing, type Corrector, type Findings } from './findings.ts';
import type { House } from './house.ts';
import { withProfiles } from './profiles.ts';
import { correctQuotations } from './quotation-corrections.ts';
import { isWanted } from './shown.ts';

/** What follows from one article's own file and the house, whatever the other articles say. */
export interface Annotation {
  readonly body: Body;
  readonly found: Findings;
}

/** What of the house bears on what is found. */
export type AnnotatingHouse = Pick<House, 'settings' | 'profiles' | 'withheld'>;

/** Takes an article apart and finds what is in it, the editors' word before the rules'. */
export function annotationOf({ data, body: markdown }: ArticleSource, house: AnnotatingHouse): Annotation {
  const { settings, profiles } = house;
  const day = data.published.slice(0, 10);
  const body = parseBody(data.status === 'withdrawn' ? '' : markdown);
  const corrector: Corrector = {
    people: (found) => correctPeople(withProfiles(body.text, found, profiles), data, body),
    times: (found) => correctTimes(found, data, body),
    quotations: (found, people) => correctQuotations(found, data, body.text, people),
  };
  const isRead = isEnglish(data.language ?? settings.language) && isOfUse(house, data.checked !== undefined);
  const found = isRead
    ? find(body.text, day, corrector, { region: settings.region, names: profiles.names })
    : findNothing(body.text, day, corrector);
  return { body, found };
}

/** Whether anything that the rules find would be shown, or tells whom to withhold. */
export function isOfUse({ settings, withheld }: AnnotatingHouse, checked: boolean): boolean {
  const kinds = [settings.people, settings.times, settings.quotations];
  return withheld.slugs.size > 0 || kinds.some((which) => isWanted(which, checked));
}
