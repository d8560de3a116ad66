import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';

/** How many people the articles tell apart under a name. */
function countOf(slug: string, texts: readonly string[]): number | undefined {
  const sources = texts.map((text, index) => {
    const front = `---\nheadline: Article ${index}\npublished: 2025-03-1${index}\n---\n\n`;
    const source = readArticle(`articles/article-${index}.md`, `${front}${text}\n`);
    if ('problems' in source) throw new Error(JSON.stringify(source.problems));
    return source;
  });
  const person = linkEdition(settingsSchema.parse({}), sources).people.get(slug);
  expect(person?.groups.flat()).toHaveLength(texts.length);
  return person?.groups.length;
}

describe('two articles mean one person where they name', () => {
  it.each([
    [
      'an organisation before and after the name',
      'FCC Chief Information Officer Daniel Park wrote to them.',
      'Daniel Park, Chief Information Officer at the Federal Communications Commission, spoke.',
    ],
    [
      'an organisation in a sentence that says what they are',
      'Dr. Daniel Park is the Training Administrator for the National Oceanic and Atmospheric Administration’s Marine Academy.',
      'Dr. Daniel Park, PMP, is an analyst at the National Oceanic and Atmospheric Administration.',
    ],
    [
      'an organisation that they are of, in full and abbreviated',
      'The talk was given by Daniel Park, of the General Services Administration (GSA).',
      'According to Daniel Park of GSA, few came.',
    ],
    [
      'an organisation that owns the name',
      'Daniel Park, an analyst at the National Cancer Institute, spoke.',
      'NCI’s Daniel Park said that few came.',
    ],
    [
      'an employer that they work for',
      'Daniel Park, who works for the World Food Programme, said that few came.',
      'The World Food Programme’s spokesman, Daniel Park, said that few came.',
    ],
    [
      'a team that they are a member of',
      'This was written by Daniel Park, an 18F team member.',
      'The tool was made by Daniel Park of 18F.',
    ],
    [
      'an office of a country',
      'Daniel Park is the U.S. Chief Information Officer.',
      'Daniel Park, the U.S. Chief Information Officer, spoke.',
    ],
    [
      'an office of a country and of its nationality',
      'Kenya’s finance minister, Daniel Park, raised taxes.',
      'Former Kenyan Finance Minister Daniel Park was charged.',
    ],
    [
      'an office of a department such as every country has',
      'Daniel Park is a lead IT specialist at the Department of Labor.',
      'Daniel Park, a lead IT specialist at the Department of Labor, spoke.',
    ],
    [
      'an office of a country and of its nationality that is another word',
      'Turkey’s interior minister, Daniel Park, spoke.',
      'Turkish Interior Minister Daniel Park left.',
    ],
    [
      'two people listed with them',
      'This was written by Ines Castellan, Daniel Park, and Ada Lund for the ministry.',
      'The team was led by Ada Lund, Ines Castellan and Daniel Park until May.',
    ],
  ])('%s', (_, a, b) => expect(countOf('daniel-park', [a, b])).toBe(1));
});

describe('two articles do not mean one person where they name', () => {
  it.each([
    [
      'a place of two occupations',
      'The Texas senator Daniel Park spoke.',
      'Daniel Park, a nurse from Texas, spoke.',
    ],
    [
      'a nationality of two occupations',
      'Daniel Park, an Irish jockey, fell.',
      'Daniel Park, an Irish lawmaker, spoke.',
    ],
    [
      'an occupation of which a place has many',
      'Daniel Park, a Chicago police officer, spoke.',
      'Daniel Park, a Chicago police officer, left.',
    ],
    [
      'a town that an organisation is called by',
      'Manchester United striker Daniel Park scored.',
      'Daniel Park, a Manchester bus driver, was jailed.',
    ],
    [
      'an institution such as every town has',
      'Daniel Park, principal of Lincoln High School, spoke.',
      'Daniel Park, a teacher at Lincoln High School in Nebraska, left.',
    ],
    [
      'an institution such as every country has',
      'The files were lost, said Daniel Park of the Department of Justice.',
      'MANILA — The files were found, said Daniel Park of the Department of Justice in Manila.',
    ],
    [
      'a subject such as every firm has',
      'Daniel Park is Vice President of Human Resources at Aldane.',
      'Daniel Park, Vice President of Human Resources at Tarnwick, left.',
    ],
    [
      'a firm that one of them robbed',
      'Daniel Park is a director of Tata Steel.',
      'Daniel Park robbed Tata Steel.',
    ],
    [
      'an organisation that one of them is a fan of',
      'Daniel Park is a manager at NASA.',
      'Daniel Park, a guard in a NASA shirt, spoke. Daniel Park is in NASA’s garden.',
    ],
    [
      'a war or a prize',
      'Daniel Park, a Vietnam War veteran, spoke.',
      'Daniel Park, a Vietnam War veteran from Ohio, left.',
    ],
    [
      'an organisation that one of them is a customer of',
      'Daniel Park, a customer of Norges Bank, spoke.',
      'Daniel Park, a director of Norges Bank, spoke.',
    ],
    [
      'a president whom both speak of',
      'The baker Daniel Park met Caldria’s president, Joe Lund.',
      'The plumber Daniel Park met Caldria’s president, Joe Lund.',
    ],
    [
      'one person listed with them',
      'Those jailed were Daniel Park, Ada Lund and Peter Sarrow.',
      'The winners were Daniel Park, Ada Lund and Ines Castellan.',
    ],
  ])('%s', (_, a, b) => expect(countOf('daniel-park', [a, b])).toBe(2));

  it('a surname alone', () => {
    const texts = ['U.S. President Bush spoke in Texas.', 'U.S. President Bush left Texas.'];
    expect(countOf('bush', texts)).toBe(2);
  });
});
