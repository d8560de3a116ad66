import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { readProfile } from '../sources/profile-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';

/** An edition of one article and of profiles, that withholds Ida Berg. */
function edition(text: string, fields = '', profiles: Record<string, string> = {}, slug = 'a') {
  const article = readArticle(
    `articles/${slug}.md`,
    `---\nheadline: A\npublished: 2025-03-10\n${fields}\n---\n\n${text}\n`,
  );
  if ('problems' in article) throw new Error(JSON.stringify(article.problems));
  const read = Object.entries(profiles).map(([person, front]) => {
    const profile = readProfile(`people/${person}.md`, `---\n${front}\n---\n\nA text.\n`);
    if ('problems' in profile) throw new Error(JSON.stringify(profile.problems));
    return profile;
  });
  return linkEdition(settingsSchema.parse({ withhold: ['Ida Berg'] }), [article], read);
}

/** The passages of a text of which nothing may stand elsewhere. */
function hidden(text: string, fields = ''): string[] {
  const { articles } = edition(text, fields);
  const { body, withheld } = articles[0]!;
  return body.passages
    .filter((passage) => withheld.some(({ start, end }) => start < passage.end && passage.start < end))
    .map((passage) => passage.text);
}

describe('words that speak of somebody who is withheld', () => {
  it.each([
    ['in capitals', '## IDA BERG LEAVES'],
    ['with accents', 'Ída Bérg left.'],
    ['over the end of a line', 'Then Ida\nBerg left.'],
    ['with the surname first', 'Heard were: Berg, Ida; Lund, Ada.'],
    ['in the address of a link', 'The court [ruled](https://example.org/ida-berg-jailed).'],
  ])('are found %s, in any language', (_, text) => {
    expect(hidden(text)).toHaveLength(1);
    expect(hidden(text, 'language: fr')).toHaveLength(1);
  });

  it('may have the surname or the given name alone, where the text has both elsewhere', () => {
    const text = 'The mayor, Ida Berg, spoke.\n\nThen Ida’s dog came.\n\nThen Berg left.\n\nThen rain fell.';
    expect(hidden(text, 'language: fr')).toHaveLength(3);
  });

  it('are not those about a namesake of one part of the name', () => {
    const text = 'Ida Berg met Ada Berg. Both left.\n\nThe baker Ada Berg, 34, said: “I will stay.”';
    expect(hidden(text)).toHaveLength(1);
  });

  it('hide a namesake at another address too: the name stands in articles alone', () => {
    const fields = 'people: [{name: Ida Berg, is: ida-the-baker}]';
    expect(edition('The baker Ida Berg spoke.', fields).people.size).toBe(0);
    expect(edition('The baker Ida Berg spoke.', '', { 'ida-2': 'name: Ida Berg' }).people.size).toBe(0);
  });
});

describe('is refused', () => {
  const TEXT = 'Ida Berg met the baker Ada Lund. Berg left.';
  it.each([
    [
      'an address',
      '',
      {},
      'ida-berg-leaves',
      'the file’s name, which is the address of the page, names “Ida Berg”',
    ],
    ['an address with the surname', '', {}, 'the-berg-affair', 'address of the page, names “Berg”'],
    ['a dek with the surname', 'dek: BERG leaves', {}, 'a', 'articles/a.md:4:1: “dek” names “Berg”'],
    [
      'a source',
      'source: {name: A, url: https://example.org/ida-berg}',
      {},
      'a',
      'articles/a.md:4:19: “source” names “Ida Berg”',
    ],
    [
      'an earlier address',
      '',
      { 'ada-lund': 'name: Ada Lund\nformerly: [ida-berg]' },
      'a',
      'people/ada-lund.md:3:12: “formerly” names “Ida Berg”',
    ],
  ])('%s that names them', (_, fields, profiles, slug, what) => {
    expect(() => edition(TEXT, fields, profiles, slug)).toThrow(what);
  });

  it('no headline that names somebody else of that surname', () => {
    expect(() => edition('Ida Berg met the baker Ada Berg, 34.', 'dek: Ada Berg bakes')).not.toThrow();
  });
});
