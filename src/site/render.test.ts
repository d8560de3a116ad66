import { describe, expect, it } from 'vitest';
import { parseBody } from '../text/passages.ts';
import { renderBody, renderPassage, type Mark } from './render.ts';

const body = (markdown: string) => renderBody(parseBody(markdown), () => []);

describe('an article’s body', () => {
  it('has an id on every block', () => {
    expect(body('One.\n\n- two\n- three')).toBe(
      '<p id="p-one">One.</p>\n<ul>\n<li><span id="p-two">two</span></li>\n<li><span id="p-three">three</span></li>\n</ul>',
    );
  });

  it('begins its headings below the page’s', () => {
    expect(body('# Ferries')).toBe('<h2 id="p-ferries">Ferries</h2>');
  });

  it.each([
    ['A <b onclick="x()">b</b> <u>c</u>', '<p id="p-a-b-c">A <strong>b</strong> <u>c</u></p>'],
    ['<script>alert(1)</script>', ''],
    ['<img src=x onerror=alert(1)> <iframe src="https://example.org">x</iframe>', ''],
    ['A <b>b\n\nC', '<p id="p-a-b">A <strong>b</strong></p>\n<p id="p-c">C</p>'],
    ['A</b></p></div> b', '<p id="p-a-b">A b</p>'],
    [
      '<p>A<ul><li>b<p>c',
      '<p id="p-a">A</p>\n<ul>\n<li><span id="p-b">b</span><span id="p-c">c</span></li>\n</ul>',
    ],
    ['<svg><style><a title="</style><img src onerror=x>">', ''],
    ['<Ada> said', '<p id="p-ada-said">&lt;Ada&gt; said</p>'],
    ['`<b>`', '<p id="p-b"><code>&lt;b&gt;</code></p>'],
  ])('lets HTML in as far as a narrow list goes: %s', (markdown, expected) => {
    expect(body(markdown)).toBe(expected);
  });

  it.each([
    [
      '[a](https://example.org/?q="x"&y)',
      '<a href="https://example.org/?q=&quot;x&quot;&amp;y" rel="noopener noreferrer">a</a>',
    ],
    [
      '<a href="https://example.org/" target="_top">a</a>',
      '<a href="https://example.org/" rel="noopener noreferrer">a</a>',
    ],
    ['<a href="&#106;avascript:alert(1)">a</a>', 'a'],
    ['<a href="//example.org/">a</a>', 'a'],
    ['[a](javascript:alert(1))', 'a'],
    ['[a](data:text/html,x)', 'a'],
    ['[a](../index.html)', 'a'],
  ])('links only to other sites and mail: %s', (markdown, expected) => {
    expect(body(markdown)).toBe(`<p id="p-a">${expected}</p>`);
  });
});

describe('a footnote', () => {
  const parsed = parseBody('One[^x], *two[^y]*, three[^x].\n\n[^y]: See Bo.\n\n[^x]: Not so.');

  it('is led to by its number and leads back to each place', () => {
    expect(renderBody(parsed, () => [])).toBe(
      '<p id="p-one-two-three">One<sup><a id="note-1-from" href="#note-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>, ' +
        '<em>two<sup><a id="note-2-from" href="#note-2" role="doc-noteref" aria-label="Footnote 2">2</a></sup></em>, ' +
        'three<sup><a id="note-1-from-2" href="#note-1" role="doc-noteref" aria-label="Footnote 1">1</a></sup>.</p>\n' +
        '<section class="footnotes" role="doc-endnotes" aria-label="Footnotes"><ol>\n' +
        '<li id="note-1"><span id="p-not-so">Not so.</span> ' +
        '<a class="back" href="#note-1-from" role="doc-backlink" aria-label="Back to the text">↑</a> ' +
        '<a class="back" href="#note-1-from-2" role="doc-backlink" aria-label="Back to the text">↑</a></li>\n' +
        '<li id="note-2"><span id="p-see-bo">See Bo.</span> ' +
        '<a class="back" href="#note-2-from" role="doc-backlink" aria-label="Back to the text">↑</a></li>\n</ol></section>',
    );
  });

  it('keeps its number where a mark goes over it', () => {
    const mark: Mark = { start: 0, end: 10, kind: 'quotation', id: 'q-one' };
    const html = renderBody(parsed, () => [], { quotationsIn: ({ number }) => (number === 1 ? [mark] : []) });
    expect(html.match(/>\d<\/a><\/sup>/g)).toHaveLength(3);
  });

  it('stays behind where its words are shown elsewhere', () => {
    expect(renderPassage(parsed.passages[0]!, [])).toBe('One, <em>two</em>, three.');
  });
});

describe('a quotation', () => {
  const quoted = (markdown: string, words: string) => {
    const parsed = parseBody(markdown);
    const start = parsed.text.indexOf(words);
    const quotation: Mark = { start, end: start + words.length, kind: 'quotation', id: 'q-we' };
    const [from, to] = [parsed.text.indexOf('Bo'), parsed.text.indexOf('Bo') + 2];
    const bo: Mark = { start: from, end: to, kind: 'person', href: '../people/bo.html', again: false };
    return renderBody(parsed, () => [bo], { quotationsIn: () => [quotation] });
  };

  it('is around the people in it', () => {
    expect(quoted('“We saw Bo,” she said.', '“We saw Bo,”')).toBe(
      '<p id="p-we-saw-bo-she-said"><span id="q-we">“We saw <a class="person" href="../people/bo.html">Bo</a>,”</span> she said.</p>',
    );
  });

  it('has its id once where emphasis or a link is in it', () => {
    expect(quoted('[“We](https://example.org) *saw* Bo,” she said.', '“We saw Bo,”')).toBe(
      '<p id="p-we-saw-bo-she-said"><a href="https://example.org" rel="noopener noreferrer"><span id="q-we">“We</span></a> <em>saw</em> <a class="person" href="../people/bo.html">Bo</a>,” she said.</p>',
    );
  });
});

describe('marks', () => {
  const passage = parseBody('Ada & Bo left on Tuesday.').passages[0]!;
  const marks: Mark[] = [
    { start: 0, end: 3, kind: 'person', href: '../people/ada.html#p-ada', again: false },
    { start: 6, end: 8, kind: 'self' },
    {
      start: 17,
      end: 24,
      kind: 'time',
      datetime: '2025-03-11',
      href: 'a/timeline.html#e-ada',
      marked: false,
    },
  ];

  it('are links, emphasis and times', () => {
    expect(renderPassage(passage, marks)).toBe(
      '<a class="person" href="../people/ada.html#p-ada">Ada</a> &amp; <b>Bo</b> left on ' +
        '<a class="date" href="a/timeline.html#e-ada"><time datetime="2025-03-11">Tuesday</time></a>.',
    );
  });

  it('are kept in an excerpt, which is the text’s own words', () => {
    expect(renderPassage(passage, marks, { start: 9, end: 24 })).toBe(
      'left on <a class="date" href="a/timeline.html#e-ada"><time datetime="2025-03-11">Tuesday</time></a>',
    );
  });

  it('say nothing to machines where HTML has no form for the date', () => {
    const season: Mark = { start: 17, end: 24, kind: 'time', datetime: '', href: null, marked: true };
    expect(renderPassage(passage, [season], { start: 17, end: 24 })).toBe(
      '<span class="marked">Tuesday</span>',
    );
  });
});
