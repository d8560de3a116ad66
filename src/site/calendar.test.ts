import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { calendarOf, hasCalendar } from './calendar.ts';

afterEach(() => void vi.useRealTimers());

/** An article published on Wednesday 12 March 2025, with the front matter that `fields` add. */
function edition(text: string, { fields = '', settings = {} } = {}) {
  const written = `---\nheadline: The port, again\npublished: 2025-03-12\n${fields}\n---\n\n${text}\n`;
  const source = readArticle('articles/port.md', written);
  if ('problems' in source) throw new Error(JSON.stringify(source.problems));
  const linked = linkEdition(settingsSchema.parse(settings), [source]);
  return [linked, linked.articles[0]!] as const;
}

const calendar = (...given: Parameters<typeof edition>) => calendarOf(...edition(...given));

/** The events as a reader of calendars that is not the writer's kin understands them. */
function read(ics: string) {
  return new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      isDate: event.startDate.isDate && event.endDate.isDate,
      days: [event.startDate.toString(), event.endDate.toString()],
      summary: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: component.getFirstPropertyValue('url'),
    };
  });
}

const longestLine = (ics: string) => Math.max(...ics.split('\r\n').map((line) => Buffer.byteLength(line)));

it('is an iCalendar object to the byte', () => {
  expect(calendar('The pier burned down on 5 June 2021; nobody was hurt.')).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Dateline//Dateline//EN',
      'NAME:The port\\, again',
      'X-WR-CALNAME:The port\\, again',
      'BEGIN:VEVENT',
      'UID:port.e-the-pier-burned-down-on-5@dateline',
      'SEQUENCE:0',
      'DTSTAMP:20250312T000000Z',
      'DTSTART;VALUE=DATE:20210605',
      'DTEND;VALUE=DATE:20210606',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:The pier burned down on 5 June 2021\\; nobody was hurt.',
      'TRANSP:TRANSPARENT',
      'DESCRIPTION:The port\\, again\\nReported 12 March 2025\\; things may have cha',
      ' nged since.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

it('is read back as what the article says', () => {
  const text =
    'The port reopened Tuesday. “It will close on 31 December 2025; that, he said, is C:\\\\port,” she said.';
  expect(read(calendar(text))).toMatchObject([
    {
      uid: 'port.e-the-port-reopened-tuesday@dateline',
      isDate: true,
      days: ['2025-03-11', '2025-03-12'],
      summary: 'The port reopened Tuesday.',
      description: 'The port, again\nReported 12 March 2025; things may have changed since.',
      url: null,
    },
    {
      isDate: true,
      days: ['2025-12-31', '2026-01-01'],
      summary: '“It will close on 31 December 2025; that, he said, is C:\\port,” she said.',
      description: expect.stringMatching(/^Announced\nThe port reopened Tuesday.\nThe port, again\nReported/),
    },
  ]);
});

describe('an event', () => {
  it('is one over both days of a range', () => {
    const days = (text: string) => read(calendar(text)).map((event) => event.days);
    expect(days('The fair ran from 27 February to 2 March 2025.')).toEqual([['2025-02-27', '2025-03-03']]);
    expect(days('The fair ran Nov. 3-7, 2024.')).toEqual([['2024-11-03', '2024-11-08']]);
  });

  it.each([
    'The port closed in 2021.',
    'The port closed in May 2024.',
    'The port closed in spring 2022.',
    'The port closed last week.',
    'The port closed between 2014 and 2016.',
  ])('is none that is less precise than a day: %s', (text) => {
    expect(hasCalendar(...edition(text))).toBe(false);
  });

  it('takes the day and the days that an editor gives, not what the editor calls about a day', () => {
    const days = (is: string) => {
      const fields = `times:\n  - {text: last week, is: ${is}}`;
      return read(calendar('The port closed last week.', { fields })).map((event) => event.days);
    };
    expect(days('2025-03-05')).toEqual([['2025-03-05', '2025-03-06']]);
    expect(days('2025-03-05/2025-03-06')).toEqual([['2025-03-05', '2025-03-07']]);
    expect(days('2025-03-05~')).toEqual([]);
    expect(days('2025-03')).toEqual([]);
  });

  it('is none that is denied', () => {
    expect(hasCalendar(...edition('He denied that the port closed on 5 June 2021.'))).toBe(false);
  });

  it('keeps its UID when the site moves and the article is updated, and each has its own', () => {
    const text = 'The port closed on 5 June 2021 and on 6 June 2021. It opened on 7 June 2021.';
    const uids = read(calendar(text)).map(({ uid }) => uid);
    const moved = {
      fields: 'updated: 2025-04-01',
      settings: { address: 'https://example.org/', title: 'B' },
    };
    expect(new Set(uids).size).toBe(3);
    expect(read(calendar(text, moved)).map(({ uid }) => uid)).toEqual(uids);
  });

  it('has a URL where the edition has an address', () => {
    const settings = { address: 'https://example.org/news' };
    expect(read(calendar('The port closed on 5 June 2021.', { settings }))[0]?.url).toBe(
      'https://example.org/news/articles/port.html#p-the-port-closed-on-5-june',
    );
  });
});

describe('the stamp', () => {
  const stamp = (fields: string, settings = {}) =>
    read(calendar('The port closed on 5 June 2021.', { fields, settings }))[0]?.stamp;

  it('is the day of publication, and that of an update where there was one, in UTC', () => {
    expect(stamp('')).toBe('2025-03-12T00:00:00Z');
    expect(stamp('updated: 2025-03-14T00:30+01:00')).toBe('2025-03-13T23:30:00Z');
    expect(stamp('updated: 2025-07-14T12:30', { timeZone: 'Europe/London' })).toBe('2025-07-14T11:30:00Z');
  });

  it('does not depend on the clock, and nothing else does', () => {
    const before = calendar('The port closed on 5 June 2021.');
    vi.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z') });
    expect(calendar('The port closed on 5 June 2021.')).toBe(before);
  });
});

it('holds whatever the text holds, in lines of at most 75 octets', () => {
  const characters = fc.constantFrom(...'aé中🎉\u0301\u200D\\;,:"\'^\t\u0001\u007F\uD83C'.match(/[^]/gu)!);
  const words = fc.array(characters, { maxLength: 300 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [linked, article] = edition('The X closed on 5 June 2021, Y.');
      // The text is put in afterwards: what Markdown makes of it is another matter.
      const text = article.body.text.replace('X', () => one).replace('Y', () => other);
      const entry = linked.entries.get(article)![0]!;
      const changed = { ...article, body: { ...article.body, text } };
      const sentence = { ...entry.sentence, end: text.length };
      const entries = new Map([[changed, [{ ...entry, article: changed, sentence }]]]);
      const ics = calendarOf({ ...linked, articles: [changed], entries }, changed);

      expect(longestLine(ics)).toBeLessThanOrEqual(75);
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(read(ics)[0]?.summary).toBe(text.toWellFormed().replace(/[\u0001\u007F]/g, ''));
    }),
  );
});
