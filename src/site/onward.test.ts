import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { linksFrom } from './addresses.ts';
import { onwardOf } from './onward.ts';

const onward = (edition: ReturnType<typeof editionOf>, slug: string) => {
  const article = edition.articles.find((each) => each.slug === slug)!;
  return onwardOf(edition, article, linksFrom(`articles/${slug}.html`));
};

const PEOPLE = [
  'Caldria’s transport minister, Ingrid Maddox, spoke.',
  'Caldria’s finance minister, Bertil Quayle, spoke.',
  'Caldria’s prime minister, Ada Lund, spoke.',
  'Caldria’s foreign minister, Oskar Lindqvale, spoke.',
];

describe('at the end of an article', () => {
  it.each([
    ['the person', 1, 'Also names Ingrid Maddox'],
    ['two people', 2, 'Also names Ingrid Maddox and Bertil Quayle'],
    ['three people', 3, 'Also names Ingrid Maddox, Bertil Quayle and Ada Lund'],
    ['two of many people', 4, 'Also names Ingrid Maddox, Bertil Quayle and two more'],
  ])('the reason for what to read next names %s', (_, count, reason) => {
    const text = PEOPLE.slice(0, count).join('\n\n');
    const edition = editionOf({ a: ['published: 2025-03-01', text], b: ['published: 2025-03-02', text] });
    expect(onward(edition, 'a')?.next?.articles.map((each) => [each.href, each.reason])).toEqual([
      ['b.html', reason],
    ]);
  });

  it('the reason is the story, a day or a topic, the two that weigh most', () => {
    const fields = 'topics: [Ferries]\nstory: ferry';
    const text = 'Boats sailed on 4 May 2024.';
    const reasons = (one: string, words: string) =>
      onward(
        editionOf({
          a: [`published: 2025-03-01\n${fields}`, text],
          b: [`published: 2025-03-02\n${one}`, words],
        }),
        'a',
      )?.next?.articles.map(({ reason }) => reason);
    expect(reasons('', text)).toEqual(['Also tells of 4 May 2024']);
    expect(reasons('topics: [Ferries]', 'Boats.')).toEqual(['Also about Ferries']);
    expect(reasons(fields, text)).toEqual(['In the same story. Also tells of 4 May 2024']);
  });

  it('three are proposed at most', () => {
    const all = Object.fromEntries(
      [1, 2, 3, 4, 5].map((day) => [`a-${day}`, [`published: 2025-03-0${day}\ntopics: [Ferries]`] as const]),
    );
    expect(onward(editionOf(all), 'a-3')?.next?.articles).toHaveLength(3);
  });

  it('stand the earlier and the later article, and its topics', () => {
    const edition = editionOf({
      a: ['published: 2025-03-01'],
      gone: ['published: 2025-03-02\nstatus: withdrawn'],
      b: ['published: 2025-03-03\ntopics: [Ferries, The sea]'],
      c: ['published: 2025-03-04'],
    });
    const steps = (slug: string) => onward(edition, slug)?.steps.map(({ label, text }) => `${label} ${text}`);
    expect(steps('a')).toEqual(['Later b']);
    expect(steps('b')).toEqual(['Earlier a', 'Later c']);
    expect(steps('c')).toEqual(['Earlier b']);
    expect(onward(edition, 'b')?.topics?.links).toEqual([
      { href: '../topics/ferries.html', text: 'Ferries' },
      { href: '../topics/the-sea.html', text: 'The sea' },
    ]);
  });

  it('stands nothing where there is no other article, or where it was withdrawn', () => {
    expect(onward(editionOf({ a: ['published: 2025-03-01'] }), 'a')).toBeNull();
    const edition = editionOf({
      a: ['published: 2025-03-01\nstory: ferry'],
      b: ['published: 2025-03-02\nstory: ferry\nstatus: withdrawn'],
    });
    expect([onward(edition, 'a'), onward(edition, 'b')]).toEqual([null, null]);
  });
});
