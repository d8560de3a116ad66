import { describe, expect, it } from 'vitest';
import { fixIn, pasteFor, withPasted } from './paste.ts';

const article = (fields: string) => `---\nheadline: A\n${fields}---\n\nA ferry sailed.\n`;
const ITEM = { field: 'people', line: '- {name: "A", is: none}' };

describe('the line of a remedy', () => {
  it.each([
    [
      'write under “people”, with none if it is nobody: - {name: "A: B", is: a-b}',
      { field: 'people', line: '- {name: "A: B", is: a-b}' },
    ],
    [
      'write in the front matter once you have looked: checked: 2024-12-24',
      { field: null, line: 'checked: 2024-12-24' },
    ],
    ['rename the file: its name is the address', null],
  ])('is read from “%s”', (remedy, fix) => {
    expect(fixIn(remedy)).toEqual(fix);
  });
});

describe('a line goes', () => {
  it.each([
    [
      'into a new list, above the end of the fields',
      '',
      { line: 3, isInstead: false, lines: ['people:', '  - {name: "A", is: none}'] },
    ],
    [
      'to the top of the list that is there',
      'people:\n    - {name: B, is: b}\n',
      { line: 4, isInstead: false, lines: ['    - {name: "A", is: none}'] },
    ],
    [
      'into the brackets of a list',
      'people: [{name: B, is: b}]\n',
      { line: 3, isInstead: true, lines: ['people: [{name: "A", is: none}, {name: B, is: b}]'] },
    ],
  ])('%s', (_, fields, paste) => {
    expect(pasteFor(article(fields), ITEM)).toEqual(paste);
  });

  it('above the end of the fields, or in the place of the one that is there, where it is a field', () => {
    const fix = { field: null, line: 'checked: 2024-12-24' };
    expect(withPasted(article(''), fix)).toBe(article('checked: 2024-12-24\n'));
    expect(withPasted(article('checked: 2024-12-01\ndraft: true\n'), fix)).toBe(
      article('checked: 2024-12-24\ndraft: true\n'),
    );
  });
});
