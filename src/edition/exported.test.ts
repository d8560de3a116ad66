import { describe, expect, it } from 'vitest';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { linkEdition } from './edition.ts';
import { exportedBefore, exportedEntries } from './exported.ts';

/** The exported entries of an article published on Wednesday 12 March 2025. */
function exported(text: string, settings = {}, fields = '') {
  const source = readArticle(
    'articles/a.md',
    `---\nheadline: A\npublished: 2025-03-12\n${fields}\n---\n\n${text}\n`,
  );
  if ('problems' in source) throw new Error(JSON.stringify(source.problems));
  const edition = linkEdition(settingsSchema.parse(settings), [source]);
  return exportedEntries(edition, edition.articles[0]!);
}

const sentences = (text: string, settings = {}, fields = '') =>
  exported(text, settings, fields).map(({ article, sentence }) =>
    article.body.text.slice(sentence.start, sentence.end),
  );

describe('what other programs may take for events', () => {
  it('is what is reported and what is announced, oldest first', () => {
    const [announced, reported] = [
      'The port will open on 3 May 2025.',
      'The pier burned down on 5 June 2021.',
    ];
    expect(sentences(`${announced} ${reported}`)).toEqual([reported, announced]);
  });

  it.each([
    'He denied that the fire broke out on 5 June 2021.',
    'The port was not closed on 5 June 2021.',
    'The pier was reportedly sold on 5 June 2021.',
    'The port will close if no ship has come by 3 May 2025.',
    'The port may close on 3 May 2025.',
  ])('is not what is denied, doubted or conditional: %s', (sentence) => {
    expect(sentences(sentence)).toEqual([]);
  });

  it('is no sentence that denies one of its two dates', () => {
    expect(sentences('The port closed on 5 June 2021, but it was not sold on 3 May 2024.')).toEqual([]);
  });

  it('is what an editor dates, unless its sentence is marked', () => {
    const dating = (at: string) => `events:\n  - {when: 2024-05-03, at: ${at}}`;
    expect(sentences('The pier burned down.', {}, dating('The pier'))).toEqual(['The pier burned down.']);
    expect(sentences('The pier was not sold in 2021.', {}, dating('The pier'))).toEqual([]);
  });

  it('keeps the sentence before for one that opens with a pronoun', () => {
    const [entry] = exported('Lena Marsh took the chair. She opened the port on 3 May 2024.');
    expect(entry && exportedBefore(entry)).toBe('Lena Marsh took the chair.');
  });
});

describe('of somebody who is withheld', () => {
  const settings = { withhold: ['Lena Marsh'] };
  const chair = 'Finance Minister Lena Marsh took the chair.';

  it.each([
    'Lena Marsh opened the port on 3 May 2024.',
    'Marsh opened the port on 3 May 2024.',
    'Marsh’s office closed the port on 3 May 2024.',
  ])('nothing is exported: %s', (sentence) => {
    expect(sentences(`${chair} ${sentence}`, settings)).toEqual([]);
    expect(sentences(`${chair} ${sentence}`)).toEqual([sentence]);
  });

  it('a sentence that begins with a pronoun after theirs stays behind too', () => {
    expect(exported(`${chair} It was opened on 3 May 2024.`, settings)).toEqual([]);
  });
});
