import { expect, test } from 'vitest';
import { findPeople } from './find-people.ts';

const surname = (text: string): string | undefined => findPeople(text).people[0]?.surname;

test.each([
  ['the last word', 'Rosalind Tharpe sang. Tharpe left.', 'Tharpe'],
  ['the last word of three', 'Rosalind Jane Tharpe sang. Tharpe left.', 'Tharpe'],
  ['the last word where no mention follows', 'Lucía Fernández Robles sang.', 'Robles'],
  [
    'both surnames where mentions go by the first',
    'Lucía Fernández Robles sang. Fernández left.',
    'Fernández Robles',
  ],
  ['both surnames where mentions go by both', 'Andrés Peña Robles won. Peña Robles left.', 'Peña Robles'],
  ['the last word though friends use a second given name', 'Rosalind Jane Tharpe sang. Jane left.', 'Tharpe'],
  ['the family name of an East Asian name', 'Zhou Mingze spoke. Zhou left.', 'Zhou'],
  ['the family name though mentions go by the given name', 'Tran Thi Minh Ha spoke. Ha left.', 'Tran'],
  ['with the short word that mentions keep', 'Brian Ó Murchú sang. Ó Murchú left.', 'Ó Murchú'],
  ['with its particles', 'Gijs van der Meulen sang.', 'van der Meulen'],
  ['the whole of one word', 'Mr Thistlewood smiled.', 'Thistlewood'],
])('a surname is %s', (_, text, expected) => {
  expect(surname(text)).toBe(expected);
});

test.each([
  'Gijs van der\u00A0Meulen sang.',
  'Gijs van der\nMeulen sang.',
  'Harold Whitcombe Jr. was there.',
  'Pope Clement XIV died.',
  'Donald and Paula Reyes arrived.',
])('a surname is a part of the name: %j', (text) => {
  for (const person of findPeople(text).people) expect(person.name).toContain(person.surname);
});
