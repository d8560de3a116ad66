import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeople } from './find-people.ts';
import { findQuotations } from './quotations.ts';

const INTRO = 'Kenyan envoy Walter Tharpe met Ghanaian minister Imran Qazi in Accra.\n\n';

function quotations(text: string) {
  return findQuotations(text, findPeople(text).people).quotations.map(({ start, end, ...rest }) => ({
    text: text.slice(start, end),
    ...rest,
  }));
}

const speakers = (text: string): (string | null)[] => quotations(text).map(({ speaker }) => speaker);
const references = (text: string): string[][] =>
  findQuotations(text, findPeople(text).people).references.map(({ start, end, person }) => [
    text.slice(start, end),
    person,
  ]);

test('a quotation has its marks, its cue and its speaker', () => {
  expect(quotations('“We will wait until spring,” Walter Tharpe said.')).toEqual([
    {
      text: '“We will wait until spring,”',
      speaker: 'Walter Tharpe',
      source: null,
      cue: 'said',
      channel: null,
      closed: true,
    },
  ]);
});

describe('the speaker stands', () => {
  test.each([
    ['after the verb', '“We will wait,” said Walter Tharpe.'],
    ['before the verb', '“We will wait,” Walter Tharpe said.'],
    ['with a title', '“We will wait,” said Kenyan envoy Walter Tharpe.'],
    ['before a colon', 'Walter Tharpe said: “We will wait.”'],
    ['in straight marks', 'Walter Tharpe told reporters, "We will wait."'],
    ['with an apposition between', '“We will wait,” Walter Tharpe, the envoy, said.'],
    ['in an apposition', '“We will wait,” said the envoy, Walter Tharpe.'],
    ['before a fragment', 'Walter Tharpe said the plan was “a mistake” for all.'],
    ['after “according to”', 'It was “a mistake from the start,” according to Walter Tharpe.'],
    ['in a passive', 'Walter Tharpe was quoted as saying “we will wait”.'],
    ['at the start of a chain of verbs', 'Walter Tharpe sat down and said: “We will wait.”'],
    ['at the end of the paragraph above', 'Walter Tharpe said:\n\n“We will wait until spring.”'],
    ['before what he belongs to', 'Walter Tharpe of the Harbour Federation said it was “a mistake”.'],
    ['before a relative clause', 'Walter Tharpe, who runs the Kisii ferry, said: “We will wait.”'],
    ['alone before a colon', 'Walter Tharpe: “We will wait until spring.”'],
    [
      'before what is said of him and a colon',
      'Kenyan envoy Walter Tharpe, 45, could hardly believe it: “We are late.”',
    ],
    ['after whose kin he is', '“She never came,” says her brother, envoy Walter Tharpe.'],
    ['before “as”', 'Walter Tharpe defended the plan as “the only way out”.'],
    ['behind a dash', '“We will wait until spring.” — Walter Tharpe'],
    ['in front of “according to”', 'According to envoy Walter Tharpe, the plan was “a mistake”.'],
    ['after the first word', 'Said Walter Tharpe of the plan: “We will wait.”'],
    ['inside the sentence', 'The question, says Walter Tharpe, is “not if but when”.'],
    ['as the agent', 'The plan was described by Walter Tharpe as “a mistake”.'],
    ['before “what … called”', 'He sold what Walter Tharpe called “a mistake on wheels”.'],
    ['as an owner', 'Harriet Lund rejected Walter Tharpe’s claim that the plan was “a mistake”.'],
    ['in “the words of”', 'It was, in the words of Walter Tharpe, “a mistake”.'],
    ['as who is heard', 'Harriet Lund heard Walter Tharpe shout “stop”.'],
    ['before a chain of verbs', 'Walter Tharpe went on to call it “a mistake”.'],
    [
      'before an apposition and its verb',
      'Kenyan envoy Walter Tharpe, a friend of the mayor, rose, adding: “We will wait.”',
    ],
    [
      'before a clause about somebody else',
      'Kenyan envoy Walter Tharpe, 45, who once met Harriet Lund, said: “We will wait.”',
    ],
    ['where he is heard', 'Walter Tharpe could be heard telling a sailor, “We will wait.”'],
    [
      'after what the sentence opens with',
      'According to the ferrymen, Walter Tharpe told a sailor to wait and wrote: “Done.”',
    ],
    [
      'before a parenthesis that ends with a day',
      'Walter Tharpe, who met Harriet Lund on Friday, said: “We wait.”',
    ],
    ['before a parenthesis between dashes', 'Walter Tharpe — who has led since 2019 — said: “We wait.”'],
    ['before brackets', 'Walter Tharpe [right] said: “We wait.”'],
    ['before what he was sorry for', 'Walter Tharpe apologised for “the pain that we caused”.'],
    ['before what was shot back', 'Walter Tharpe shot back: “Not on my watch.”'],
    ['after an opening participle', 'Calling it “a mistake”, Walter Tharpe closed the route.'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual(['Walter Tharpe']);
  });
});

test('a quotation that is taken up again belongs to the same speaker', () => {
  expect(speakers('“We will wait,” Walter Tharpe said. “Nobody should be in a hurry.”')).toEqual([
    'Walter Tharpe',
    'Walter Tharpe',
  ]);
});

test('a quotation that a verb cuts in two belongs to one speaker', () => {
  expect(speakers('“It is,” said Walter Tharpe, “the worst winter of all.”')).toEqual([
    'Walter Tharpe',
    'Walter Tharpe',
  ]);
});

describe('whole sentences between marks', () => {
  test('belong to whose speech the sentence before reports', () => {
    expect(speakers('Walter Tharpe said the boats would wait. “Nobody should hurry.”')).toEqual([
      'Walter Tharpe',
    ]);
  });

  test('are not the last speaker’s where a sentence about another stands between', () => {
    const text = '“I saw the boat,” Walter Tharpe said. Harriet Lund frowned. “It was a shadow.”';
    expect(speakers(text)).toEqual(['Walter Tharpe', null]);
  });

  test('belong to nobody where that sentence asks', () => {
    expect(speakers('Walter Tharpe asked why the boats would wait. “Nobody should hurry.”')).toEqual([null]);
  });

  test('are nobody’s where a comma says that their own speaker follows', () => {
    expect(
      speakers('Walter Tharpe told Harriet Lund it was “a mistake”. “You are late,” came back.'),
    ).toEqual(['Walter Tharpe', null]);
  });
});

test('a quotation goes on where nothing opens it again and a later paragraph closes it', () => {
  const text = 'Walter Tharpe wrote, “I have to go.\n\nThat day has come.”\n\nThen he left.';
  expect(quotations(text).map((each) => each.text)).toEqual(['“I have to go.\n\nThat day has come.”']);
});

test('a plural’s apostrophe does not close single marks', () => {
  expect(quotations('‘It’s the players’ fault,’ said Walter Tharpe.').map((each) => each.text)).toEqual([
    '‘It’s the players’ fault,’',
  ]);
});

test('a quotation goes on where each paragraph opens it again and the last closes it', () => {
  const text = 'Walter Tharpe said: “We will wait.\n\n“Nobody should hurry.”\n\nThen he left.';
  expect(quotations(text).map((each) => each.text)).toEqual(['“We will wait.\n\n“Nobody should hurry.”']);
});

test('one that is left open ends with its paragraph', () => {
  const [first] = quotations('Walter Tharpe said they “must wait until spring.\n\nThen it rained.');
  expect(first).toMatchObject({ text: '“must wait until spring.', closed: false, speaker: 'Walter Tharpe' });
});

test('a quotation within a quotation is part of it', () => {
  expect(quotations('“They told us ‘go home’ and we went,” Walter Tharpe said.')).toHaveLength(1);
});

describe('who passed the words on', () => {
  test('is the source where an office quotes its own', () => {
    expect(
      quotations(`${INTRO}“We will wait until spring,” Tharpe’s office quoted him as saying.`),
    ).toMatchObject([{ speaker: 'Walter Tharpe', source: 'Tharpe’s office', cue: 'quoted' }]);
  });

  test('is the source where a statement quotes somebody', () => {
    expect(
      quotations(`${INTRO}The ministry’s statement quoted Tharpe as saying that it was “a mistake”.`),
    ).toMatchObject([{ speaker: 'Walter Tharpe', source: 'The ministry’s statement', cue: 'quoted' }]);
  });

  test('is nobody’s voice where the office itself speaks', () => {
    expect(quotations(`${INTRO}Tharpe’s office said the plan was “a mistake for all”.`)).toMatchObject([
      { speaker: null, source: 'Tharpe’s office' },
    ]);
  });

  test('is the channel where it is a place of publication', () => {
    expect(
      quotations('“We will wait until spring,” Walter Tharpe wrote on his Facebook page.'),
    ).toMatchObject([{ cue: 'wrote', channel: 'on his Facebook page' }]);
  });
});

describe('a description that carries a quotation', () => {
  test('is read as the one person whose role fits', () => {
    const text = `${INTRO}“We will wait until spring,” the Kenyan envoy said.`;
    expect(speakers(text)).toEqual(['Walter Tharpe']);
    expect(references(text)).toEqual([['the Kenyan envoy', 'Walter Tharpe']]);
  });

  test('is read by what stands before a surname alone, too', () => {
    const text =
      'Walter Tharpe came to Accra. Kenyan envoy Tharpe spoke.\n\n“We will wait,” the Kenyan envoy said.';
    expect(references(text)).toEqual([['the Kenyan envoy', 'Walter Tharpe']]);
  });

  test('is read with a capital, too', () => {
    const text = 'Chief Minister Walter Tharpe came to Accra.\n\n“We will wait,” the Chief Minister said.';
    expect(references(text)).toEqual([['the Chief Minister', 'Walter Tharpe']]);
  });

  test('is nobody where no role fits', () => {
    expect(references(`${INTRO}“We will wait until spring,” the Nigerian envoy said.`)).toEqual([]);
  });

  test('is nobody where two fit', () => {
    const text =
      'Kenyan envoy Walter Tharpe met Kenyan envoy Imran Qazi.\n\n“We will wait,” the Kenyan envoy said.';
    expect(speakers(text)).toEqual([null]);
  });
});

describe('a pronoun that carries a quotation', () => {
  test('is read as the only person named near', () => {
    expect(references('Walter Tharpe came late. He said: “We will wait.”')).toEqual([
      ['He', 'Walter Tharpe'],
    ]);
  });

  test('is not read as somebody whom it does not go with', () => {
    expect(speakers('Rosalind Tharpe met Walter Lund. “We will wait,” she said.')).toEqual([
      'Rosalind Tharpe',
    ]);
  });

  test('is never read as whom somebody writes or speaks to', () => {
    const denied = 'Mayor Rosalind Tharpe has denied that. ';
    const said = 'that she had “lost nothing but a hat”.';
    expect(speakers(`Helen Lund asked why.\n\n${denied}In a letter to Lund she wrote ${said}`)).toEqual([
      'Rosalind Tharpe',
    ]);
    expect(speakers(`Rosalind Tharpe told Helen Lund to wait. She added ${said}`)).toEqual([
      'Rosalind Tharpe',
    ]);
    expect(speakers(`The club asked Rosalind Tharpe and Helen Lund to wait. She said ${said}`)).toEqual([
      null,
    ]);
  });

  test('is nobody where one person is named near and the sentence before is about another', () => {
    expect(
      speakers('Rosalind Tharpe resigned. The club thanked Helen Lund. She said: “We will wait.”'),
    ).toEqual([null]);
  });

  test('is the subject of the sentence before, whoever else it names', () => {
    expect(speakers('The mayor, Rosalind Tharpe, met Helen Lund. She said: “We will wait.”')).toEqual([
      'Rosalind Tharpe',
    ]);
  });

  test('is not the subject of the verb before where it does not go with it', () => {
    expect(speakers('Walter Tharpe said she believed it was “a mistake for all”.')).toEqual([null]);
  });

  test('is the only person named for many paragraphs', () => {
    const text = 'Walter Tharpe came late.\n\nIt rained.\n\nIt snowed.\n\n“We will wait,” he said.';
    expect(speakers(text)).toEqual(['Walter Tharpe']);
  });

  test('is nobody where a sentence between is about somebody without a name', () => {
    expect(
      speakers('Walter Tharpe lost to Peter Marsh. The winner was gracious. “He ran well,” he said.'),
    ).toEqual([null]);
  });

  test('is nobody where two open the sentence before', () => {
    expect(speakers('Walter Tharpe and Peter Marsh met in Accra. “We will wait,” he said.')).toEqual([null]);
  });

  test('is nobody where two are named and neither is what the sentence is about', () => {
    expect(
      speakers('On Monday the club thanked Walter Tharpe and Harold Lund. “We will wait,” he said.'),
    ).toEqual([null]);
  });
});

describe('no quotation where nothing is quoted', () => {
  test.each([
    'Walter Tharpe said that the first hull would be ready in spring.',
    'Rosalind Tharpe said the town would wait. Imran Qazi denied that he had asked it to.',
    'Walter Tharpe, she wrote, had promised to wait; Tharpe’s office said so too.',
  ])('%s', (text) => {
    expect(quotations(text)).toEqual([]);
  });

  test('before and after one that is', () => {
    expect(
      quotations('Walter Tharpe said that it rained. “We will wait,” he said. Imran Qazi said he agreed.'),
    ).toMatchObject([{ text: '“We will wait,”', cue: 'said', speaker: 'Walter Tharpe' }]);
  });
});

describe('the verb that carries a quotation', () => {
  test.each([
    ['the one at its side', 'Walter Tharpe said they asked why. “We will wait,” he wrote.', ['wrote']],
    [
      'the same where it is taken up again',
      '“We will wait,” the club said. “Nobody should hurry.”',
      ['said', 'said'],
    ],
    ['none where somebody did not say it', 'Walter Tharpe did not say that it was “a mistake”.', []],
    ['none where somebody is spoken to', 'Walter Tharpe was told that it was “a mistake”.', []],
  ])('is %s', (_, text, expected) => {
    expect(quotations(text).map(({ cue }) => cue)).toEqual(expected);
  });

  test('has its subject alone for a source', () => {
    expect(
      quotations('It rained after Kisii Ferries said that the route was “too hard to run”.'),
    ).toMatchObject([{ source: 'Kisii Ferries', cue: 'said' }]);
  });
});

describe('no speaker', () => {
  test.each([
    ['where a spokesman for somebody speaks', '“We will wait,” said a spokesman for Walter Tharpe.'],
    ['where a thing beside somebody is read', 'A sign near Walter Tharpe read “Keep out of here”.'],
    [
      'where the sentence ends behind the mark and another begins',
      'He was, for many, “the last honest man in town”. Walter Tharpe agreed.',
    ],
    ['where two speak', '“We will wait,” Walter Tharpe and Harriet Lund said.'],
    ['where two speak in apposition', 'Harriet Lund and the envoy, Walter Tharpe, said: “We will wait.”'],
    [
      'where a post is invented',
      'A fake post in which Walter Tharpe says “we will all wait here forever” spread.',
    ],
    [
      'where nothing shows it',
      'There is no evidence that Walter Tharpe said “we will all wait here forever”.',
    ],
    [
      'where it is avoided',
      'Walter Tharpe stopped short of calling it “the worst mistake of all time here”.',
    ],
    ['on a sign that somebody passes', 'Walter Tharpe passed a sign that said “wait for the boats here”.'],
    [
      'where he gets a letter',
      'Kenyan envoy Walter Tharpe was handed a letter: “We will all wait until spring.”',
    ],
    ['where somebody’s lawyer speaks', '“We will wait,” said a lawyer for President Walter Tharpe.'],
    ['where a spokesman opens', 'A spokesman for President Walter Tharpe said: “We will wait.”'],
    ['where a group speaks', 'The ferrymen, whose head is Walter Tharpe, said it was “a mistake”.'],
    [
      'where neither of two speaks',
      'Neither Walter Tharpe nor Harriet Lund said it was “a mistake for all men here”.',
    ],
    ['where it is denied', 'Harriet Lund denied that she had called it “a mistake for all of us here”.'],
    ['where a charge is denied', 'Walter Tharpe denied being “a danger to shipping”.'],
    [
      'where it is supposed',
      'If Walter Tharpe had said “we will all wait here until spring”, he would have won.',
    ],
    ['where it is asked', 'Did Walter Tharpe ever say “we will all wait here until spring”?'],
    ['where he is called so', 'Walter Tharpe was called “a man who never once comes on time”.'],
    ['on a sign that somebody carries', 'Walter Tharpe carried a sign saying “wait for the boats here”.'],
    [
      'where another person’s clause begins',
      'Walter Tharpe said no, and Harriet Lund was “a bit late for the boat”.',
    ],
    ['where the text does not say', 'Walter Tharpe left. “We will wait until it is over.”'],
  ])('%s', (_, text) => {
    expect(speakers(text)).toEqual([null]);
  });
});

describe('what is not speech', () => {
  test.each([
    'Walter Tharpe lives in a so-called “smart home”.',
    'Her novel “The Salt Road” sold well.',
    'The film, called “Vertigo Street”, won.',
    '“Rust in Peace,” and other albums made Walter Tharpe rich.',
    'Her memoir, “Salt and Smoke,” was sold by Walter Tharpe.',
    'Walter Tharpe denied that he had called it “a mistake”.',
    'The sailors call Walter Tharpe “Old Tar.”',
    'Walter Tharpe spoke on “Harbour Talk Tonight.”',
    'The route was “badly run”, though Walter Tharpe said that it paid.',
    'A 12" screen and a 7" one were sold.',
    'It was the rock ’n’ roll of the ’90s.',
  ])('%s', (text) => {
    expect(quotations(text)).toEqual([]);
  });
});

const PARTS = fc.constantFrom(
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '``',
    "''",
    'Walter Tharpe',
    'Kenyan envoy Walter Tharpe',
    'Harriet Lund',
    'the envoy',
  ],
  ...[
    ' said ',
    ' who ',
    'he ',
    ', ',
    '. ',
    ': ',
    '? ',
    '\n\n',
    ' — ',
    ' that ',
    'we will wait ',
    'We Will Wait',
  ],
  ...[
    'as saying ',
    'quoted ',
    'according to ',
    'denied ',
    'called ',
    'claim ',
    'and ',
    'if ',
    '’s ',
    'if she had ',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(PARTS, { maxLength: 40 }).map((list) => list.join('')),
);

describe('for any text', () => {
  test('quotations lie in the text, in order, and none lies in another', () => {
    fc.assert(
      fc.property(texts, (text) => {
        findQuotations(text, findPeople(text).people).quotations.forEach(({ start, end }, index, all) => {
          expect(start).toBeGreaterThanOrEqual(all[index - 1]?.end ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^(?:["“‘«„']|``)/);
        });
      }),
    );
  });

  test('who spoke is one of its people, and what the text says about it stands there', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { people } = findPeople(text);
        const known = new Set([null, ...people.map(({ name }) => name)]);
        const { quotations: all, references: refs } = findQuotations(text, people);
        for (const { speaker, source, cue, channel } of all) {
          expect(known).toContain(speaker);
          for (const words of [source, cue, channel]) expect(text).toContain(words ?? '');
        }
        for (const { start, end, person } of refs) {
          expect(known).toContain(person);
          expect(text.slice(start, end)).toMatch(/\p{L}/u);
        }
      }),
    );
  });

  test('nothing is found where there are no marks', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const bare = text.replace(/["'“”„‘’«»`]/g, '');
        expect(quotations(bare)).toEqual([]);
      }),
    );
  });
});
