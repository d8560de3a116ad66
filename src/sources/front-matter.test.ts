import { expect, it } from 'vitest';
import { bytesBelow, splitFrontMatter } from './front-matter.ts';

it.each([
  ['line ends of Unix', '---\nheadline: A\n---\n', '\nOne.\n\n---\n\nTwo.'],
  ['line ends of Windows', '---\r\nheadline: A\r\n---\r\n', 'One.\r\n'],
  ['line ends of old', '---\rheadline: A\r---\r', 'One.\r'],
  ['a byte order mark', '\uFEFF---yaml\nheadline: A\n---\n', '\uFEFFÉtat — “x”\n'],
  ['nothing', '---\nheadline: A\n---', ''],
])('the bytes below the front matter are kept: %s', (_, above, below) => {
  expect(bytesBelow(Buffer.from(above + below)).equals(Buffer.from(below))).toBe(true);
  const split = splitFrontMatter('a.md', above + below);
  if ('problems' in split) throw new Error(JSON.stringify(split.problems));
  expect(split.body).toBe(below.replace(/\r\n?/g, '\n').replace('\uFEFF', ''));
});
