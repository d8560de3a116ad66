import { describe, expect, it } from 'vitest';
import type { Person } from '../edition/person.ts';
import { allPeopleParts, headingOf, pathOf, peopleParts } from './people-parts.ts';

const called = (surname: string, count: number) =>
  Array.from({ length: count }, (_, n): Person => ({
    slug: `${surname}-${n}`,
    name: surname,
    surname,
    groups: [],
    profile: null,
    anchors: new Map(),
  }));

describe('a list of people', () => {
  it('is one page while that is not too long', () => {
    expect(peopleParts(called('Marsh', 400)).parts).toEqual([]);
  });

  it('has a page for each letter from then on, and for two where a letter has too many', () => {
    const people = [
      ...called('Ek', 3),
      ...called('Li', 5),
      ...called('Lind', 390),
      ...called('Løkke', 10),
      ...called('Жуков', 2),
    ];
    const parts = [...allPeopleParts(peopleParts(people))].slice(1);
    expect(parts.map((part) => [pathOf(part), headingOf(part), part.all.length, part.own.length])).toEqual([
      ['e', 'E', 3, 3],
      ['l', 'L', 405, 0],
      ['li', 'Li', 395, 395],
      ['lo', 'Lo', 10, 10],
      ['-436-', 'Ж', 2, 2],
    ]);
  });

  it('keeps together whom no letter parts', () => {
    const [part] = peopleParts([...called('Li', 401), ...called('Lind', 1)]).parts;
    expect([...allPeopleParts(part!)].map((each) => [pathOf(each), each.own.length])).toEqual([
      ['l', 0],
      ['li', 401],
      ['lin', 1],
    ]);
  });
});
