import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition, type Edition } from './edition.ts';

/** An edition of articles written as `slug: text`, with further front matter where a test needs it. */
function edition(
  articles: Record<string, string | { fields: string; text: string }>,
  settings = {},
): Edition {
  const sources = Object.entries(articles).map(([slug, written], index) => {
    const { fields, text } = typeof written === 'string' ? { fields: '', text: written } : written;
    const source = readArticle(
      `articles/${slug}.md`,
      `---\nheadline: ${slug}\npublished: 2025-03-${10 + index}\n${fields}\n---\n\n${text}\n`,
    );
    if ('problems' in source) throw new Error(JSON.stringify(source.problems));
    return source;
  });
  return linkEdition(settingsSchema.parse(settings), sources);
}

/** The groups of a name, each as the articles it was found in. */
const groupsOf = ({ people }: Edition, slug: string) =>
  people.get(slug)?.groups.map((group) => group.map(({ article }) => article.slug));

const ENVOY =
  'Veldmark’s special envoy, Ines Castellan, arrived in Orrel. “We came to listen,” Castellan said.';
const ENVOY_AGAIN = 'Ines Castellan, Veldmark’s special envoy, left Orrel. Castellan took no questions.';
const BAKER = 'The baker Ines Castellan, 34, opened a shop in Tarn. Castellan said the ovens were new.';

describe('who is who across articles', () => {
  it('joins a name where the roles agree', () => {
    expect(groupsOf(edition({ arrival: ENVOY, departure: ENVOY_AGAIN }), 'ines-castellan')).toEqual([
      ['departure', 'arrival'],
    ]);
  });

  it('keeps a name apart where nothing else agrees', () => {
    expect(groupsOf(edition({ arrival: ENVOY, shop: BAKER }), 'ines-castellan')).toEqual([
      ['shop'],
      ['arrival'],
    ]);
  });

  it('joins a name where a third person is in both articles', () => {
    const third = ' The mayor, Paul Sarrow, was there.';
    expect(groupsOf(edition({ arrival: ENVOY + third, shop: BAKER + third }), 'ines-castellan')).toHaveLength(
      1,
    );
  });

  it('joins what an editor gives one address', () => {
    const fields = 'people:\n  - {name: Ines Castellan, is: ines-castellan}';
    const both = { arrival: { fields, text: ENVOY }, shop: { fields, text: BAKER } };
    expect(groupsOf(edition(both), 'ines-castellan')).toHaveLength(1);
  });

  it('takes an editor’s word that a name is somebody else, or nobody', () => {
    const text = {
      arrival: ENVOY,
      shop: { fields: 'people:\n  - {name: Ines Castellan, is: ines-the-baker}', text: BAKER },
    };
    expect([...edition(text).people.keys()].sort()).toEqual(['ines-castellan', 'ines-the-baker']);
    const nobody = { shop: { fields: 'people:\n  - {name: Ines Castellan, is: none}', text: BAKER } };
    expect(edition(nobody).people.size).toBe(0);
  });

  it('takes an editor’s word in the text: a description, a name that was missed, a name that is none', () => {
    const text =
      'Finance Minister Lena Marsh spoke. [The minister](person:lena-marsh) left, and [so-and-so](person:ada-lund) stayed.';
    const { people } = edition({ speech: text });
    const mentions = (slug: string) =>
      people
        .get(slug)
        ?.groups.flat()
        .flatMap(({ article, person }) =>
          person.mentions.map(({ start, end }) => article.body.text.slice(start, end)),
        );
    expect(mentions('lena-marsh')).toEqual(['Lena Marsh', 'The minister']);
    expect(mentions('ada-lund')).toEqual(['so-and-so']);
    expect(edition({ speech: 'Finance Minister [Lena Marsh](person:none) spoke.' }).people.size).toBe(0);
  });

  it('links by an editor’s word in languages that are not searched', () => {
    const fields = 'language: fr\npeople:\n  - {name: Anne Dupuis, is: anne-dupuis}';
    expect([...edition({ discours: { fields, text: 'Anne Dupuis a parlé.' } }).people.keys()]).toEqual([
      'anne-dupuis',
    ]);
  });

  it('asks the editor about two names that would share an address', () => {
    const accented = BAKER.replaceAll('Ines', 'Inés');
    expect(() => edition({ arrival: ENVOY, shop: accented })).toThrow(/would have the address of/);
  });

  it('does not depend on the order of the articles', () => {
    const forth = edition({ a: ENVOY, b: BAKER, c: ENVOY_AGAIN });
    const back = linkEdition(
      forth.settings,
      [...forth.articles]
        .reverse()
        .map(({ slug, file, data, body }) => ({ slug, file, data, body: body.text })),
    );
    expect(groupsOf(back, 'ines-castellan')).toEqual(groupsOf(forth, 'ines-castellan'));
  });

  it('leaves out whom the edition withholds', () => {
    expect([...edition({ arrival: ENVOY }, { withhold: ['Ines Castellan'] }).people.keys()]).toEqual([]);
  });
});

describe('articles', () => {
  it('that are drafts are left out', () => {
    expect(edition({ shop: { fields: 'draft: true', text: BAKER } }).articles).toEqual([]);
  });

  it('that are withdrawn keep their address and nothing that was found in them', () => {
    const { articles, people } = edition({ shop: { fields: 'status: withdrawn', text: BAKER } });
    expect(articles.map(({ slug, body }) => [slug, body.text])).toEqual([['shop', '']]);
    expect(people.size).toBe(0);
  });

  it('in other languages are not searched', () => {
    expect(edition({ shop: { fields: 'language: fr', text: BAKER } }).people.size).toBe(0);
  });
});
