import { expect, it } from 'vitest';
import { keptAnchors, type Recorded } from './kept-anchors.ts';

const record = (...all: (readonly [words: string, ...anchors: string[]])[]): Recorded[] =>
  all.map(([words, ...anchors]) => ({ words, anchors }));

const FERRY = 'The ferry to Tarnholm sailed at noon with ninety people.';
const STORM = 'A storm had kept it in port since Monday.';
const YES = 'Yes.';

it.each<[string, readonly (string | null)[], string[][]]>([
  ['words that are as they were', [FERRY, STORM], [['p-ferry'], ['p-storm']]],
  ['words in another order', [STORM, FERRY], [['p-storm'], ['p-ferry']]],
  ['new words before them', [YES, FERRY, STORM], [[], ['p-ferry'], ['p-storm']]],
  [
    'a corrected beginning',
    ['Tha ferri to Tarnholm sailed at one with ninety people.', STORM],
    [['p-ferry'], ['p-storm']],
  ],
  ['a sentence more', [`${FERRY} It was late, as always.`, STORM], [['p-ferry'], ['p-storm']]],
  ['two joined', [`${FERRY} ${STORM}`], [['p-ferry', 'p-storm']]],
  ['words that are gone', [STORM], [['p-storm']]],
  ['other words altogether', ['Parliament met on Thursday to vote on taxes.'], [[]]],
  ['no words that may be known', [null, STORM], [[], ['p-storm']]],
])('anchors are kept for %s', (_, texts, kept) => {
  expect(keptAnchors(record([FERRY, 'p-ferry'], [STORM, 'p-storm']), texts)).toEqual(kept);
});

it('the same words keep their anchors in their order, and the likest words come first', () => {
  const twice = record([YES, 'p-yes'], [YES, 'p-yes-2']);
  expect(keptAnchors(twice, [YES, FERRY, YES])).toEqual([['p-yes'], [], ['p-yes-2']]);
  const alike = record(['It sailed on Monday.', 'p-a'], ['It sailed on Friday.', 'p-b']);
  expect(keptAnchors(alike, ['It sailed on Fridays.', 'It sailed on Mondays.'])).toEqual([['p-b'], ['p-a']]);
});

it('no anchor is given twice, though it be recorded twice', () => {
  expect(keptAnchors(record([FERRY, 'p-ferry'], [STORM, 'p-ferry', 'p-storm']), [FERRY, STORM])).toEqual([
    ['p-ferry'],
    ['p-storm'],
  ]);
});
