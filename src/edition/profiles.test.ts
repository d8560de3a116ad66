import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { readProfile } from '../sources/profile-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';
import { idleProfiles } from './profile-problems.ts';

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

  it('is also that of a name which has its address by itself', () => {
    const text = 'Envoy Ines Castellan arrived. Later the baker Maria Castellan, 34, left.';
    const profile = { 'ines-castellan': 'name: Maria Castellan' };
    expect(people({ a: text }, profile)).toEqual([['ines-castellan', 'Maria Castellan', 1]]);
    expect(edition({ a: text }, profile).articles[0]!.found.people).toHaveLength(1);
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

  it('withholds its person under every name', () => {
    const text = 'Inesita Castellan, a baker, met Ada Lund. Castellan left.';
    const profile = {
      'ines-castellan': 'name: Ines Castellan\naliases: [Inesita Castellan]\nwithhold: true',
    };
    expect(people({ a: text }, profile)).toEqual([['ada-lund', 'Ada Lund', 1]]);
    const { articles } = edition({ a: text }, profile);
    expect(
      new Set(articles[0]!.withheld.map(({ start, end }) => articles[0]!.body.text.slice(start, end))),
    ).toEqual(new Set(['Inesita Castellan', 'Inesita', 'Castellan']));
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
      'an alias that is another’s name, however spelt',
      { a: 'name: Ada Lund\naliases: [Iná Berg]', b: 'name: Ina Berg' },
      'people/a.md:3:11: “Iná Berg” is the name of somebody else, in people/b.md; take it out',
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
      'a text that names whom the edition withholds',
      {
        a: 'name: Ada Lund\nlinks: [{name: With Ida Berg, url: https://example.org/}]',
        b: 'name: Ida Berg\nwithhold: true',
      },
      'people/a.md:3:10: “links” names “Ida Berg”, whom the edition withholds; write it without the name',
    ],
  ])('%s', (_, profiles, line) => {
    expect(() => edition({ text: ENVOY }, profiles)).toThrow(line);
  });

  it('a headline that names whom the edition withholds', () => {
    const article = readArticle(
      'articles/a.md',
      `---\nheadline: IDA BERG leaves\npublished: 2025-03-10\n---\n\n${ENVOY}\n`,
    );
    if ('problems' in article) throw new Error(JSON.stringify(article.problems));
    expect(() => linkEdition(settingsSchema.parse({ withhold: ['Ida Berg'] }), [article])).toThrow(
      'articles/a.md:2:1: “headline” names “Ida Berg”, whom the edition withholds; write it without the name',
    );
  });
});
