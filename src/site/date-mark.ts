import type { Moment } from '../edition/timeline.ts';
import { precision } from '../text/edtf.ts';
import type { DateMark } from './view.ts';

/**
 * How a date is drawn. A range lasts only where the text gives both of its ends: “last week” is a week too,
 * but what is said of it happened some time within.
 */
export function dateMark({ when, entries }: Moment): DateMark {
  if (precision(when) === 'day') return 'day';
  return entries.every(({ sentence }) => sentence.time.range !== null) ? 'throughout' : 'within';
}
