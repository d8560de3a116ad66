import { describe, expect, it } from 'vitest';
import { absolute, addresses, relative } from './addresses.ts';

describe('a link', () => {
  it.each([
    [addresses.front, addresses.article('ferry'), 'articles/ferry.html'],
    [addresses.article('ferry'), addresses.front, '../index.html'],
    [addresses.article('ferry'), addresses.articleTimeline('ferry'), 'ferry/timeline.html'],
    [addresses.articleTimeline('ferry'), addresses.person('lena-marsh'), '../../people/lena-marsh.html'],
    [addresses.people, addresses.person('lena-marsh'), 'lena-marsh.html'],
    [addresses.people, addresses.people, 'index.html'],
  ])('from %s to %s is %s', (from, to, expected) => {
    expect(relative(from, to)).toBe(expected);
  });

  it('leads to a place on the page', () => {
    expect(relative(addresses.front, addresses.about, 'how')).toBe('about.html#how');
  });

  it('is the fragment alone within one page', () => {
    expect(relative(addresses.about, addresses.about, 'how')).toBe('#how');
  });

  it('has other scripts percent-encoded', () => {
    expect(relative(addresses.front, addresses.article('ferry'), 'p-سلام')).toBe(
      'articles/ferry.html#p-%D8%B3%D9%84%D8%A7%D9%85',
    );
  });
});

describe('an absolute address', () => {
  it.each([
    ['https://example.org', 'https://example.org/articles/ferry.html#p-the-pier'],
    ['https://example.org/news', 'https://example.org/news/articles/ferry.html#p-the-pier'],
    ['https://example.org/news/', 'https://example.org/news/articles/ferry.html#p-the-pier'],
  ])('below %s', (site, expected) => {
    expect(absolute(site, addresses.article('ferry'), 'p-the-pier')).toBe(expected);
  });

  it('has other scripts percent-encoded once', () => {
    expect(absolute('https://example.org/', addresses.article('ferry'), 'p-سلام')).toBe(
      'https://example.org/articles/ferry.html#p-%D8%B3%D9%84%D8%A7%D9%85',
    );
  });
});
