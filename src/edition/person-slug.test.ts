import { expect, test } from 'vitest';
import { slugFault } from '../sources/fields.ts';
import { personSlug } from './person-slug.ts';

test.each([
  ['Gül Müller', 'gul-muller'],
  ['Niamh O’Rafferty', 'niamh-orafferty'],
  ['Con', 'con-1'],
  ['Index', 'index-1'],
  ['Con Houlihan', 'con-houlihan'],
  ['احمد', '62762d64562f'],
])('%s has an address that every file system takes', (name, slug) => {
  expect(personSlug(name)).toBe(slug);
  expect(slugFault(slug)).toBe(null);
});
