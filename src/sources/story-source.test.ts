import { describe, expect, it } from 'vitest';
import { formatProblem } from './problem.ts';
import { readStory } from './story-source.ts';

const problemsOf = (contents: string, file = 'stories/ferry.md') => {
  const read = readStory(file, contents);
  return 'problems' in read ? read.problems.map(formatProblem) : [];
};

describe('a story’s file', () => {
  it('gives its slug, its title and its text', () => {
    const contents = '---\ntitle: The ferry\n---\n\nBoats, at last.\n';
    expect(readStory('stories/ferry.md', contents)).toEqual({
      slug: 'ferry',
      file: 'stories/ferry.md',
      data: { title: 'The ferry' },
      body: '\nBoats, at last.\n',
      contents,
      pictures: new Map(),
      notices: [],
    });
  });

  it.each([
    [
      'no title',
      '---\n---\n\nBoats.\n',
      'stories/ferry.md:2:1: no “title”; add “title”, some words (what the story is called, as pages show it)',
    ],
    [
      'a field that there is not',
      '---\ntitle: The ferry\ntitel: A\n---\n',
      'stories/ferry.md:3:1: unknown field “titel”; write “title”',
    ],
  ])('with %s is told of', (_, contents, problem) => expect(problemsOf(contents)).toEqual([problem]));

  it('has a name that is an address', () => {
    expect(problemsOf('---\ntitle: A\n---\n', 'stories/The Ferry.md')).toEqual([
      'stories/The Ferry.md:1:1: the file’s name has characters other than a-z, 0-9 and single hyphens; rename the file: its name is the address of the page',
    ]);
  });
});
