import { describe, expect, it } from 'vitest';
import { editionOf } from './edition-for-tests.ts';

const articles = (days: readonly string[], fields = '') =>
  Object.fromEntries(days.map((day, index) => [`a-${index}`, [`published: ${day}${fields}`] as const]));

const ELEVEN = Array.from({ length: 11 }, (_, index) => (index < 8 ? '2025-03-01' : '2024-12-01'));

describe('the archive', () => {
  it('is empty while articles are few, whatever was withdrawn', () => {
    expect(editionOf(articles(ELEVEN)).archive).toEqual([]);
    const gone = { gone: ['published: 2025-05-01\nstatus: withdrawn'] } as const;
    expect(editionOf({ ...articles(ELEVEN), ...gone }).archive).toEqual([]);
  });

  it('has the months, newest first, by the days as written', () => {
    const { archive } = editionOf(articles([...ELEVEN, '2025-04-01T00:30:00+02:00']));
    expect(archive.map(({ when, articles: each }) => [when, each.length])).toEqual([
      ['2025-04', 1],
      ['2025-03', 8],
      ['2024-12', 3],
    ]);
  });
});
