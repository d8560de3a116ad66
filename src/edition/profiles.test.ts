import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { readProfile } from '../sources/profile-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';
import { idleProfiles } from './profiles.ts';

type Files = Readonly<Record<string, string>>;

/** An edition of articles written as `slug: text` and profiles as `slug: front matter`. */
function edition(articles: Files, profiles: Files, settings = {}) {
  const read = <Read extends object>(file: Read): Exclude<Read, { problems: unknown }> => {
    if ('problems' in file) throw new Error(JSON.stringify(file.problems));
    return file as Exclude<Read, { problems: unknown }>;
  };
  return linkEdition(
    settingsSchema.parse(settings),
    Object.entries(articles).map(([slug, text], index) =>
      read(
        readArticle(
          `articles/${slug}.md`,
          `---\nheadline: ${slug}\npublished: 2025-03-${10 + index}\n---\n\n${text}\n`,
        ),
      ),
    ),
    Object.entries(profiles).map(([slug, fields]) =>
      read(readProfile(`people/${slug}.md`, `---\n${fields}\n---\n\nA text.\n`)),
    ),
  );
}

const people = (articles: Files, profiles: Files, settings = {}) =>
  [...edition(articles, profiles, settings).people.values()].map(({ slug, name, groups }) => [
    slug,
    name,
    groups.length,
  ]);

const ENVOY = 'Veldmark’s envoy, Ines Castellan, arrived in Orrel. “We came to listen,” Castellan said.';
const BAKER = 'The baker Ines Castellan, 34, opened a shop in Tarn.';

describe('a profile', () => {
  it('gives its person the name that pages show', () => {
    expect(people({ a: ENVOY }, { 'ines-castellan': 'name: Inés Castellan' })).toEqual([
      ['ines-castellan', 'Inés Castellan', 1],
    ]);
  });

  it('gives its person an address that does not follow from the name', () => {
    expect(people({ a: ENVOY }, { envoy: 'name: Ines Castellan' })).toEqual([['envoy', 'Ines Castellan', 1]]);
  });

  it('does not show by its name alone that two articles speak of one person', () => {
    expect(people({ a: ENVOY, b: BAKER }, { 'ines-castellan': 'name: Ines Castellan' })).toEqual([
      ['ines-castellan', 'Ines Castellan', 2],
    ]);
  });

  it('means its person by each alias, in every article', () => {
    const again = 'Inesita Castellan, a baker, 34, opened a shop in Tarn.';
    const profile = { 'ines-castellan': 'name: Ines Castellan\naliases: [Inesita Castellan]' };
    expect(people({ a: ENVOY, b: again }, profile)).toEqual([['ines-castellan', 'Ines Castellan', 1]]);
  });

  it('makes one person of two names in one article', () => {
    const both = 'Envoy Ines Castellan arrived. Inesita Castellan, 34, left.';
    const profile = { 'ines-castellan': 'name: Ines Castellan\naliases: [Inesita Castellan]' };
    const { articles } = edition({ a: both }, profile);
    expect(articles[0]!.found.people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
      ['Ines Castellan', 2],
    ]);
  });

  it('has its names found where no rule finds them, in any language', () => {
    const text = 'La ville. Then bell hooks came, and hooks spoke.';
    expect(people({ a: text }, {})).toEqual([]);
    expect(people({ a: text }, { 'bell-hooks': 'name: bell hooks' })).toEqual([
      ['bell-hooks', 'bell hooks', 1],
    ]);
    expect(people({ a: text }, { 'bell-hooks': 'name: bell hooks' }, { language: 'fr' })).toHaveLength(1);
  });

  it('makes its names known to the rules, which find later surnames', () => {
    const text = 'The jury heard Quay Harbour. Later Harbour left.';
    const { articles } = edition({ a: text }, { 'quay-harbour': 'name: Quay Harbour' });
    expect(articles[0]!.found.people.map(({ mentions }) => mentions.length)).toEqual([2]);
  });

  it('does not make a person of a common word', () => {
    expect(
      people({ a: 'The shop opened in May.' }, { 'theresa-may': 'name: Theresa May\naliases: [May]' }),
    ).toEqual([]);
  });

  it('gives way to an article’s own word', () => {
    const text = `${BAKER} [Castellan](person:ines-the-baker) left.`;
    const articles = edition({ a: text }, { envoy: 'name: Ines Castellan' }).people;
    expect([...articles.keys()].sort()).toEqual(['envoy', 'ines-the-baker']);
  });

  it.each(['Mrs. Castellan', 'I. Castellan', 'Ines M. Castellan', 'Castellan', 'Inès CASTELLAN'])(
    'withholds its person also as %s',
    (name) => {
      const text = `The baker ${name} told the court about the fire. Then Mayor Ada Lund spoke.`;
      const profile = { 'ines-castellan': 'name: Ines Castellan\nwithhold: true' };
      expect(people({ a: text }, profile)).toEqual([['ada-lund', 'Ada Lund', 1]]);
      const given = { 'ines-castellan': 'name: Ines Castellan\nwithhold: true', other: `name: ${name}` };
      if (name.includes('M.')) expect(people({ a: text }, given)).toHaveLength(2);
    },
  );

  it('withholds its person where the full name comes after a title and the surname', () => {
    const text = 'Mrs. Castellan told the court. Ines Castellan, a baker, had seen the fire.';
    expect(people({ a: text }, { 'ines-castellan': 'name: Ines Castellan\nwithhold: true' })).toEqual([]);
  });

  it('does not take a common word for the surname of its person', () => {
    const text = 'Theresa May spoke. What may come, may come. On Monday, MAY left.';
    const { articles } = edition({ a: text }, { 'theresa-may': 'name: Theresa May\nwithhold: true' });
    const { body, withheld } = articles[0]!;
    expect(new Set(withheld.map(({ start, end }) => body.text.slice(start, end)))).toEqual(
      new Set(['Theresa May', 'May', 'MAY']),
    );
  });

  it('withholds its person under every name', () => {
    const text = 'Inesita Castellan, a baker, met Ada Lund. Castellan left.';
    const profile = {
      'ines-castellan': 'name: Ines Castellan\naliases: [Inesita Castellan]\nwithhold: true',
    };
    expect(people({ a: text }, profile)).toEqual([['ada-lund', 'Ada Lund', 1]]);
    const { articles } = edition({ a: text }, profile);
    expect(
      new Set(articles[0]!.withheld.map(({ start, end }) => articles[0]!.body.text.slice(start, end))),
    ).toEqual(new Set(['Inesita Castellan', 'Castellan']));
  });
});

describe('a profile of somebody whom no article names', () => {
  const read = (slug: string, fields: string) => {
    const source = readProfile(`people/${slug}.md`, `---\n${fields}\n---\n`);
    if ('problems' in source) throw new Error(JSON.stringify(source.problems));
    return source;
  };

  it('is told of, unless it withholds', () => {
    const sources = [read('ada-lund', 'name: Ada Lund'), read('ida-berg', 'name: Ida Berg\nwithhold: true')];
    expect(idleProfiles(sources, new Map([['ada-lund', {}]]))).toEqual([]);
    expect(idleProfiles(sources, new Map()).map(({ file, what }) => [file, what])).toEqual([
      ['people/ada-lund.md', 'no article names “Ada Lund”, so this profile is on no page'],
    ]);
  });
});

describe('is refused', () => {
  it.each([
    [
      'an alias of two people',
      { a: 'name: Ada Lund\naliases: [A. Lund]', b: 'name: Ava Lund\naliases: [A. Lund]' },
      'people/a.md:3:11: “A. Lund” is an alias in two profiles; take it out of one',
    ],
    [
      'an earlier address of two people',
      { a: 'name: Ada Lund\nformerly: [lund]', b: 'name: Ava Lund\nformerly: [lund]' },
      'people/a.md:3:12: “lund” is under “formerly” in two profiles; take it out of one',
    ],
    [
      'an earlier address that somebody has',
      { a: 'name: Ada Lund\nformerly: [ines-castellan]' },
      'people/a.md:3:12: “ines-castellan” under “formerly” is the address of somebody now; take it out, or list the name under “aliases”',
    ],
    [
      'its own address as an earlier one',
      { a: 'name: Ada Lund\nformerly: [lund, a]' },
      'people/a.md:3:18: “a” under “formerly” is the address of this profile; take it out',
    ],
    [
      'an alias that is the name of somebody else',
      { a: 'name: Ada Lund\naliases: [Lund, AVA LUND]', b: 'name: Ava Lund' },
      'people/a.md:3:17: the alias “AVA LUND” is the name in people/b.md; take it out',
    ],
    [
      'an earlier address that names whom the edition withholds',
      { a: 'name: Ada Lund\nformerly: [ida-berg]', b: 'name: Ida Berg\nwithhold: true' },
      'people/a.md:3:12: “formerly” names “Ida Berg”, whom the edition withholds; write it without the name',
    ],
    [
      'a text that names whom the edition withholds',
      {
        a: 'name: Ada Lund\nlinks: [{name: With Ida Berg, url: https://example.org/}]',
        b: 'name: Ida Berg\nwithhold: true',
      },
      'people/a.md:1:1: this profile names “Ida Berg”, whom the edition withholds; write it without the name',
    ],
  ])('%s', (_, profiles, line) => {
    expect(() => edition({ text: ENVOY }, profiles)).toThrow(line);
  });

  it.each([
    ['headline: IDA BERG leaves', 'a', 'a.md:2:1: “headline” names “Ida Berg”'],
    ['headline: What Ída–Berg said', 'a', '“headline” names “Ida Berg”'],
    ['headline: Berg leaves', 'a', '“headline” names “Berg”'],
    ['headline: A fire\ndek: What Berg saw', 'a', 'a.md:3:1: “dek” names “Berg”'],
    ['headline: A fire', 'what-ida-berg-saw', 'what-ida-berg-saw.md:1:1: the address names “Ida Berg”'],
    ['headline: A fire', 'berg', 'berg.md:1:1: the address names “Berg”'],
  ])('an article whose “%s” or address %s names whom the edition withholds', (fields, slug, what) => {
    const article = readArticle(
      `articles/${slug}.md`,
      `---\n${fields}\npublished: 2025-03-10\n---\n\nThe baker Ida Berg saw the fire.\n`,
    );
    if ('problems' in article) throw new Error(JSON.stringify(article.problems));
    expect(() => linkEdition(settingsSchema.parse({ withhold: ['Ida Berg'] }), [article])).toThrow(
      `${what}, whom the edition withholds; ${what.includes('address') ? 'rename the file' : 'write it without the name'}`,
    );
  });

  it('not a headline with the surname of somebody else in the article', () => {
    const text = 'The baker Ida Berg saw the fire. Mayor Karl Berg did not.';
    const article = readArticle(
      'articles/a.md',
      `---\nheadline: Mayor Berg and the fire\npublished: 2025-03-10\n---\n\n${text}\n`,
    );
    if ('problems' in article) throw new Error(JSON.stringify(article.problems));
    expect(linkEdition(settingsSchema.parse({ withhold: ['Ida Berg'] }), [article]).people.size).toBe(1);
  });
});
