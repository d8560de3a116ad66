import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPeople } from './find-people.ts';

/** For properties, in milliseconds: they are many runs, and a machine may be busy. */
const PATIENCE = 60_000;

/** Each person's mentions as they stand in the text, under the person's name. */
function found(text: string): Record<string, string[]> {
  const { people } = findPeople(text);
  return Object.fromEntries(
    people.map(({ name, mentions }) => [name, mentions.map(({ start, end }) => text.slice(start, end))]),
  );
}

const names = (text: string): string[] => Object.keys(found(text));
const unlinked = (text: string): string[] =>
  findPeople(text).unlinked.map(({ start, end }) => text.slice(start, end));

describe('a name is found', () => {
  test.each([
    ['by a given name that lists know', 'The prize went to Rosalind Tharpe on Monday.', ['Rosalind Tharpe']],
    ['after a title', 'They met Foreign Minister Ardak Zhumabek in May.', ['Ardak Zhumabek']],
    [
      'after an office and its place',
      'Ambassador to the United States Omid Kharrazi resigned.',
      ['Omid Kharrazi'],
    ],
    ['after an occupation in small letters', 'It was scored by striker Tuvshin Baldan.', ['Tuvshin Baldan']],
    ['before an apposition', 'Kerubo Nyaboke, a retired judge from Kisii, disagreed.', ['Kerubo Nyaboke']],
    ['before an age', 'Tovik Sarle, 34, was not hurt.', ['Tovik Sarle']],
    ['without the age before it', 'Twelve-year-old Rosalind Tharpe found a ring.', ['Rosalind Tharpe']],
    ['without its nationality', 'The Dane Mette Holgersen won.', ['Mette Holgersen']],
    ['with initials', 'A poem by W. H. Larkwood was read.', ['W. H. Larkwood']],
    [
      'with particles',
      'Gijs van der Meulen and Lucía de la Torre sang.',
      ['Gijs van der Meulen', 'Lucía de la Torre'],
    ],
    ['with an Arabic article', 'General Farid al-Masri agreed.', ['Farid al-Masri']],
    [
      'with the family name first',
      'President Park Seung-min met Zhou Mingze.',
      ['Park Seung-min', 'Zhou Mingze'],
    ],
    ['with hyphens and apostrophes', 'Anne-Marie O’Dowd spoke.', ['Anne-Marie O’Dowd']],
    ['with Jr. and its stop', 'Harold Whitcombe Jr. was there.', ['Harold Whitcombe Jr.']],
    ['with a regnal number', 'Pope Clement XIV died. King Gustav II reigned.', ['Clement XIV', 'Gustav II']],
    ['that is one word, after a form of address', 'Mr Thistlewood smiled.', ['Thistlewood']],
    [
      'that is one word, after “Mr”, though things are called so',
      'Mr Park and Mrs Field left.',
      ['Park', 'Field'],
    ],
    ['with two initials without stops', 'JD Tharpe and UN Women met.', ['JD Tharpe']],
    [
      'before an apposition that somebody owns',
      'Zubihan Mujabit, the Taliban’s spokesman, agreed.',
      ['Zubihan Mujabit'],
    ],
    ['that ends in a title’s word', 'Edith Bishop and Martin Judge left.', ['Edith Bishop', 'Martin Judge']],
    [
      'with a nickname in marks',
      'Jorge “Tuto” Reyes lost to Rosalind (Rose) Tharpe.',
      ['Jorge “Tuto” Reyes', 'Rosalind (Rose) Tharpe'],
    ],
    ['after an abbreviated title, though it is a word', 'Senior Gen. Than Shwoe left.', ['Than Shwoe']],
    ['with initials that spell a form of address', 'In 103. M.S. Tharpe fell.', ['M.S. Tharpe']],
    [
      'without the letters after it',
      'We met Rosalind Tharpe MP and Paula Reyes QC there.',
      ['Rosalind Tharpe', 'Paula Reyes'],
    ],
    [
      'with a second name that is a title elsewhere',
      'President Hassan Sheikh Tharpe spoke.',
      ['Hassan Sheikh Tharpe'],
    ],
    ['with a particle and the word “Said”', 'Sultan Rashid bin Said died.', ['Rashid bin Said']],
    [
      'of a body’s people',
      'Kenya’s Kerubo Nyaboke won. The ANC’s Gwendo Mashabe spoke.',
      ['Kerubo Nyaboke', 'Gwendo Mashabe'],
    ],
    ['after a nationality', 'Ethiopian Kerubo Nyaboke won.', ['Kerubo Nyaboke']],
    [
      'as whom somebody married or ousted',
      'She married Tovik Sarle. They ousted Ardak Zhumabek.',
      ['Tovik Sarle', 'Ardak Zhumabek'],
    ],
    [
      'of one word after a human occupation',
      'The striker Paulinhez limped. Actor Dhanushan wept.',
      ['Paulinhez', 'Dhanushan'],
    ],
    ['before a verb of persons', 'Tovik Sarle backed it.', ['Tovik Sarle']],
    ['after a place that opens the sentence', 'In Seattle, Rosalind Tharpe homered.', ['Rosalind Tharpe']],
    [
      'before the country of a result',
      'Rosalind Tharpe, Britain, beat Paula Reyes, Spain, 6-3.',
      ['Rosalind Tharpe', 'Paula Reyes'],
    ],
    ['in a scoreboard', 'Tovik Sarle c Lundeby b Qorri 12', ['Tovik Sarle', 'Lundeby', 'Qorri']],
    [
      'of kin without a surname',
      'His sons, Zefan and Paul, wept. Her daughter, Caylett, left.',
      ['Zefan', 'Paul', 'Caylett'],
    ],
    ['in a byline of capitals', 'By ROSALIND THARPE\n\nIt rained.', ['ROSALIND THARPE']],
    ['with a regnal I', 'They met Clement I, a patriarch.', ['Clement I']],
    [
      'of one word that the world knows',
      'Ronaldinho and Madonna met Shakira.',
      ['Ronaldinho', 'Madonna', 'Shakira'],
    ],
    [
      'in a list with others',
      'Goals by Harriet Lund, Zefan Qorri and Paula Reyes.',
      ['Harriet Lund', 'Zefan Qorri', 'Paula Reyes'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('the span of a name', () => {
  test.each([
    ['ends before a possessive', 'Rosalind Tharpe’s guitar was sold.', ['Rosalind Tharpe']],
    ['ends before a straight possessive', "Rosalind Tharpe's guitar was sold.", ['Rosalind Tharpe']],
    ['ends before the verb', 'Rosalind Tharpe Said Little', ['Rosalind Tharpe']],
    ['ends with the sentence', 'They thanked Rosalind Tharpe. Yesterday it rained.', ['Rosalind Tharpe']],
    ['starts after “Yesterday”', 'Yesterday Rosalind Tharpe sang.', ['Rosalind Tharpe']],
    [
      'parts a possessor from whom it owns',
      'Tharpe’s successor, Imran Qazi, came. Rosalind Tharpe left.',
      ['Rosalind Tharpe', 'Imran Qazi'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('later mentions', () => {
  test('go by the surname', () => {
    expect(found('Rosalind Tharpe sang. Later Tharpe left. Tharpe’s band stayed.')).toEqual({
      'Rosalind Tharpe': ['Rosalind Tharpe', 'Tharpe', 'Tharpe'],
    });
  });

  test('go by the family name of an East Asian name', () => {
    expect(found('Zhou Mingze spoke first. Zhou then left.')).toEqual({
      'Zhou Mingze': ['Zhou Mingze', 'Zhou'],
    });
  });

  test('drop the article of an Arabic surname', () => {
    expect(found('General Farid al-Masri agreed. Masri smiled.')).toEqual({
      'Farid al-Masri': ['Farid al-Masri', 'Masri'],
    });
  });

  test('go by both surnames of a Hispanic name', () => {
    expect(found('Andrés Manuel Peña Robles won. Peña Robles thanked voters.')).toEqual({
      'Andrés Manuel Peña Robles': ['Andrés Manuel Peña Robles', 'Peña Robles'],
    });
  });

  test('keep their particles, with a capital where they open a sentence', () => {
    expect(found('Gijs van der Meulen sang. Van der Meulen left. Then van der Meulen slept.')).toEqual({
      'Gijs van der Meulen': ['Gijs van der Meulen', 'Van der Meulen', 'van der Meulen'],
    });
  });

  test('keep a particle in small letters at the start of a clause', () => {
    expect(found('Leila de Tharpe sang; de Tharpe left.')).toEqual({
      'Leila de Tharpe': ['Leila de Tharpe', 'de Tharpe'],
    });
  });

  test('may be words, months, firms and towns, where they do something', () => {
    const text =
      'Derrick Rose sang. Rose was late. Anna May sang. May said so. Ryan Braun left. Braun blamed him.';
    expect(found(text)).toEqual({
      'Derrick Rose': ['Derrick Rose', 'Rose'],
      'Anna May': ['Anna May', 'May'],
      'Ryan Braun': ['Ryan Braun', 'Braun'],
    });
  });

  test('may be the word of a title', () => {
    expect(found('Angus King voted. King is from Maine. The King was away. King Charles slept.')).toEqual({
      'Angus King': ['Angus King', 'King'],
      Charles: ['Charles'],
    });
  });

  test('go by the given name where the text does so', () => {
    expect(found('Abhisit Thanarat conceded. Abhisit told reporters so.')).toEqual({
      'Abhisit Thanarat': ['Abhisit Thanarat', 'Abhisit'],
    });
  });

  test('may stand before the full name', () => {
    expect(found('Tharpe sings tonight, said the club. It hired Rosalind Tharpe in May.')).toEqual({
      'Rosalind Tharpe': ['Tharpe', 'Rosalind Tharpe'],
    });
  });
});

test('of many bare mentions of two who share a surname, none is linked', () => {
  expect(findPeople('Tharpe met Rosalind Tharpe and Walter Tharpe. '.repeat(500)).unlinked).toHaveLength(500);
});

describe('people of one surname', () => {
  test('stay apart, and the bare surname is left unlinked', () => {
    const text = 'Rosalind Tharpe met Walter Tharpe. Tharpe was late.';
    expect(found(text)).toEqual({
      'Rosalind Tharpe': ['Rosalind Tharpe'],
      'Walter Tharpe': ['Walter Tharpe'],
    });
    expect(unlinked(text)).toEqual(['Tharpe']);
  });

  test('are told apart by the form of address', () => {
    const text = 'Susan Tharpe met Walter Tharpe. Mr Tharpe was late.';
    expect(found(text)['Walter Tharpe']).toEqual(['Walter Tharpe', 'Tharpe']);
    expect(unlinked(text)).toEqual([]);
  });

  test('are told apart by an office that one of them has', () => {
    const text = 'Mayor Rosalind Tharpe met Walter Tharpe. Mayor Tharpe was late.';
    expect(found(text)['Rosalind Tharpe']).toEqual(['Rosalind Tharpe', 'Tharpe']);
  });

  test('are not told apart by a word before that is no title', () => {
    const text = 'Mary Lund and Walter Tharpe met Rosalind Tharpe. The mayor and Tharpe left.';
    expect(unlinked(text)).toEqual(['Tharpe']);
  });

  test('are one where a caption has the surname before the full name and its title', () => {
    expect(found('Left and Tharpe (right)\n\nMayor Rosalind Tharpe sang. Tharpe left.')).toEqual({
      'Rosalind Tharpe': ['Tharpe', 'Rosalind Tharpe', 'Tharpe'],
    });
  });

  test('are two where a couple shares it', () => {
    expect(names('Donald and Paula Reyes arrived.')).toEqual(['Donald Reyes', 'Paula Reyes']);
  });

  test('are two where a middle initial differs', () => {
    expect(names('Walter J. Tharpe wrote to Walter B. Tharpe.')).toEqual([
      'Walter J. Tharpe',
      'Walter B. Tharpe',
    ]);
  });

  test('are two where one owns the other', () => {
    const text = 'Walter Tharpe resigned. Tharpe’s wife, Rosalind Tharpe, stayed.';
    expect(found(text)['Walter Tharpe']).toEqual(['Walter Tharpe', 'Tharpe']);
    expect(unlinked('Tharpe’s wife, Rosalind Tharpe, stayed.')).toEqual(['Tharpe']);
  });

  test('are father and son where a Jr. comes first and the other is called kin', () => {
    expect(names('Walter Tharpe Jr. is a son of Walter Tharpe.')).toEqual([
      'Walter Tharpe Jr.',
      'Walter Tharpe',
    ]);
    expect(names('Walter Tharpe Jr. came, and then Walter Tharpe left.')).toEqual(['Walter Tharpe Jr.']);
  });

  test('are father and son where a Jr. comes later', () => {
    expect(names('Walter Tharpe died. Walter Tharpe Jr. wept.')).toEqual([
      'Walter Tharpe',
      'Walter Tharpe Jr.',
    ]);
  });
});

test('two spellings of a given name are the same person', () => {
  expect(names('Kristin Tharpe spoke. Kristen Tharpe smiled.')).toEqual(['Kristin Tharpe']);
});

test('a short form of the given name and a missing middle initial are the same person', () => {
  expect(found('William J. Tharpe spoke. Bill Tharpe smiled.')).toEqual({
    'William J. Tharpe': ['William J. Tharpe', 'Bill Tharpe'],
  });
});

test('a full name in capitals is one mention, and other words in capitals are none', () => {
  expect(found('ROSALIND THARPE SINGS AT NOON\n\nRosalind Tharpe sang on Monday.')).toEqual({
    'Rosalind Tharpe': ['ROSALIND THARPE', 'Rosalind Tharpe'],
  });
});

test('the noun phrase that a name owns is kept with the mention', () => {
  const text = 'Rosalind Tharpe sang. Tharpe’s former manager wept.';
  const [person] = findPeople(text).people;
  const owned = person?.mentions.map(
    ({ possessive }) => possessive && text.slice(possessive.start, possessive.end),
  );
  expect(owned).toEqual([null, 'Tharpe’s former manager']);
});

test('a name in capitals is found where the article has it in small letters', () => {
  expect(found('THARPE SINGS AGAIN\n\nRosalind Tharpe sang on Monday.')).toEqual({
    'Rosalind Tharpe': ['THARPE', 'Rosalind Tharpe'],
  });
});

describe('what is not a person', () => {
  test.each([
    'The Tharpe administration fell.',
    'Washington said it would wait, and Moscow agreed.',
    'A study by Johns Hopkins University was withdrawn.',
    'Goldman Sachs and Morgan Stanley cut their ratings.',
    'He flew from Los Angeles to Kuala Lumpur and on to Addis Ababa.',
    'Hurricane Gertrude passed Cape Hatteras in August.',
    'The Ministry of Foreign Affairs and the Supreme Court declined to comment.',
    'The United Nations Security Council met in New York on Tuesday.',
    'In April the European Union and the African Union signed the Accra Accord.',
    'Taliban, Hezbollah and Hamas leaders speak Arabic, Pashto or Persian.',
    'The Clean Water Act was passed by Congress.',
    'The Prime Minister and the Foreign Secretary were away.',
    'Christmas and Ramadan fell late that year.',
    'Pakistan, China, Russia, Turkey, Saudi Arabia and Iran kept their embassies.',
    'Toyota, Honda and Ford recalled cars sold in Georgia.',
    'She studied Islam, Buddhism and Christianity at Oxford.',
    'Mount Elgon, Lake Turkana and Fort Jesus attract visitors.',
    'The film “Harvest Moon” opened on Friday.',
    'He works at John F. Kennedy Airport.',
    'Johnson & Johnson and Arthur J. Gallagher & Co. gained.',
    'Lou Gehrig’s disease and Tommy John surgery are costly.',
    'The USS Carl Vinson left Prince Edward Island.',
    'The SMEs of the DigitalGov Team shorten URLs.',
    'A Subject Alternative Name (SAN) and a National Broadband Map (PDF) were added.',
    'Shares of Raymond James, Michael Kors and Henry Schein fell.',
    'In Buenos Aires, Santa Fe and Mar del Plata it rained.',
    'The host Qorvania lost. Later the owner Glencorp sold it to its rival Vontobal.',
    'The German magazine Der Spiegel cited papers.',
    'New Zealanders and South Koreans voted. Yes, Minister.',
    'Why We Can Not Wait',
    '',
  ])('%s', (text) => {
    expect(findPeople(text)).toEqual({ people: [], unlinked: [] });
  });

  test('a group called after somebody who is in the text', () => {
    expect(
      found(
        'Walter Tharpe founded the Tharpe network. The Tharpe government fell. They saw the Tharpe boson. Tharpe administration officials left.',
      ),
    ).toEqual({
      'Walter Tharpe': ['Walter Tharpe'],
    });
  });
});

describe('for any text', () => {
  const words = fc.constantFrom(
    'Rosalind',
    'Tharpe',
    'Mr',
    'said',
    'the',
    'and',
    'Prime',
    'Minister',
    'van',
    'al-Masri',
    'J.',
    'Jr.',
    'London',
    ',',
    '.',
    '’s',
    '“',
    '”',
    '\n\n',
    '42',
    'É',
    '🙂',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
  );

  test(
    'mentions are in order, do not overlap and hold a letter',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const { people, unlinked: left } = findPeople(text);
          const spans = [...people.flatMap(({ mentions }) => mentions), ...left].sort(
            (a, b) => a.start - b.start,
          );
          spans.forEach(({ start, end }, index) => {
            expect(text.slice(start, end)).toMatch(/\p{L}/u);
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            expect(end).toBeLessThanOrEqual(text.length);
          });
        }),
      );
    },
    PATIENCE,
  );

  test(
    'a paragraph without capitals changes nothing',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(findPeople(`${text}\n\nit rained, and all went home.`)).toEqual(findPeople(text));
        }),
      );
    },
    PATIENCE,
  );

  test(
    'a name stands in the text, or is made of words that do',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          const plain = text.replace(/\s+/g, ' ');
          for (const { name } of findPeople(text).people)
            if (!plain.includes(name)) for (const word of name.split(' ')) expect(plain).toContain(word);
        }),
      );
    },
    PATIENCE,
  );

  test(
    'roles are made of the text’s own words',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const { roles } of findPeople(text).people)
            for (const role of roles)
              expect(role.text).toBe(role.spans.map(({ start, end }) => text.slice(start, end)).join(' … '));
        }),
      );
    },
    PATIENCE,
  );

  test(
    'a surname is a part of the name',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          for (const { name, surname } of findPeople(text).people) expect(name).toContain(surname);
        }),
      );
    },
    PATIENCE,
  );

  test(
    'the result is the same twice',
    () => {
      fc.assert(
        fc.property(texts, (text) => {
          expect(findPeople(text)).toEqual(findPeople(text));
        }),
      );
    },
    PATIENCE,
  );
});
