import { describe, expect, it } from 'vitest';
import { readStory } from '../sources/story-source.ts';
import { editionOf } from './edition-for-tests.ts';
import { idleStories } from './story.ts';

const FERRY = 'story: ferry';

describe('a story', () => {
  it('has its articles, newest first, and neither a draft nor one that was withdrawn', () => {
    const { stories } = editionOf({
      a: [`published: 2025-03-01\n${FERRY}`],
      b: [`published: 2025-03-02\n${FERRY}`],
      gone: [`published: 2025-03-03\n${FERRY}\nstatus: withdrawn`],
      coming: [`published: 2025-03-04\n${FERRY}\ndraft: true`],
      other: ['published: 2025-03-05'],
    });
    expect(
      [...stories.values()].map(({ slug, articles }) => [slug, articles.map((each) => each.slug)]),
    ).toEqual([['ferry', ['b', 'a']]]);
  });

  it('is called by its file', () => {
    const articles = { a: [`published: 2025-03-01\n${FERRY}`] } as const;
    const { stories } = editionOf(articles, { stories: { ferry: ['title: The ferry', 'At last.'] } });
    const { title, language, body } = stories.get('ferry')!;
    expect([title, language, body?.text]).toEqual(['The ferry', null, 'At last.']);
  });

  it('without a file is called by its first article, however far it goes', () => {
    const first = { a: ['headline: Un ferry\nlanguage: fr\npublished: 2025-03-01\nstory: ferry'] } as const;
    const later = { ...first, b: ['headline: Late\npublished: 2025-03-02\nstory: ferry'] } as const;
    for (const { stories } of [editionOf(first), editionOf(later)]) {
      const { title, language, body } = stories.get('ferry')!;
      expect([title, language, body]).toEqual(['Un ferry', 'fr', null]);
    }
  });

  it('that no article is a part of is told of', () => {
    const source = readStory('stories/ferry.md', '---\ntitle: The ferry\n---\n');
    if ('problems' in source) throw new Error();
    expect(idleStories([source], new Map([['ferry', {}]]))).toEqual([]);
    expect(idleStories([source], new Map()).map(({ what, fix }) => `${what}; ${fix}`)).toEqual([
      'no article is a part of this story, so it has no page; write “story: ferry” in its articles, or leave it for later',
    ]);
  });

  it('must not name somebody whom the edition withholds', () => {
    const settings = { withhold: ['Ida Berg'] };
    const articles = { a: [`published: 2025-03-01\n${FERRY}`, 'Ida Berg came.'] } as const;
    const told = (title: string, text: string) => () =>
      editionOf(articles, { settings, stories: { ferry: [`title: ${title}`, text] } });
    expect(told('The ferry', 'At last.')).not.toThrow();
    expect(told('Ida Berg’s ferry', 'At last.')).toThrow('stories/ferry.md:2:1: “title” names “Ida Berg”');
    expect(told('The ferry', 'Ask Ida Berg.')).toThrow('stories/ferry.md:5:5: the text names “Ida Berg”');
  });
});
