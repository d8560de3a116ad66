import { expect, it } from 'vitest';
import { parseBody } from '../text/passages.ts';
import { linksFrom } from './addresses.ts';
import { figureOf, figuresIn, imageWidths } from './figure.ts';
import { figureHtml, renderBody } from './render.ts';

const picture = { path: 'pier.jpg', key: 'pier.0123abcd', width: 900, height: 600 };

it.each([
  [300, [300]],
  [400, [400]],
  [900, [400, 800, 900]],
  [1200, [400, 800, 1200]],
  [5000, [400, 800, 1200]],
])('makes nothing larger than a picture of %i pixels', (width, widths) => {
  expect(imageWidths({ ...picture, width })).toEqual(widths);
});

it('always gives the room that a picture takes, what it shows, and who made it', () => {
  const lead = { alt: 'A “pier” & more', caption: 'At noon', credit: 'A. Lee' };
  const html = figureHtml(figureOf(picture, lead, linksFrom('articles/a.html'), 'lead'));
  expect(html).toContain('width="900" height="600" alt="A “pier” &amp; more" fetchpriority="high"');
  expect(html).toContain(
    'srcset="../_astro/pier.0123abcd-400.avif 400w, ../_astro/pier.0123abcd-800.avif 800w,',
  );
  expect(html).toContain('<figcaption>At noon <span class="credit">A. Lee</span></figcaption>');
});

it('lays a picture in the text out with its caption as a passage', () => {
  const body = parseBody('One.\n\n![A pier](pier.jpg "Opened by _Bo_")\n\n![Another](pier.jpg)');
  expect(body.passages.map(({ kind, text }) => [kind, text])).toEqual([
    ['paragraph', 'One.'],
    ['caption', 'Opened by _Bo_'],
  ]);
  const figureIn = figuresIn(new Map([['pier.jpg', picture]]), linksFrom('articles/a.html'));
  const html = renderBody(body, () => [], { figureIn });
  expect(html.match(/<figcaption>.*?<\/figcaption>/g)).toEqual([
    '<figcaption><span id="p-opened-by-bo">Opened by _Bo_</span></figcaption>',
  ]);
  expect(html.match(/alt="[^"]*" loading="lazy"/g)).toEqual([
    'alt="A pier" loading="lazy"',
    'alt="Another" loading="lazy"',
  ]);
});
