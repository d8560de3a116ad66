import type { Rule, Time } from './time.ts';

/**
 * Why a time has its value, in a sentence that an editor understands.
 * @param name Puts an EDTF date into words.
 */
export function explain(text: string, time: Time, published: string, name: (edtf: string) => string): string {
  const words = `“${text.slice(time.start, time.end).replaceAll(/\s+/g, ' ')}”`;
  const anchor = time.reason.anchor === null ? '' : name(time.reason.anchor);
  const isPublication = time.edtf === published;
  const value = name(time.edtf) + (isPublication ? ', the day of publication' : '');
  const whole = time.range === null ? '' : ` It is one end of a stretch: ${name(time.range)}.`;
  return `${BECAUSE[time.reason.rule](words, anchor)}: ${value}.${whole}`;
}

type Because = (words: string, anchor: string) => string;

const BECAUSE: Readonly<Record<Rule, Because>> = {
  stated: (words) => `The text gives ${words}`,
  'publication-day': (words) => `${words} is the weekday that the article was published on`,
  'weekday-past': (words) => `${words} is told as past, so it is the nearest one up to publication`,
  'weekday-coming': (words) =>
    `${words} is told as still to come, so it is the nearest one from publication on`,
  'weekday-last': (words) => `${words} is the last one before publication`,
  'weekday-next': (words) => `${words} is counted forward from publication`,
  'weekday-this': (words) =>
    `${words} is the nearest one to publication on the side that the words around it speak of`,
  'weekday-of-week': (words) => `${words} names the week, counted from publication`,
  'day-named': (words, anchor) => `${words} is counted from publication on ${anchor}`,
  'unit-near': (words, anchor) => `${words} is counted from publication on ${anchor}`,
  ago: (words, anchor) => `${words} is counted back from publication on ${anchor}`,
  'from-anchor': (words, anchor) => `${words} is counted from the time given before it, ${anchor}`,
  'same-as-anchor': (words, anchor) => `${words} points to the time given before it, ${anchor}`,
  'year-past': (words) => `${words} has no year and is told as past, so it is the last one up to publication`,
  'year-coming': (words) =>
    `${words} has no year and is told as still to come, so it is the next one from publication on`,
  'year-nearest': (words) => `${words} has no year, so it is the one nearest to publication`,
  'year-relative': (words) => `${words} gives its year as counted from publication`,
  'year-shared': (words) => `${words} takes its year from the date that it is joined to`,
  'month-last': (words) => `${words} is the last one before publication`,
  'month-next': (words) => `${words} is the first one after publication`,
  'month-this': (words) => `${words} is the one around publication`,
  'day-of-month': (words, anchor) => `${words} is a day of the month spoken of, ${anchor}`,
  'century-nearest': (words) => `${words} leaves out its century, which is the nearest one to publication`,
  'known-day': (words) => `${words} stands for a day that its event has made known`,
  'time-of-day': (words, anchor) => `${words} is on the day given beside it, ${anchor}`,
  editor: (words) =>
    words === '“”'
      ? 'An editor of this edition dated this sentence'
      : `An editor of this edition read ${words}`,
};
