import { describe, expect, it } from 'vitest';
import { parseBody } from './passages.ts';

const passages = (markdown: string) => parseBody(markdown).passages.map(({ kind, text }) => [kind, text]);

describe('passages', () => {
  it('are the blocks of a text, each with its plain words', () => {
    const markdown =
      '## The *long* crossing\n\nA ferry **sailed**.\n\n- one\n- two\n\n> Quoted.\n\n| a |\n|---|\n| b |';
    expect(passages(markdown)).toEqual([
      ['heading', 'The long crossing'],
      ['paragraph', 'A ferry sailed.'],
      ['item', 'one'],
      ['item', 'two'],
      ['paragraph', 'Quoted.'],
      ['cell', 'a'],
      ['cell', 'b'],
    ]);
  });

  it('join to the text in which everything is found', () => {
    const body = parseBody('One.\n\nTwo &amp; three.\n\n\nFour\nfive.');
    expect(body.text).toBe('One.\n\nTwo & three.\n\nFour five.');
    for (const passage of body.passages)
      expect(body.text.slice(passage.start, passage.end)).toBe(passage.text);
  });

  it('have the words of HTML, and none of what is no text', () => {
    expect(
      passages('A <b>bold</b> claim by <Ada>.\n\n<script>alert(1)</script>\n\nEnd<style>p{}</style>.'),
    ).toEqual([
      ['paragraph', 'A bold claim by <Ada>.'],
      ['paragraph', 'End.'],
    ]);
    expect(passages('<h2>Ferries</h2>\n<ul><li>One &amp; two<li>Three</ul>\n<div>Four</div>five')).toEqual([
      ['heading', 'Ferries'],
      ['item', 'One & two'],
      ['item', 'Three'],
      ['paragraph', 'Four'],
      ['paragraph', 'five'],
    ]);
  });

  it('are not made of blocks without words, which are not laid out either', () => {
    const body = parseBody('&nbsp;\n\n![A pier](pier.jpg)\n\n> &nbsp;\n\n- &nbsp;\n\nText.');
    expect(body.text).toBe('Text.');
    expect(JSON.stringify(body.blocks.map((block) => ('tokens' in block ? block.tokens : [])))).not.toContain(
      'nbsp',
    );
  });

  it('end with the footnotes, in the order in which the text leads to them', () => {
    const body = parseBody(
      'One[^b] and *two[^a]*.\n\n[^a]: First *written*,\nover two lines.\n[^b]: Second.\n\nThree[^b].',
    );
    expect(body.passages.map(({ kind, text }) => [kind, text])).toEqual([
      ['paragraph', 'One and two.'],
      ['paragraph', 'Three.'],
      ['footnote', 'Second.'],
      ['footnote', 'First written, over two lines.'],
    ]);
  });

  it('leave code out', () => {
    expect(passages('    let ferry;\n\n---\n\nText.')).toEqual([['paragraph', 'Text.']]);
  });

  it('are named by their words, and numbered only where the words recur', () => {
    const body = parseBody(
      'Muttaqi’s office said in a post-meeting statement.\n\nYes.\n\nYes.\n\n«سلام دنیا»',
    );
    expect(body.passages.map(({ anchor }) => anchor)).toEqual([
      'p-muttaqis-office-said-in-a-post',
      'p-yes',
      'p-yes-2',
      'p-سلام-دنیا',
    ]);
  });
});
