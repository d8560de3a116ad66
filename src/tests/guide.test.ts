import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../commands/build.ts';
import { linkEdition } from '../edition/edition.ts';
import { articleSchema } from '../sources/article-schema.ts';
import { readArticle } from '../sources/article-source.ts';
import { articleFile } from '../sources/incoming/article-file.ts';
import { plainToMarkdown } from '../sources/incoming/plain-text.ts';
import { settingsSchema } from '../sources/settings-schema.ts';

const guide = readFileSync(join(ROOT, '.github/editing.md'), 'utf8');
const seed = readFileSync(join(ROOT, 'content/articles/taliban-pakistan-kabul-talks.txt'), 'utf8');
const examples = [...guide.matchAll(/```yaml\n([^]*?)```/g)].map(([, example = '']) => example);

/** The guide's article with an example in its front matter. */
function articleWith(fields: string) {
  const required = fields.startsWith('headline:') ? '' : 'headline: A\npublished: 2024-12-24\n';
  const text = articleFile({}, plainToMarkdown(seed)).replace(/^---\n[^]*?---\n/, '');
  return readArticle('articles/kabul-talks.md', `---\n${required}${fields}---\n${text}`);
}

describe('the editor’s guide', () => {
  it.each(examples)('gives fields that fit its article: %s', (example) => {
    const article = articleWith(example);
    expect('problems' in article ? article.problems : []).toEqual([]);
    if (!('problems' in article)) linkEdition(settingsSchema.parse({}), [article]);
  });

  it('corrects the person and the time that it says', () => {
    const article = articleWith(examples[0]!);
    if ('problems' in article) throw new Error('unsound');
    const edition = linkEdition(settingsSchema.parse({}), [article]);
    expect([...edition.people.keys()]).toContain('asif-durrani');
    expect(edition.articles[0]?.found.times.map(({ edtf }) => edtf)).toContain('2021-08-15');
  });

  it('tells of every field', () => {
    for (const field of Object.keys(articleSchema.shape))
      expect(guide).toMatch(new RegExp(`\\b${field}\\b[:\`]`));
  });
});
