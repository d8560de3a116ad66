import { expect, test } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { appIcon, manifestOf } from './app.ts';

const edition = (settings: object) => editionOf({}, { settings });

test('a device is told the edition’s name, and everything else by relative addresses', () => {
  expect(manifestOf(edition({ title: 'The Gull', wordmark: 'Gull', tagline: 'News of the coast' }))).toEqual({
    name: 'The Gull',
    short_name: 'Gull',
    description: 'News of the coast',
    lang: 'en',
    dir: 'ltr',
    start_url: 'index.html',
    scope: './',
    display: 'minimal-ui',
    theme_color: '#fdfdfc',
    background_color: '#fdfdfc',
    icons: [
      { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
      { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
      { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
});

test('an icon has the first letter of the edition’s name, on its colour', () => {
  const icon = appIcon(edition({ title: '“Gull”', accent: '#a03b00' }), 'icon-192');
  expect(icon).toContain('width="192" height="192" viewBox="0 0 512 512"');
  expect(icon).toContain('rx="80" fill="#a03b00"');
  expect(icon).toBe(appIcon(edition({ title: 'gulls', accent: '#a03b00' }), 'icon-192'));
  expect(icon).not.toBe(appIcon(edition({ title: 'Merrin', accent: '#a03b00' }), 'icon-192'));
});

test('one that devices cut themselves is filled to its corners', () => {
  expect(appIcon(edition({}), 'icon-maskable')).toContain('rx="0" fill="#0a5a65"');
});

test('where the site’s faces have no such letter, it has the masthead’s line and tick', () => {
  const icon = appIcon(edition({ title: 'نورس' }), 'icon-512');
  expect(icon.match(/<rect /g)).toHaveLength(3);
  expect(icon).not.toContain('<path');
});
