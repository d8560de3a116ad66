import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartAt, placeLabels, widthOf } from './picture-label-places.ts';

const at = (x: number, text = 'September') => ({ text, from: x, to: x });

describe('a label', () => {
  it.each([
    [10, 'start'],
    [50, 'middle'],
    [90, 'end'],
  ])('at %d%% has its mark at its %s', (x, anchor) => {
    expect(placeLabels([at(x)], 40, 1)).toEqual([{ x, anchor, level: 0 }]);
  });

  it('spans its stretch', () => {
    const [first, last] = placeLabels(
      [
        { text: 'May', from: 0, to: 20 },
        { text: 'May', from: 80, to: 100 },
      ],
      40,
      1,
    );
    expect([first?.x, last?.x]).toEqual([0, 100]);
  });

  it('gives way to the last and the first, upwards, or is left out', () => {
    expect(placeLabels([at(10), at(12), at(14)], 20, 2).map((place) => place?.level ?? null)).toEqual([
      1,
      null,
      0,
    ]);
  });

  it('is left out where it is wider than the picture', () => {
    expect(placeLabels([at(50, 'the second half of the year 2024')], 8, 3)).toEqual([null]);
  });

  it('is spare where only a narrower picture has no room for it', () => {
    const wanted = [at(10, '13 February'), at(50, 'May'), at(90, '30 November')];
    const places = placeLabels(wanted, 22, 1);
    expect(places.map((place) => place !== null)).toEqual([true, true, true]);
    expect(apartAt(wanted, places, 22)).toEqual([true, true, true]);
    expect(apartAt(wanted, places, 9)).toEqual([false, false, true]);
  });

  it('never meets another, at this width or a greater one', () => {
    const mark = fc
      .tuple(
        fc.double({ min: 0, max: 100, noNaN: true }),
        fc.constantFrom('5', 'June', '24 December', '2014–2016'),
      )
      .map(([x, text]) => at(x, text));
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 20 }),
        fc.double({ min: 8, max: 60, noNaN: true }),
        (all, room) => {
          const marks = all.sort((a, b) => a.from - b.from);
          const places = placeLabels(marks, room, 3);
          for (const wide of [room, room * 1.7]) {
            const taken = places.flatMap((place, i) => {
              if (!place) return [];
              const width = widthOf(marks[i]?.text ?? '');
              const start =
                (place.x * wide) / 100 - { start: 0, middle: width / 2, end: width }[place.anchor];
              return [{ level: place.level, from: start, to: start + width }];
            });
            taken.forEach((one, i) =>
              taken.slice(i + 1).forEach((other) => {
                if (one.level === other.level)
                  expect(one.to <= other.from + 1e-6 || other.to <= one.from + 1e-6).toBe(true);
              }),
            );
          }
        },
      ),
    );
  });
});
