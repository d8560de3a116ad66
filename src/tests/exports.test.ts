import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { built, editions, type EditionName } from './built.ts';
import { pseudo } from './pseudo.ts';
import { attr, elementsIn, hasClass, idOf, kindOf, readSite, target, textOf, type Site } from './site.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;

describe.each(Object.keys(editions) as EditionName[])('in the built edition “%s”', (name) => {
  let site: Site;
  beforeAll(async () => void (site = readSite(await built(name))), PATIENCE);

  const announced = name === 'pseudo' ? pseudo('Announced') : 'Announced';
  const bytes = (file: string) => readFileSync(join(site.dir, file));
  const calendars = () => [...site.files].filter((file) => file.endsWith('.ics'));
  const timelines = () => [...site.pages.keys()].filter((path) => kindOf(path) === 'timeline');
  const events = (file: string) =>
    new ICAL.Component(ICAL.parse(bytes(file).toString())).getAllSubcomponents('vevent');

  test('each timeline leads to the exports that it has, and to no others', () => {
    const linked = timelines().flatMap((path) =>
      site.pages
        .get(path)!
        .elements.map((element) => target(path, attr(element, 'href') ?? '')?.path ?? '')
        .filter((to) => /\.(ics|json)$/.test(to)),
    );
    const exports = [...site.files].filter((file) => /^articles\/.*\.(ics|json)$/.test(file));
    expect(linked.sort()).toEqual(exports);
    expect(exports.map((file) => file.replace(/.*\//, ''))).toEqual(
      expect.arrayContaining(['timeline.ics', 'timeline.json']),
    );
  });

  test('calendars keep to lines of 75 octets, each with CRLF', () => {
    for (const file of calendars()) {
      const text = bytes(file).toString();
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\uFEFF\uFFFD]/);
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });

  test('a calendar has the sentences of its timeline that name a day and are not marked, whole', () => {
    for (const file of calendars()) {
      const page = site.pages.get(file.replace(/ics$/, 'html'))!;
      const expected = page.elements
        .filter((one) => one.tagName === 'li' && idOf(one).startsWith('e-'))
        .filter((one) => elementsIn(one).some((each) => hasClass(each, 'sentence')))
        .map((one) => {
          const partOf = (name: string) => elementsIn(one).find((each) => hasClass(each, name));
          return {
            id: idOf(one),
            // There is none where the words stand in the article only; no event may have them.
            sentence: partOf('sentence') ? textOf(partOf('sentence')!) : null,
            standing: partOf('standing') ? textOf(partOf('standing')!) : 'Reported',
          };
        });
      for (const event of events(file)) {
        const summary = String(event.getFirstPropertyValue('summary'));
        const uid = String(event.getFirstPropertyValue('uid'));
        const entry = expected.find(({ id }) => uid.endsWith(`.${id}@dateline`));
        expect(entry?.sentence).toBe(summary);
        expect(['Reported', announced]).toContain(entry?.standing);
      }
    }
  });

  test('no UID stands twice', () => {
    const uids = calendars()
      .flatMap(events)
      .map((event) => event.getFirstPropertyValue('uid'));
    expect(uids).not.toEqual([]);
    expect(new Set(uids).size).toBe(uids.length);
  });
});
