import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { htmlToMarkdown } from './html-to-markdown.ts';

function converted(html: string) {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  return htmlToMarkdown(document.querySelector('main')!, 'https://example.org/news/1');
}

it.each([
  ['<p>A <b>new</b>\n <em>pier</em> &amp; so on<br>here</p>', 'A **new** *pier* \\& so on\\\nhere'],
  ['<h2>What next?</h2><p>1. April</p>', '## What next?\n\n1\\. April'],
  ['<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>', '- One\n- Two\n  - Three'],
  ['<ol start="3"><li>Three</li><li>Four</li></ol>', '3. Three\n4. Four'],
  ['<blockquote><p>So.</p><p>Yes.</p></blockquote>', '> So.\n> \n> Yes.'],
  [
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td>3</td></tr></table>',
    '| A | B |\n| --- | --- |\n| 1\\|2 | 3 |',
  ],
  ['<pre>One line\n and another</pre>', 'One line\\\nand another'],
  [
    '<p>The <a href="/b(1)">pier</a>, <a href="#x">here</a>, <a href="javascript:alert(1)">there</a></p>',
    'The [pier](https://example.org/b%281%29), here, there',
  ],
  ['<p><a href="person:none">May</a></p>', 'May'],
  ['<p>*not* [markup] &lt;b&gt;</p><script>alert(1)</script>', '\\*not\\* \\[markup\\] \\<b\\>'],
])('%s', (html, markdown) => {
  expect(converted(html)).toEqual({ markdown, leftOut: [] });
});

it('leaves emphasis out where Markdown would show its asterisks', () => {
  expect(converted('<p>un<b>“real”</b>ised</p>')?.markdown).toBe('un“real”ised');
});

it('tells of what it leaves out', () => {
  const html =
    '<p>So.</p><figure><img src="a.jpg"><figcaption>A pier</figcaption></figure><img src="b.jpg"><iframe src="/c"></iframe>';
  expect(converted(html)).toEqual({ markdown: 'So.', leftOut: ['2 pictures', '1 film, sound or frame'] });
});
