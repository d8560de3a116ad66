import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from './sentences.ts';

const split = (text: string): string[] => sentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences end', () => {
  it.each([
    ['at a full stop', ['The ferry sank.', 'Nobody was hurt.']],
    ['at a question and at an exclamation', ['Who paid?', 'Nobody!', 'The bill is open.']],
    ['behind a closing mark', ['He called it “a mistake.”', 'She did not.']],
    ['behind a bracket', ['(The port is closed.)', 'Ships wait.']],
    ['behind a shortened word before a word that opens sentences', ['She moved to the U.S.', 'He stayed.']],
    ['behind p.m. before a name', ['The doors close at 9 p.m.', 'Visitors leave.']],
    ['behind a year', ['It opened in 1998.', 'Rain fell.']],
    ['behind an ellipsis before a word that opens sentences', ['They waited …', 'Then it rained.']],
  ])('%s', (_where, parts) => expect(split(parts.join(' '))).toEqual(parts));

  it('with the paragraph, whatever its last mark', () =>
    expect(split('A heading\n\nThe text begins.\n \nIt goes on')).toEqual([
      'A heading',
      'The text begins.',
      'It goes on',
    ]));

  it('not where a line merely wraps', () =>
    expect(split('The ferry\nsank. It was\nold.')).toEqual(['The ferry\nsank.', 'It was\nold.']));
});

describe('sentences go on', () => {
  it.each([
    'The vote is on Dec. 24 in Riga.',
    'The U.S. Senate met Gen. Anna Berg on Monday.',
    'John F. Kennedy and J. K. Rowling never met.',
    'Trains leave at 9 a.m. Tuesday and at 5 p.m. EST.',
    'Acme Inc. said Harbour Ltd. had lost.',
    'It is mentioned in No. 7 of the list.',
    'Prices rose 3.5 percent, to 1.35 a share.',
    'They said … President Lind would come.',
    'Dr. Berg and Mrs. Lind left St. Ives.',
    'See example.com for the list.',
  ])('in “%s”', (text) => expect(split(text)).toEqual([text]));
});

describe('a quotation', () => {
  it.each([
    ['with a continuing clause', '“Held talks. Agreed to work,” the envoy wrote.'],
    ['behind the clause that brings it', 'She said: “We tried. We failed. We go on.”'],
    ['with straight marks', '"We tried. We failed," she said.'],
    ['with single marks', '‘We tried. We failed,’ she said.'],
    ['with a question and a name behind', '“Are you ready?” Berg asked.'],
    ['with a question and a small letter behind', '“Are you ready?” she asked.'],
    ['written as in old wires', "``We tried. We failed,'' she said."],
  ])('%s belongs to one sentence', (_how, text) => expect(split(text)).toEqual([text]));

  it('by itself is a sentence of its own', () =>
    expect(split('“We go. Now.” The room emptied.')).toEqual(['“We go. Now.”', 'The room emptied.']));

  it('left open ends with its paragraph and protects nothing', () =>
    expect(split('She said “we must go. It is late.\n\nThey left.')).toEqual([
      'She said “we must go.',
      'It is late.',
      'They left.',
    ]));

  it('is not opened by an apostrophe', () =>
    expect(split('The boys’ team won. The girls’ team lost.')).toEqual([
      'The boys’ team won.',
      'The girls’ team lost.',
    ]));
});

describe('spans', () => {
  const words = fc.constantFrom(
    'A',
    'ship',
    'Dr.',
    '“',
    '”',
    '"',
    '’',
    '‘',
    '.',
    '?',
    '…',
    '\n\n',
    ' ',
    'U.S.',
    ')',
  );

  it('are trimmed, in order, apart, and cover every letter', () => {
    fc.assert(
      fc.property(
        fc.array(words).map((parts) => parts.join('')),
        (text) => {
          let end = 0;
          for (const span of sentences(text)) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(text.slice(end, span.start).trim()).toBe('');
            const words = text.slice(span.start, span.end);
            expect(words).toBe(words.trim());
            expect(words).not.toBe('');
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
        },
      ),
    );
  });
});
