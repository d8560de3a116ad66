import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { articlePage } from '../site/article-page.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';

/** What YAML, Markdown and HTML give a meaning to, and some that nothing does. */
const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...'[](){}<>*_~`#>|!&\'"\\:;-+=?@%,.\n\n\n  '.split('')) },
  fc.constantFrom(
    '---',
    '\n---\n',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '```',
    '\n\n',
    '\t',
    '\r',
    '\r\n',
    '[^1]',
    '[^1]: ',
    '| a |\n|---|\n',
    '***',
    '&#x',
    '&amp;',
    '<b>',
    '</b>',
    '<script>',
    '<!--',
    '<a href="',
    '](',
    '![',
    'https://',
    'person:',
    'time:2024',
    '{a: ',
    '!!js/function ',
    '&a ',
    '*a',
    '? ',
    '%YAML 1.2',
    '\uFEFF',
    '\u202E',
    '\u200B',
    '\uD83D',
    '\0',
    '👩‍🚒',
    'e\u0301',
    '__proto__',
    'constructor',
  ),
  fc.constantFrom(
    'Ada Byron',
    'the minister',
    'on Tuesday',
    'in March 2024',
    'said “We will”',
    'none',
    'true',
    '2024-02-30',
    '03/04/2024',
    'picture.jpg',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const pieces = (most: number) => fc.array(piece, { maxLength: most }).map((all) => all.join(''));

const field = fc
  .tuple(
    fc.constantFrom(
      'headline',
      'published',
      'updated',
      'dek',
      'topics',
      'source',
      'picture',
      'people',
      'times',
      'events',
      'quotations',
      'corrections',
      'language',
      'draft',
      'status',
      'checked',
      'story',
      'formerly',
      'headlin',
      '__proto__',
      'toString',
    ),
    fc.oneof(
      pieces(6),
      fc.constantFrom(
        '2025-03-12',
        '"A"',
        '[a, b]',
        '{name: A, is: none}',
        '[{text: Tuesday, is: 2024}]',
        '[{at: We, by: ada}]',
        '|\n  a',
        'withdrawn',
        'ar',
        'true',
      ),
    ),
  )
  .map(([name, value]) => `${name}: ${value}`);

const file = fc.oneof(
  fc
    .tuple(fc.array(field, { maxLength: 5 }), pieces(40))
    .map(([fields, text]) => `---\nheadline: A\npublished: 2025-03-12\n${fields.join('\n')}\n---\n${text}`),
  pieces(60).map((text) => `---\nheadline: A\npublished: 2025-03-12\n---\n\n${text}`),
  fc.tuple(pieces(20), pieces(20)).map(([fields, text]) => `---\n${fields}\n---\n${text}`),
  pieces(30),
);

it(
  'whatever a file holds, it is a page, or what is wrong with it is told in its place',
  { timeout: 120_000 },
  () => {
    let pages = 0;
    fc.assert(
      fc.property(file, (contents) => {
        const read = readArticle('articles/a.md', contents);
        if ('problems' in read) {
          const lines = contents.replace(/\r\n?/g, '\n').split('\n').length;
          for (const { line, column, what, fix } of read.problems) {
            expect(line >= 1 && line <= lines + 1 && column >= 1, `${line}:${column}`).toBe(true);
            expect(what !== '' && fix !== '' && !/ at .*\.ts:|undefined|\[object/.test(what), what).toBe(
              true,
            );
          }
          return;
        }
        const { body, data } = read;
        expect(body + JSON.stringify(data)).not.toMatch(/[\u202A-\u202E]/);
        try {
          const edition = linkEdition(settingsSchema.parse({}), [read]);
          for (const article of edition.articles) {
            for (const { text, start, end } of article.body.passages)
              expect(article.body.text.slice(start, end)).toBe(text);
            articlePage(edition, article);
          }
          pages += edition.articles.length;
        } catch (error) {
          if ((error as Error).name !== 'ContentError') throw error;
        }
      }),
      { numRuns: 1_500, seed: 8 },
    );
    expect(pages).toBeGreaterThan(200);
  },
);
