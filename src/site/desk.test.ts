import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { withPasted } from '../sources/paste.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { deskOf } from './desk.ts';

const NOW = new Date('2024-12-25T12:00:00Z');

function deskFor(contents: string) {
  const source = readArticle('articles/ferry.md', contents);
  if ('problems' in source) throw new Error(source.problems.map(({ what }) => what).join('\n'));
  const edition = linkEdition(settingsSchema.parse({}), [source]);
  return deskOf(edition, edition.articles[0]!, NOW);
}

const ARTICLE = `---
headline: A ferry
published: 2024-12-24
checked: 2024-12-25
---

Minister Lena Marsh met the baker Paul Marsh on Tuesday. Marsh smiled.

“We will build,” Lena Marsh said.
`;

describe('the desk shows', () => {
  it('the people with their roles', () => {
    expect(deskFor(ARTICLE).people.map(({ words, why, line }) => [words, why, line])).toEqual([
      ['Lena Marsh', 'named twice, described as “Minister”', 7],
      ['Paul Marsh', 'named once, described as “baker”', 7],
    ]);
  });

  it('the times with their reasons, and the quotations with their speakers', () => {
    const { times, quotations } = deskFor(ARTICLE);
    expect(times.map(({ words, why }) => `${words}: ${why}`)).toEqual([
      'Tuesday: “Tuesday” is the weekday that the article was published on: Tuesday 24 December 2024, the day of publication.',
    ]);
    expect(quotations.map(({ words, why }) => `${words}: ${why}`)).toEqual([
      '“We will build,”: spoken by Lena Marsh (“said”)',
    ]);
  });

  it('where each stands on the page, and the lines to paste with their place', () => {
    expect(deskFor(ARTICLE).times[0]).toMatchObject({
      anchor: 'p-minister-lena-marsh-met-the-baker',
      paste: { line: 5, isInstead: false, lines: ['times:', '  - {text: "Tuesday", is: 2024-12-24}'] },
    });
  });

  it('what is doubtful, until its line is pasted', () => {
    const [doubt, ...others] = deskFor(ARTICLE).doubts;
    expect(doubt?.why).toBe('“Marsh” fits Lena Marsh and Paul Marsh and is linked to nobody');
    expect(others).toEqual([]);
    const { line, lines } = doubt!.paste!;
    expect(
      deskFor(
        ARTICLE.split('\n')
          .toSpliced(line - 1, 0, ...lines)
          .join('\n'),
      ).doubts,
    ).toEqual([]);
  });

  it('an article that nobody has checked', () => {
    const [doubt] = deskFor(ARTICLE.replace(/checked.*\n/, '')).doubts;
    expect(doubt?.paste).toEqual({ line: 4, isInstead: false, lines: ['checked: 2024-12-25'] });
  });
});

it('every line that the desk offers for what was found changes nothing when it is pasted as it is', () => {
  const desk = deskFor(ARTICLE);
  const seen = ({ people, times, quotations }: typeof desk) =>
    [people, times, quotations].map((items) => items.map(({ words }) => words));
  for (const { fix } of [...desk.people, ...desk.times, ...desk.quotations]) {
    const [, field = '', line = ''] = /^write under “(\w+)”.*?: (- .*)$/.exec(fix) ?? [];
    expect(seen(deskFor(withPasted(ARTICLE, { field, line })))).toEqual(seen(desk));
  }
});
