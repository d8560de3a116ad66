import { expect, it } from 'vitest';
import { freeSlug } from './free-slug.ts';

it.each([
  ['The Night Ferry Returns!', [], 'the-night-ferry-returns'],
  ['Müller’s “new” pier', [], 'mullers-new-pier'],
  ['The ferry returns', ['the-ferry-returns', 'the-ferry-returns-2'], 'the-ferry-returns-3'],
  [
    'A very long headline about the ferry that came back to town after a year',
    [],
    'a-very-long-headline-about-the-ferry-that-came-back-to-town',
  ],
  ['عودة العبارة', [], 'article-2024-12-24'],
  ['CON', [], 'article-2024-12-24'],
])('an article “%s” beside %j has the address %s', (headline, taken, slug) => {
  expect(freeSlug(headline, '2024-12-24T10:00', new Set(taken))).toBe(slug);
});
