import { beforeAll, expect, test } from 'vitest';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { directionOf } from '../site/direction.ts';
import { built } from './built.ts';
import { few } from './crawl.ts';
import { PSEUDO, pseudo } from './pseudo.ts';
import {
  around,
  attr,
  hasClass,
  idOf,
  kindOf,
  oneSpace,
  readSite,
  target,
  type Page,
  type Site,
} from './site.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;

let site: Site;
beforeAll(async () => void (site = readSite(await built('pseudo'))), PATIENCE);

test('the language of the tests is not Latin, and runs from right to left', () => {
  expect(pseudo('Skip to the text')).toBe('سکجپ تو تهی تیخت');
  expect(directionOf(PSEUDO)).toBe('rtl');
});

test('every page is in the language of the edition, and runs as it does', () => {
  for (const { path, elements } of site.pages.values()) {
    const html = elements.find(({ tagName }) => tagName === 'html')!;
    expect([attr(html, 'lang'), attr(html, 'dir')], path).toEqual([PSEUDO, 'rtl']);
  }
});

test('every word of the house on every page is from the file of the language', () => {
  const latin = [...site.pages.values()].flatMap((page) =>
    housesWords(page)
      // A letter alone is the first of surnames below it.
      .filter((words) => /[a-z]{2}/i.test(withoutIsolated(words)))
      .map((words) => `${page.path}: ${words}`),
  );
  expect(few(latin)).toEqual([]);
});

test('dates are in the Gregorian calendar', () => {
  const dates = [...site.pages.values()].flatMap(({ path, elements }) =>
    elements
      .filter((one) => one.tagName === 'time' && !isOthers(one, path))
      .map((one) => ({ path, words: textOwn(one), year: /^\d{4}/.exec(attr(one, 'datetime')!)![0] })),
  );
  expect(dates.length).toBeGreaterThan(site.pages.size);
  for (const { path, words, year } of dates) expect(words, path).toContain(String(Number(year)));
});

/** What a page says in the words of the house: its text and its labels, without what articles and editors wrote. */
function housesWords({ path, elements }: Page): string[] {
  return elements.flatMap((one) => {
    if (['script', 'style'].includes(one.tagName) || isOthers(one, path)) return [];
    const labels = one.attrs.filter(({ name }) => LABELS.has(name)).map(({ value }) => value);
    return [textOwn(one), ...labels].filter((words) => words !== '');
  });
}

const LABELS = new Set(['aria-label', 'title', 'data-copied', 'data-some', 'data-none']);

/** Marked as another language, or a name or words that editors gave, which stand as they were written. */
function isOthers(one: Html.Element, path: string): boolean {
  for (const each of around(one)) {
    const lang = attr(each, 'lang');
    if (lang !== undefined) return lang !== PSEUDO;
    if (isName(each, path)) return true;
  }
  return false;
}

/** A name of a person, topic, source or licence, an address, or what a correction says. */
function isName(one: Html.Element, path: string): boolean {
  const href = attr(one, 'href') ?? '';
  switch (one.tagName) {
    case 'h1':
      return ['person', 'story'].includes(kindOf(path)) || /^topics\/(?!index)/.test(path);
    case 'a':
      return /^(?:mailto|https?):/.test(href) || /^topics\/(?!index)/.test(target(path, href)?.path ?? '');
    case 'bdi':
      return one.parentNode !== null && 'tagName' in one.parentNode && one.parentNode.tagName === 'a';
    case 'section':
      return idOf(one) === 'corrections';
    case 'dd':
    case 'link':
      return true;
    default:
      return hasClass(one, 'name');
  }
}

/** Without what was put into a message as words of the other direction. */
function withoutIsolated(words: string): string {
  const inner = /\u2068[^\u2068\u2069]*\u2069/g;
  return inner.test(words) ? withoutIsolated(words.replace(inner, '')) : words;
}

/** The text of an element itself, without those in it. */
function textOwn(one: Html.Element): string {
  return oneSpace(one.childNodes.map((child) => ('value' in child ? child.value : ' ')).join(''));
}
