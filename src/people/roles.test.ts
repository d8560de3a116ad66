import { expect, test } from 'vitest';
import { findPeople } from './find-people.ts';

const roles = (text: string): string[][] =>
  findPeople(text).people.map((person) => person.roles.map((role) => role.text));

test.each([
  [
    'a title before the name',
    'They met Kenyan Foreign Minister Walter Tharpe.',
    [['Kenyan Foreign Minister']],
  ],
  ['an occupation in small letters', 'It fell to former striker Walter Tharpe.', [['former striker']]],
  ['an office with its place', 'Ambassador to Ghana Walter Tharpe resigned.', [['Ambassador to Ghana']]],
  [
    'an apposition after the name',
    'Walter Tharpe, the town’s newly elected mayor, spoke.',
    [['the town’s newly elected mayor']],
  ],
  ['an apposition before the name', 'The team’s coach, Walter Tharpe, spoke.', [['The team’s coach']]],
  ['nothing where there is only a form of address', 'They met Mr Walter Tharpe.', [[]]],
  ['nothing in a list of names', 'Walter Tharpe, Harriet Lund and Paula Reyes came.', [[], [], []]],
  [
    'nothing that opens with a pronoun',
    'Her mother, Harriet Lund, and his aide, Paula Reyes, came.',
    [[], []],
  ],
  ['nothing that is a pronoun’s before the name', 'They met his lawyer Walter Tharpe.', [[]]],
  ['nothing that is a clause', 'Walter Tharpe, who is head of the bank, spoke.', [[]]],
  [
    'whose successor somebody is',
    'Imran Qazi left. Qazi’s successor, Walter Tharpe, came.',
    [[], ['Qazi’s successor']],
  ],
  [
    'nothing beside a surname alone',
    'Walter Tharpe, a nurse, spoke. Former striker Tharpe left.',
    [['a nurse']],
  ],
  ['what stands beside the only name', 'They met Ambassador Thistlewood.', [['Ambassador']]],
  [
    'an organisation whose name holds “and”',
    'Walter Tharpe, general secretary of the Mill and Dock Workers’ Union, spoke.',
    [['general secretary of the Mill and Dock Workers’ Union']],
  ],
  [
    'an organisation whose name is a list',
    'Walter Tharpe, secretary of the Fish, Fruit and Flower Traders’ Association, spoke.',
    [['secretary of the Fish, Fruit and Flower Traders’ Association']],
  ],
  [
    'nothing where a list could be one name',
    'Walter Tharpe, secretary of Fish, Fruit and Flower, spoke.',
    [[]],
  ],
  [
    'a field of two words',
    'Walter Tharpe, head of research and development at Ford, spoke.',
    [['head of research and development at Ford']],
  ],
  [
    'a role without what somebody then does',
    'They chose Walter Tharpe, a nurse from Kisii and thanked Harriet Lund.',
    [['a nurse from Kisii'], []],
  ],
  [
    'a role without the next person',
    'They chose Walter Tharpe, mayor of Kisii and Harriet Lund, a judge.',
    [['mayor of Kisii'], ['a judge']],
  ],
  [
    'an organisation before the name',
    'They met Mill and Dock Workers’ Union president Walter Tharpe.',
    [['Mill and Dock Workers’ Union president']],
  ],
  [
    'an organisation with an article inside',
    'It was Council for the Arts director Walter Tharpe.',
    [['Council for the Arts director']],
  ],
  ['whose chief somebody is', 'It was Ford’s chief executive Walter Tharpe.', [['Ford’s chief executive']]],
  ['nothing of the sentence before', 'She is a specialist. Walter Tharpe spoke.', [[]]],
  ['nothing of what is made of somebody', 'He sold portraits of actor Walter Tharpe.', [['actor']]],
  ['each role once', 'Mayor Walter Tharpe came. Mayor Tharpe left.', [['Mayor']]],
])('%s', (_, text, expected) => {
  expect(roles(text)).toEqual(expected);
});

test('a modifier that two titles share is kept with an ellipsis and both its places', () => {
  const text = 'He met Iraqi Oil Minister Walter Tharpe and Interior Minister Imran Qazi.';
  const role = findPeople(text).people[1]?.roles[0];
  expect(role?.text).toBe('Iraqi … Interior Minister');
  expect(role?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Iraqi', 'Interior Minister']);
});
