import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find } from '../edition/findings.ts';
import { readArticle } from '../sources/article-source.ts';
import { parseBody } from '../text/passages.ts';
import { expected } from './edition/expected.ts';

/** What is found in an article of the fictional edition, in the form of its hand-made truth. */
function foundIn(slug: string) {
  const file = join(import.meta.dirname, 'edition/articles', `${slug}.md`);
  const article = readArticle(file, readFileSync(file, 'utf8'));
  if ('problems' in article) throw new Error(JSON.stringify(article.problems));
  const { text } = parseBody(article.body);
  const { people, times } = find(text, article.data.published.slice(0, 10));
  return {
    people: people.map(({ name }) => name),
    times: times.map(({ start, end, edtf }) => [text.slice(start, end), edtf]),
  };
}

describe('all that a careful reader finds, and nothing else, is found in', () => {
  it.each(Object.entries(expected))('%s', (slug, truth) => {
    expect(foundIn(slug)).toEqual(truth);
  });
});
