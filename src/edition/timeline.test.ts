import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';
import { entriesOf, moments, type Entry } from './timeline.ts';

/** The entries of an article published on Wednesday 12 March 2025. */
function entries(text: string, fields = ''): Entry[] {
  const source = readArticle(
    'articles/a.md',
    `---\nheadline: A\npublished: 2025-03-12\n${fields}\n---\n\n${text}\n`,
  );
  if ('problems' in source) throw new Error(JSON.stringify(source.problems));
  const [article] = linkEdition(settingsSchema.parse({}), [source]).articles;
  return entriesOf(article!);
}

const companies = (text: string) => entries(text).map(({ people }) => people.map(({ name }) => name));

describe('who is in a dated sentence', () => {
  it('is whoever it names', () => {
    expect(companies('Finance Minister Lena Marsh met Mayor Tomas Orrel in May 2024.')).toEqual([
      ['Lena Marsh', 'Tomas Orrel'],
    ]);
  });

  it('is not who is named in a possessive only', () => {
    expect(
      companies(
        'Finance Minister Lena Marsh resigned. Marsh’s successor, Tomas Orrel, visited the port in May 2024.',
      ),
    ).toEqual([['Tomas Orrel']]);
  });

  it.each([
    ['Anna Berg, the widow of Karl Berg, flew to Oslo in May 2022.', ['Anna Berg']],
    ['Asif Ali, an aide to Mohammad Sadiq, visited Kabul in September 2023.', ['Asif Ali']],
    ['Police shot the brother of Karl Berg on 3 May 2021.', []],
  ])('is not who only says who another is: %s', (text, expected) => {
    expect(companies(text)).toEqual([expected]);
  });

  it('is who is quoted, even through an office', () => {
    const text =
      'Finance Minister Lena Marsh resigned.\n\n“We will go on with the work,” Marsh’s office quoted her on 11 March 2025 as saying.';
    expect(companies(text)).toEqual([['Lena Marsh']]);
  });
});

describe('a dated sentence that names nobody', () => {
  it('goes on with the next passage when that names people', () => {
    const [entry] = entries('The port closed on 3 May 2024.\n\nMayor Tomas Orrel opened it again.');
    expect(entry?.goesOn?.text).toBe('Mayor Tomas Orrel opened it again.');
  });

  it('goes on with nothing when the next passage names nobody', () => {
    const [entry] = entries('The port closed on 3 May 2024.\n\nIt opened again.');
    expect(entry?.goesOn).toBeNull();
  });

  it.each([
    [
      'of “him”',
      'Mayor Tomas Orrel left. Engineer Lena Marsh stayed.\n\nHe was convicted of fraud in 2019.\n\nLena Marsh waved.',
    ],
    [
      'of a surname that fits two',
      'Mayor John Smith met the striker Paul Smith.\n\nSmith was convicted of fraud in 2019.\n\nLena Marsh, an engineer, waved.',
    ],
  ])('goes on with nothing when it speaks %s', (_, text) => {
    const [entry] = entries(text).filter(({ sentence }) => sentence.time.edtf === '2019');
    expect(entry?.goesOn).toBeNull();
  });

  it('goes on with nothing when more of its own passage follows', () => {
    const [entry] = entries(
      'The port closed on 3 May 2024. It was a cold day.\n\nMayor Tomas Orrel opened it again.',
    );
    expect(entry?.goesOn).toBeNull();
  });
});

describe('a timeline', () => {
  it('runs from the oldest date on, a year before its months and a month before its days', () => {
    const text =
      'A bridge fell on 3 May 2021. Another fell in May 2021. A road was closed in 2021. A port opened in 2019.';
    expect(moments(entries(text)).map(({ when }) => when)).toEqual(['2019', '2021', '2021-05', '2021-05-03']);
  });

  it('gathers what has one date', () => {
    const text = 'A bridge fell on 3 May 2021. Nobody was hurt. A road was closed on 3 May 2021.';
    expect(moments(entries(text)).map((moment) => moment.entries.length)).toEqual([2]);
  });

  it('takes an editor’s word on a date, and on what is none', () => {
    const text = 'A bridge fell in the spring of 2021. A port opened in 2019.';
    const fields = 'times:\n  - {text: the spring of 2021, is: 2021-04-02}\n  - {text: "2019", is: none}';
    expect(moments(entries(text, fields)).map(({ when }) => when)).toEqual(['2021-04-02']);
  });

  it('takes an editor’s word in the text itself, which readers do not see', () => {
    const [entry] = entries('A bridge fell [that spring](time:2021-21), and [May](time:none) came.');
    expect(entry?.sentence.time.edtf).toBe('2021-21');
    expect(entry?.passage.text).toBe('A bridge fell that spring, and May came.');
  });

  it.each([
    ['2025-03-12', 'reported'],
    ['2025', 'reported'],
    ['2026', 'announced'],
  ])('%s is %s, as it lies to publication', (when, standing) => {
    const [entry] = entries('The bridge opened again.', `events:\n  - {when: ${when}, at: The bridge}`);
    expect(entry!.sentence.standing).toBe(standing);
  });

  it('lists what only an editor can date, with the people whom the editor names', () => {
    const text =
      'Mayor Tomas Orrel and the engineer Lena Marsh came. When the snow had gone, the bridge fell.';
    const fields = 'events:\n  - {when: 2021-04, at: When the snow, people: [tomas-orrel]}';
    const [entry, ...others] = entries(text, fields);
    expect(entry?.sentence.time.edtf).toBe('2021-04');
    expect(entry?.people.map(({ name }) => name)).toEqual(['Tomas Orrel']);
    expect(others).toEqual([]);
  });

  it.each([
    ['He denied that they had met.', '2024-12-20', 'denied'],
    ['They will meet again.', '2025-05-01', 'announced'],
    ['They met again.', '2024-12-20', 'reported'],
  ])('marks an event as it marks what the text dates: %s', (text, when, standing) => {
    const [entry] = entries(`The mayor came. ${text}`, `events:\n  - {when: ${when}, at: ${text}}`);
    expect(entry?.sentence.standing).toBe(standing);
    expect(entry?.sentence.before).toEqual({ start: 0, end: 'The mayor came.'.length });
  });

  it('refuses an event of somebody whom the article does not name', () => {
    const fields = 'events:\n  - {when: 2021-04, at: The bridge, people: [ada-lund]}';
    expect(() => entries('The bridge fell.', fields)).toThrow(
      ':5:46: “ada-lund” in “events” is nobody whom this article names',
    );
  });
});
