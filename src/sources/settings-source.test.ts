import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readSettings } from './settings-source.ts';

function problemsOf(contents: string): string[] {
  const result = readSettings('edition.yaml', contents);
  return 'problems' in result ? result.problems.map(formatProblem) : [];
}

describe('edition.yaml', () => {
  it.each(['', '# nothing yet', 'contact: desk@example.org', 'contact: https://example.org/errors'])(
    'may say “%s”',
    (contents) => expect(problemsOf(contents)).toEqual([]),
  );

  it('says what is wrong with it, by line', () => {
    expect(problemsOf('people: some\ncontact: the desk\nwithhold: Lena Marsh\ntitel: A\nregion: uk')).toEqual(
      [
        'edition.yaml:1:1: “people” is “some”; write all, checked or none (whose finding of people is shown)',
        'edition.yaml:2:1: “contact” is “the desk”; write an e-mail address such as desk@example.org, or the address of a page such as https://example.org/ (where readers report an error)',
        'edition.yaml:3:1: “withhold” is “Lena Marsh”; write a list such as [Lena Marsh] (full names of people who get no page, no link and no entry anywhere)',
        'edition.yaml:4:1: unknown field “titel”; write “title”',
        'edition.yaml:5:1: “region” is “uk”; write a country such as US or GB (the country by whose custom dates such as 12/24/2024 are read)',
      ],
    );
  });

  it('names nobody whom it withholds', () => {
    const fields = 'title: News\nabout: By IDA BERG and others.\nwithhold: [Ida Berg]';
    expect(problemsOf(fields)).toEqual([
      'edition.yaml:2:1: “about” names “Ida Berg”, whom the edition withholds; write it without the name',
    ]);
  });

  it('is no list and no text', () => {
    expect(problemsOf('- title')).toEqual([
      'edition.yaml:1:1: what should be fields is a list; write fields such as “title: …”, each on a line of its own',
    ]);
  });
});
