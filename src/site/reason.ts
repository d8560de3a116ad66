import type { Time } from '../time/time.ts';
import { dateWithWeekday } from './dates.ts';
import { wording } from './wording.ts';

/** Why a time has its value, in a sentence that an editor understands. */
export function explain(text: string, time: Time, published: string, name = dateWithWeekday): string {
  const words = text.slice(time.start, time.end).replaceAll(/\s+/g, ' ');
  const anchor = time.reason.anchor === null ? '' : name(time.reason.anchor);
  const because =
    time.reason.rule === 'editor' && words === ''
      ? wording.becauseDatedByEditor
      : // Where a message is not given an anchor, it leaves it alone.
        (wording.because[time.reason.rule] as (words: string, anchor: string) => string)(
          wording.quoted(words),
          anchor,
        );
  const value = name(time.edtf);
  const why =
    time.edtf === published ? wording.whyDateOfPublication(because, value) : wording.whyDate(because, value);
  return time.range === null ? why : wording.whyOneEnd(why, name(time.range));
}
