import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import type { Article } from './article.ts';
import { linkEdition, type Edition } from './edition.ts';
import { whoIsWho } from './who-is-who.ts';

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

  it('joins a name where the offices agree and one article speaks of the other’s place', () => {
    const minister = 'Caldria’s transport minister, Ingrid Maddox, spoke.';
    const again = 'Caldria’s parliament sat. Transport Minister Ingrid Maddox spoke.';
    expect(groupsOf(edition({ a: minister, b: again }), 'ingrid-maddox')).toHaveLength(1);
    const elsewhere = 'Veldany’s parliament sat. Transport Minister Ingrid Maddox spoke.';
    expect(groupsOf(edition({ a: minister, b: elsewhere }), 'ingrid-maddox')).toHaveLength(2);
  });

  it('joins a name where both are named in one sentence with a third person of the same place', () => {
    const met = 'The baker Ines Castellan met Tarn’s mayor, Paul Sarrow.';
    const wrote = 'Ines Castellan wrote to Paul Sarrow, the mayor of Tarn.';
    expect(groupsOf(edition({ met, wrote }), 'ines-castellan')).toHaveLength(1);
  });

  it.each([
    [
      'a word of the compass',
      'South Korean President Daniel Park spoke.',
      'Daniel Park, a South African golfer, won.',
    ],
    [
      'a kind of institution',
      'Mary Jones, a professor at the University of Leeds, spoke.',
      'Mary Jones, a nurse at the University of Texas, left.',
    ],
    ['an office without a place', 'Prime Minister Daniel Park spoke.', 'Prime Minister Daniel Park left.'],
    ['an occupation', 'Daniel Park, a police officer, spoke.', 'Daniel Park, a police officer, left.'],
    [
      'a third person elsewhere in both articles',
      'Daniel Park, a plumber, was jailed. President Joe Lund spoke.',
      'Daniel Park, a doctor, won a prize. President Joe Lund spoke.',
    ],
    [
      'a namesake beside them',
      'Daniel Park met Mary Jones in Leeds.',
      'Daniel Park met Mary Jones in Sydney.',
    ],
  ])('does not join by %s', (_, a, b) => {
    const name = a.includes('Daniel Park') ? 'daniel-park' : 'mary-jones';
    expect(groupsOf(edition({ a, b }), name)).toHaveLength(2);
  });

  it('joins what an editor gives one address', () => {
    const fields = 'people:\n  - {name: Ines Castellan, is: ines-castellan}';
    const both = { arrival: ENVOY, shop: { fields, text: BAKER } };
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
    const { people, articles } = edition({ speech: text });
    const mentions = (slug: string) =>
      people
        .get(slug)
        ?.groups.flat()
        .flatMap(({ article, person }) =>
          person.mentions.map(({ start, end }) => article.body.text.slice(start, end)),
        );
    expect(mentions('lena-marsh')).toEqual(['Lena Marsh']);
    expect(articles.flatMap(({ found }) => found.references.map(({ person }) => person))).toEqual([
      'Lena Marsh',
    ]);
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
    expect(() => edition({ arrival: ENVOY, shop: accented })).toThrow(
      'articles/arrival.md:7:27: “Ines Castellan” would have the address of “Inés Castellan”, people/ines-castellan; ' +
        'write under “people” - {name: "Ines Castellan", is: ines-castellan} if they are one person, another address if not',
    );
  });

  it('does not depend on the order of the articles', () => {
    const { articles } = edition({ a: ENVOY, b: BAKER, c: ENVOY_AGAIN });
    const who = (some: readonly Article[]) =>
      whoIsWho(some).flatMap(({ slug, groups }) =>
        groups.map((group) => [slug, ...group.map(({ article }) => article.slug).sort()].join(' ')),
      );
    expect(who([...articles].reverse()).sort()).toEqual(who(articles).sort());
  });

  it('moves a surname to the person who has the address that an editor gives, and no further', () => {
    const text = 'Pakistani envoy Mohammad Sadiq left. Sadiq’s predecessor, Asif Ali, came. Sadiq spoke.';
    const fields = 'people:\n  - {name: Sadiq, is: mohammad-sadiq}';
    const { people, articles } = edition({ talks: { fields, text } });
    expect([...people.values()].map(({ name }) => name)).toEqual(['Mohammad Sadiq', 'Asif Ali']);
    const [sadiq] = articles[0]!.found.people;
    expect(sadiq?.mentions.map(({ possessive }) => possessive !== null)).toEqual([false, true, false]);
  });

  it('makes one person of two names with one address', () => {
    const fields = 'people:\n  - {name: Asif Ali, is: asif-durrani}';
    const { people } = edition({
      talks: { fields, text: 'Envoy Asif Ali met. Later Ambassador Asif Durrani left.' },
    });
    expect([...people.values()].map(({ name, groups }) => [name, groups.length])).toEqual([
      ['Asif Durrani', 1],
    ]);
  });

  it('leaves out whom the edition withholds, however spelt, and as words in the role of others', () => {
    const text =
      'Veldmark’s envoy, Inés Castellan, left. Castellan’s sister, Ada Lund, spoke for Castellan’s office.';
    const { people } = edition({ arrival: text }, { withhold: ['Ines Castellan'] });
    expect([...people.values()].map(({ name, groups }) => [name, groups[0]?.[0]?.person.roles])).toEqual([
      ['Ada Lund', []],
    ]);
  });

  it('shows what was found in checked articles only, where the edition says so', () => {
    const articles = { arrival: ENVOY, shop: { fields: 'checked: 2025-03-20', text: BAKER } };
    expect(groupsOf(edition(articles, { people: 'checked' }), 'ines-castellan')).toEqual([['shop']]);
    expect(edition(articles, { people: 'none' }).people.size).toBe(0);
  });
});

describe('quotations', () => {
  const SPEECH =
    'Ines Castellan arrived. “We came to listen,” Castellan said.\n\n“We will stay until the ferries sail again.”';

  it('are on the page of whom they quote, also where the passage names nobody', () => {
    const [[said] = []] = edition({ speech: SPEECH }).people.get('ines-castellan')!.groups;
    expect(said!.passages.map(({ named, quotation }) => [named, quotation?.cue])).toEqual([
      [true, 'said'],
      [false, 'said'],
    ]);
  });

  it('have ids made from their words, the same words again with a number', () => {
    const { articles } = edition({ speech: `${SPEECH}\n\n“We came to listen,” Castellan said.` });
    expect([...articles[0]!.quotationAnchors.values()]).toEqual([
      'q-we-came-to-listen',
      'q-we-will-stay-until-the-ferries',
      'q-we-came-to-listen-2',
    ]);
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
