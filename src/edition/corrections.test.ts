import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';

/** An article with these corrections in its front matter. */
function article(text: string, corrections = '') {
  const source = readArticle(
    'articles/talks.md',
    `---\nheadline: A\npublished: 2025-03-10\n${corrections}\n---\n\n${text}\n`,
  );
  if ('problems' in source) throw new Error(source.problems.map(({ what }) => what).join('\n'));
  return linkEdition(settingsSchema.parse({}), [source]).articles[0]!;
}

type Corrected = ReturnType<typeof article>;
const words = ({ body }: Corrected, { start, end }: { start: number; end: number }) =>
  body.text.slice(start, end);
const namesIn = (read: Corrected) =>
  read.found.people.map(({ name, mentions }) => [name, ...mentions.map((each) => words(read, each))]);
const readIn = (read: Corrected) => read.found.references.map((each) => [words(read, each), each.person]);
const saidIn = (read: Corrected) => read.found.quotations.map((each) => [words(read, each), each.speaker]);

const ENVOYS =
  'Pakistan’s envoy, Mohammad Sadiq, met Iran’s ambassador, Reza Karimi. “We agreed on a border,” the Pakistani envoy said.';

describe('a description', () => {
  it('that an editor confirms stays a description: it becomes no name', () => {
    const found = article(ENVOYS);
    const confirmed = article(ENVOYS, 'people: [{name: the Pakistani envoy, is: mohammad-sadiq}]');
    expect(readIn(found)).toEqual([['the Pakistani envoy', 'Mohammad Sadiq']]);
    expect(confirmed.found).toEqual(found.found);
  });

  it('that means nobody loses the speaker that rests on it', () => {
    const denied = article(ENVOYS, 'people: [{name: the Pakistani envoy, is: none}]');
    expect(readIn(denied)).toEqual([]);
    expect(saidIn(denied)).toEqual([['“We agreed on a border,”', null]]);
  });

  it('that means somebody else takes the speaker along', () => {
    const moved = article(ENVOYS, 'people: [{name: the Pakistani envoy, is: reza-karimi}]');
    expect(readIn(moved)).toEqual([['the Pakistani envoy', 'Reza Karimi']]);
    expect(saidIn(moved)).toEqual([['“We agreed on a border,”', 'Reza Karimi']]);
  });

  it('is read where no rule does, also without a quotation and by a link in the text', () => {
    const text = 'Mohammad Sadiq spoke. [The tall man](person:mohammad-sadiq) sailed on 3 March 2025.';
    const read = article(text);
    expect(namesIn(read)).toEqual([['Mohammad Sadiq', 'Mohammad Sadiq']]);
    expect(readIn(read)).toEqual([['The tall man', 'Mohammad Sadiq']]);
  });

  it('may be a pronoun, counted by “nth”', () => {
    const text =
      'Mohammad Sadiq met Reza Karimi. He was late. “We agreed on a border,” he said. Later he said: “We are glad to be here.”';
    const read = article(text, 'people: [{name: he, nth: 1, is: reza-karimi}, {name: he, nth: 2, is: none}]');
    expect(saidIn(read).map(([, speaker]) => speaker)).toEqual(['Reza Karimi', null]);
  });

  it('with an address of its own is a name', () => {
    expect(namesIn(article('The Edge sang.', 'people: [{name: The Edge, is: the-edge}]'))).toEqual([
      ['The Edge', 'The Edge'],
    ]);
  });
});

describe('a name with “nth”', () => {
  const KHANS = 'Imran Khan met Asif Khan. Khan smiled. Later Khan left.';

  it('is settled in this place only', () => {
    const read = article(KHANS, 'people: [{name: Khan, nth: 3, is: asif-khan}]');
    expect(namesIn(read)).toEqual([
      ['Imran Khan', 'Imran Khan'],
      ['Asif Khan', 'Asif Khan', 'Khan'],
    ]);
    expect(read.found.unlinked.map((each) => words(read, each))).toEqual(['Khan']);
  });

  it('that is nobody leaves the others', () => {
    const text = 'Mayor Lena Marsh spoke. The Lena Marsh sailed on.';
    expect(namesIn(article(text, 'people: [{name: Lena Marsh, nth: 2, is: none}]'))).toEqual([
      ['Lena Marsh', 'Lena Marsh'],
    ]);
  });

  it('is meant also where it is a part of another', () => {
    const text = 'Prime Minister Theresa May spoke. Theresa May left.';
    const read = article(text, 'people: [{name: Theresa, nth: 2, is: theresa-lund}]');
    expect(namesIn(read)).toEqual([
      ['Theresa May', 'Theresa May'],
      ['Theresa', 'Theresa'],
    ]);
  });

  it('that does not stand so often is an error', () => {
    expect(() => article(KHANS, 'people: [{name: Khan, nth: 5, is: asif-khan}]')).toThrow(
      '“Khan, nth: 5” does not stand in the text',
    );
  });

  it('keeps the roles of a person whose only place it is', () => {
    const text = 'Finance Minister Lena Marsh spoke.';
    const [marsh] = article(text, 'people: [{name: Lena Marsh, nth: 1, is: lena-marsh}]').found.people;
    expect(marsh?.roles.map(({ text: role }) => role)).toEqual(['Finance Minister']);
  });
});

describe('a quotation', () => {
  const SAID = 'Lena Marsh met Ada Lund. “We will build the pier,” Marsh said.';

  it('is whose the editor says, or nobody’s', () => {
    const by = (slug: string) => saidIn(article(SAID, `quotations: [{at: We will build, by: ${slug}}]`));
    expect(by('ada-lund')).toEqual([['“We will build the pier,”', 'Ada Lund']]);
    expect(by('none')).toEqual([['“We will build the pier,”', null]]);
  });

  it('ends where the editor says', () => {
    const text = 'Lena Marsh said: “We will build the pier. Then she left.';
    const read = article(text, 'quotations: [{at: We will, ends: the pier.}]');
    expect(saidIn(read)).toEqual([['“We will build the pier.', 'Lena Marsh']]);
    expect(read.found.quotations[0]?.closed).toBe(true);
  });

  it('is what the editor says that somebody spoke, where no rule took it for speech', () => {
    const text = 'Lena Marsh came to the “old pier” at noon.';
    expect(saidIn(article(text))).toEqual([]);
    expect(saidIn(article(text, 'quotations: [{at: old pier, by: lena-marsh}]'))).toEqual([
      ['“old pier”', 'Lena Marsh'],
    ]);
  });

  it.each([
    ['that does not stand in the text', 'at: They will', 'no quotation begins with “They will”'],
    ['whose end does not', 'at: We will, ends: the mole', '“the mole” does not stand after “We will”'],
    [
      'of a stranger',
      'at: We will, by: asif-ali',
      ':4:28: “asif-ali” in “quotations” is nobody whom this article names',
    ],
  ])('%s is an error', (_, correction, what) => {
    expect(() => article(SAID, `quotations: [{${correction}}]`)).toThrow(what);
  });
});

it('a withdrawn article needs nothing of what is written about its people', () => {
  const corrections =
    'status: withdrawn\npeople: [{name: Ada Lund, is: ada-lund}]\nquotations: [{at: We will, by: ada-lund}]';
  expect(namesIn(article('Ada Lund said: “We will build the pier.”', corrections))).toEqual([]);
});
