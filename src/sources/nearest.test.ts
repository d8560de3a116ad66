import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const FIELDS = ['name', 'aliases', 'sort', 'links', 'picture', 'formerly', 'withhold', 'at', 'by'];

test.each([
  ['nmae', 'name'],
  ['Name', 'name'],
  ['names', 'name'],
  ['alias', 'aliases'],
  ['formerley', 'formerly'],
  ['witheld', 'withhold'],
  ['born', null],
  ['role', null],
  ['who', null],
])('“%s” is meant as %s', (word, meant) => expect(nearest(word, FIELDS)).toBe(meant));
