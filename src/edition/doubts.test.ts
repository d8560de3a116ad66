import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { doubtsOf } from './doubts.ts';
import { linkEdition } from './edition.ts';

/** An article, or its text and corrections. */
type Written = string | { text: string; fields: string };

/** What is doubtful in articles, given oldest first, as `article kind: what`, and the lines that settle it. */
function asked(articles: Record<string, Written>, settings = {}) {
  const sources = Object.entries(articles).map(([slug, written], day) => {
    const { text, fields } = typeof written === 'string' ? { text: written, fields: '' } : written;
    const contents = `---\nheadline: A\npublished: 2025-03-${10 + day}\n${fields}\n---\n\n${text}\n`;
    const source = readArticle(`articles/${slug}.md`, contents);
    if ('problems' in source) throw new Error(source.problems.map(({ what }) => what).join('\n'));
    return source;
  });
  return doubtsOf(linkEdition(settingsSchema.parse(settings), sources)).map(
    ({ article, kind, what, fix }) => ({
      slug: article.slug,
      doubt: `${article.slug} ${kind}: ${what}`,
      fix,
      field: /^write under “(\w+)”/.exec(fix)?.[1] ?? '',
      line: fix.slice(fix.indexOf('- {')),
    }),
  );
}

const doubtsIn = (articles: Record<string, Written>, settings = {}) =>
  asked(articles, settings).map(({ doubt }) => doubt);

/** The doubts that are left when the line of each is pasted alone. */
function leftByEach(articles: Record<string, string>): string[][] {
  return asked(articles).map(({ slug, field, line }) =>
    doubtsIn({ ...articles, [slug]: { text: articles[slug] ?? '', fields: `${field}:\n  ${line}` } }),
  );
}

const ENVOY = 'Pakistan’s envoy, Mohammad Sadiq, met reporters. Sadiq smiled.';
const AGAIN = 'The envoy of Pakistan, Mohammad Sadiq Khan, left. Khan waved.';

/** An article or several, what is asked of them, and the lines that settle it. */
const CASES: [string, Record<string, string>, string[], string[]][] = [
  [
    'a surname that fits two people, place by place',
    { talks: 'Minister Imran Khan met envoy Asif Khan. Khan smiled. Later Khan left.' },
    [
      'talks surname: “Khan” fits Imran Khan and Asif Khan and is linked to nobody',
      'talks surname: “Khan” fits Imran Khan and Asif Khan and is linked to nobody',
    ],
    [
      'write under “people”, with imran-khan or asif-khan instead of none if that is who is meant: - {name: "Khan", nth: 3, is: none}',
      'write under “people”, with imran-khan or asif-khan instead of none if that is who is meant: - {name: "Khan", nth: 4, is: none}',
    ],
  ],
  [
    'a name with an initial that fits two people',
    { talks: 'Minister John Smith met envoy Jane Smith. Later J. Smith left.' },
    ['talks surname: “J. Smith” fits John Smith and Jane Smith and is linked to nobody'],
    [
      'write under “people”, with john-smith or jane-smith instead of none if that is who is meant: - {name: "J. Smith", is: none}',
    ],
  ],
  [
    'a description that was read as a person',
    { talks: `${ENVOY} “We agreed on a border,” the Pakistani envoy said.` },
    ['talks reference: “the Pakistani envoy” is read as Mohammad Sadiq'],
    [
      'write under “people”, with another address or none if that is wrong: - {name: "the Pakistani envoy", is: mohammad-sadiq}',
    ],
  ],
  [
    'a quotation that is left open',
    { talks: 'Mayor Lena Marsh said: “We will build, and build well, the pier.' },
    [
      'talks quotation: the quotation “We will build, and …” is left open and read to the end of its paragraph',
    ],
    [
      'write under “quotations”, with “ends” and its last words if it ends before: - {at: "We will build, and", by: lena-marsh}',
    ],
  ],
  [
    'one name in two articles that nothing joins',
    { talks: ENVOY, shop: 'The baker Mohammad Sadiq, 34, opened a shop in Tarn.' },
    ['shop apart: nothing shows whether “Mohammad Sadiq” is the same person as in talks'],
    [
      'write under “people”, with another address such as mohammad-sadiq-2 if it is somebody else: - {name: "Mohammad Sadiq", is: mohammad-sadiq}',
    ],
  ],
  [
    'each of several that nothing joins but one',
    {
      talks: ENVOY,
      shop: 'The baker Mohammad Sadiq, 34, opened a shop in Tarn.',
      race: 'Mohammad Sadiq, a runner from Orrel, won the race.',
    },
    [
      'race apart: nothing shows whether “Mohammad Sadiq” is the same person as in talks',
      'shop apart: nothing shows whether “Mohammad Sadiq” is the same person as in talks',
    ],
    Array(2).fill(
      'write under “people”, with another address such as mohammad-sadiq-2 if it is somebody else: - {name: "Mohammad Sadiq", is: mohammad-sadiq}',
    ),
  ],
  [
    'two names that are probably one person’s, at the one that came later',
    { talks: ENVOY, more: AGAIN },
    ['more same-person: “Mohammad Sadiq Khan” is probably the same person as “Mohammad Sadiq”'],
    [
      'write under “people”, with mohammad-sadiq if they are one person: - {name: "Mohammad Sadiq Khan", is: mohammad-sadiq-khan}',
    ],
  ],
  [
    'a surname alone in one article, which only one full name has',
    { talks: ENVOY, more: 'Ambassador Sadiq arrived. Sadiq smiled.' },
    ['more same-person: “Sadiq” is probably the same person as “Mohammad Sadiq”'],
    ['write under “people”, with mohammad-sadiq if they are one person: - {name: "Sadiq", is: sadiq}'],
  ],
  [
    'a person named once, without a role but somebody’s',
    { talks: `${ENVOY} Sadiq’s predecessor, Asif Ali, left.` },
    ['talks single-mention: “Asif Ali” is named once, without a role'],
    ['write under “people”, with none if it is nobody: - {name: "Asif Ali", is: asif-ali}'],
  ],
  [
    'a person whose name the text spreads over two',
    { talks: 'Paul and Melania Trump arrived. President Melania Trump smiled.' },
    ['talks single-mention: “Paul Trump” is named once, without a role'],
    ['write under “people”, with none if it is nobody: - {name: "Paul", is: paul-trump}'],
  ],
];

describe('asks about', () => {
  it.each(CASES)('%s', (_, articles, doubts, fixes) => {
    const found = asked(articles);
    expect(found.map(({ doubt }) => doubt)).toEqual(doubts);
    expect(found.map(({ fix }) => fix)).toEqual(fixes);
  });

  it.each(CASES)('%s: each line settles its own doubt alone', (_, articles, doubts) => {
    expect(leftByEach(articles)).toEqual(doubts.map((_, at) => doubts.toSpliced(at, 1)));
  });
});

describe('asks no more about', () => {
  it('a name that an editor makes somebody else, or the same', () => {
    const with_ = (is: string) =>
      doubtsIn({
        talks: ENVOY,
        more: { text: AGAIN, fields: `people: [{name: Mohammad Sadiq Khan, is: ${is}}]` },
      });
    expect([with_('mohammad-sadiq'), with_('mohammad-sadiq-khan'), with_('m-s-khan')]).toEqual([[], [], []]);
  });

  it('two names when later articles use either', () => {
    const settled = { text: AGAIN, fields: 'people: [{name: Mohammad Sadiq Khan, is: mohammad-sadiq-khan}]' };
    expect(doubtsIn({ talks: ENVOY, more: settled, other: AGAIN, last: ENVOY })).toEqual([]);
  });

  it('words that the editor marks in the text', () => {
    const text =
      'Minister Imran Khan met envoy Asif Khan. [Khan](person:asif-khan) smiled. Later [Khan](person:none) left.';
    expect(doubtsIn({ talks: text })).toEqual([]);
  });

  it('what the edition does not show', () => {
    const articles = { talks: `${CASES[0]?.[1]['talks']} Khan said: “We will build the pier.` };
    expect(doubtsIn(articles)).toHaveLength(4);
    expect(doubtsIn(articles, { people: 'none', quotations: 'none' })).toEqual([]);
  });
});

describe('asks nothing about', () => {
  it.each([
    ['a person with a role', 'Finance Minister Lena Marsh spoke.'],
    ['a person named twice', 'Lena Marsh spoke. Marsh left.'],
    ['relatives', 'Finance Minister Lena Marsh met the baker Paul Marsh.'],
  ])('%s', (_, text) => {
    expect(doubtsIn({ talks: text })).toEqual([]);
  });

  it('three people of one surname, whom a surname alone could be', () => {
    const one = 'Minister Imran Khan left.';
    const other = 'Envoy Asif Khan left.';
    expect(doubtsIn({ one, other, third: 'General Khan arrived. Khan smiled.' })).toEqual([]);
  });
});
