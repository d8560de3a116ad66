import { describe, expect, it } from 'vitest';
import { editionOf } from '../edition/edition-for-tests.ts';
import { storiesPage, storyPage, storyPartPage, storyParts } from './story-page.ts';
import { articlePage } from './article-page.ts';

const FERRY = 'story: ferry';
const MADDOX = 'Caldria’s transport minister, Ingrid Maddox, spoke on 4 May 2024.';

describe('a story’s page', () => {
  const edition = editionOf(
    {
      a: [`published: 2025-03-01\n${FERRY}`, MADDOX],
      b: [
        `published: 2025-03-02\n${FERRY}`,
        'The baker Ada Lund, 34, came. Ingrid Maddox, the transport minister of Caldria, left on 1 March 2025.',
      ],
    },
    { stories: { ferry: ['title: The ferry', 'At *last*.'] } },
  );
  const story = edition.stories.get('ferry')!;
  const page = storyPage(edition, story);

  it('has its articles newest first, and the editors’ words', () => {
    expect(page.items.map(({ headline }) => headline.href)).toEqual([
      '../articles/b.html',
      '../articles/a.html',
    ]);
    expect([page.title, page.text]).toEqual(['The ferry', '<p>At <em>last</em>.</p>']);
  });

  it('has one timeline, each sentence with its article', () => {
    const entries = page.timeline?.moments.flatMap((moment) => moment.entries) ?? [];
    expect(entries.map(({ id, article }) => [id.slice(0, 4), article?.href])).toEqual([
      ['e-a-', '../articles/a.html'],
      ['e-b-', '../articles/b.html'],
    ]);
    expect(page.timeline?.lede).toMatch(/^Two dated sentences from 2 articles/);
  });

  it('has one who’s who: first who is in most articles, each with the newest role and its day', () => {
    expect(page.who?.entries.map(({ name, role }) => [name, role])).toEqual([
      ['Ingrid Maddox', '“the transport minister of Caldria”, 2 March 2025'],
      ['Ada Lund', '“baker”, 2 March 2025'],
    ]);
  });

  it('gives a name that several people of the story share no role', () => {
    const baker = 'The baker Ingrid Maddox, 34, opened a shop in Tarn.';
    const roles = (fields: string) => {
      const shared = editionOf({
        a: [`published: 2025-03-01\n${FERRY}`, MADDOX],
        b: [`published: 2025-03-02\n${fields}`, baker],
      });
      return storyPage(shared, shared.stories.get('ferry')!).who?.entries.map(({ role }) => role);
    };
    expect(roles('story: bread')).toEqual(['“Caldria’s transport minister”, 1 March 2025']);
    expect(roles(FERRY)).toEqual([null]);
  });

  it('is led to from its articles and from the list of stories', () => {
    const [article] = edition.articles;
    expect(articlePage(edition, article!).story?.link).toEqual({
      href: '../stories/ferry.html',
      text: 'The ferry',
    });
    expect(storiesPage(edition).sections[0]!.items).toEqual([
      { href: 'ferry.html', text: 'The ferry', note: '2 articles, last on 2 March 2025' },
    ]);
  });

  it('holds no word of somebody who is withheld', () => {
    const withheld = editionOf(
      { a: [`published: 2025-03-01\n${FERRY}`, MADDOX] },
      { settings: { withhold: ['Ingrid Maddox'] } },
    );
    const shown = storyPage(withheld, withheld.stories.get('ferry')!);
    expect(JSON.stringify(shown)).not.toContain('Maddox');
    expect(shown.timeline?.moments[0]!.entries[0]!.sentence).toBeNull();
    expect(shown.who).toBeNull();
  });

  it('is not led to from an article that was withdrawn', () => {
    const gone = editionOf({
      a: [`published: 2025-03-01\n${FERRY}`],
      b: [`published: 2025-03-02\n${FERRY}\nstatus: withdrawn`],
    });
    expect(gone.articles.map((article) => articlePage(gone, article).story !== null)).toEqual([false, true]);
  });
});

describe('a story that has grown', () => {
  const text = Array.from(
    { length: 201 },
    (_, n) => `Boat ${n} sailed in May ${n < 150 ? 1998 : 2003}.`,
  ).join(' ');
  const edition = editionOf({ a: [`published: 2025-03-01\n${FERRY}`, text] });
  const story = edition.stories.get('ferry')!;

  it('has a page for each year of its timeline, and leads to them', () => {
    expect(storyParts(edition, story)).toEqual([
      '1998',
      '1998/05',
      '1998/05/more-2',
      '1998/05/more-3',
      '2003',
    ]);
    const { timeline } = storyPage(edition, story);
    expect(timeline?.moments).toEqual([]);
    expect(timeline?.parts[0]?.links.map(({ href, note }) => [href, note])).toEqual([
      ['ferry/1998.html', '150'],
      ['ferry/2003.html', '51'],
    ]);
    const year = storyPartPage(edition, story, '2003');
    expect(year.moments.map(({ entries }) => entries.length)).toEqual([51]);
    expect(year.of?.href).toBe('../ferry.html');
  });
});
