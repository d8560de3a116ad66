import { expect, test } from 'vitest';
import { spokenLabel } from './spoken-label.ts';

const NOTHING = { cue: null, source: null, channel: null };

test.each([
  ['“…,” Marsh said.', { cue: 'said' }, 'Said'],
  ['“…,” Marsh told reporters.', { cue: 'told' }, 'Quoted with the word “told”'],
  ['Marsh was calm, saying “…”.', { cue: 'saying' }, 'Quoted with the word “saying”'],
  ['Marsh called it “…”.', { cue: 'called' }, 'Quoted with the word “called”'],
  ['Marsh described it as “…”.', { cue: 'described' }, 'Quoted with the word “described”'],
  ['Marsh replied: “…”', { cue: 'replied' }, 'Replied'],
  ['“…,” Marsh wrote on her blog.', { cue: 'wrote', channel: 'on her blog' }, 'Wrote “on her blog”'],
  [
    'Marsh’s office quoted her as saying “…”.',
    { cue: 'quoted', source: 'Marsh’s office' },
    'Quoted by “Marsh’s office”',
  ],
  ['The note quoted Marsh as saying “…”.', { cue: 'quoted', source: 'The note' }, 'Quoted by “The note”'],
  [
    'Radio Orrel reported Marsh as saying “…”.',
    { cue: 'reported', source: 'Radio Orrel' },
    'Quoted by “Radio Orrel”',
  ],
  ['Marsh was quoted as saying “…”.', { cue: 'quoted' }, 'Quoted'],
  ['Marsh reported “…”.', { cue: 'reported' }, 'Reported'],
  [
    'She stressed “…”, according to the note.',
    { cue: 'stressed', source: 'the note' },
    'Stressed, according to “the note”',
  ],
  [
    'Radio Orrel quoted Marsh as saying in an interview “…”.',
    { cue: 'quoted', source: 'Radio Orrel', channel: 'in an interview' },
    'Quoted by “Radio Orrel”, “in an interview”',
  ],
  ['“…,” according to Marsh.', { cue: 'according to' }, 'According to Lena Marsh'],
])('%s', (_, said, words) => {
  const quotation = { start: 0, end: 1, closed: true, speaker: 'Lena Marsh', ...NOTHING, ...said };
  const label = spokenLabel(quotation, 'Lena Marsh');
  expect(`${label?.kind} ${label?.rest}`.trim()).toBe(words);
});

test('nothing is said of a quotation that no word of the text makes somebody’s', () => {
  expect(spokenLabel({ start: 0, end: 1, closed: true, speaker: null, ...NOTHING }, 'Lena Marsh')).toBeNull();
});
