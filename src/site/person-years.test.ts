import { describe, expect, it } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { articlePage } from './article-page.ts';
import { personPage, personYearPage } from './person-page.ts';
import { personYears } from './person-years.ts';

/** An edition whose articles, of these days, each say so many things of Lena Marsh, in paragraphs of their own. */
function edition(articles: Readonly<Record<string, number>>, role = 'the transport minister of Caldria') {
  const sources = Object.entries(articles).map(([day, passages]) => {
    const says = Array.from({ length: passages - 1 }, (_, i) => `Marsh opened pier ${i} on the coast.`);
    const text = [`Lena Marsh, ${role}, spoke.`, ...says].join('\n\n');
    const source = readArticle(
      `articles/a-${day}.md`,
      `---\nheadline: ${day}\npublished: ${day}\n---\n\n${text}\n`,
    );
    if ('problems' in source) throw new Error(JSON.stringify(source.problems));
    return source;
  });
  const linked = linkEdition(settingsSchema.parse({}), sources);
  return { linked, marsh: linked.people.get('lena-marsh')! };
}

const FEW = { '2023-05-01': 60, '2024-06-01': 40 };
const MANY = { ...FEW, '2024-09-01': 1, '2025-02-01': 3 };

const idsIn = ({ groups }: ReturnType<typeof personPage>) =>
  groups.flatMap(({ articles }) => articles.flatMap(({ passages }) => passages.map(({ id }) => id)));

describe('a person’s page', () => {
  it('holds a hundred passages', () => {
    const { linked, marsh } = edition(FEW);
    expect(personYears(marsh)).toEqual([]);
    const page = personPage(linked, marsh);
    expect(idsIn(page)).toHaveLength(100);
    expect(page.groups.map(({ years }) => years)).toEqual([null]);
  });

  it('of more leads to a page for each year, newest first, and says how much each holds', () => {
    const { linked, marsh } = edition(MANY);
    const page = personPage(linked, marsh);
    expect(idsIn(page)).toEqual([]);
    expect(page.groups[0]!.years!.links.map(({ href, text, note }) => [href, text, note])).toEqual([
      ['lena-marsh/2025.html', '2025', '3 passages in 1 article'],
      ['lena-marsh/2024.html', '2024', '41 passages in 2 articles'],
      ['lena-marsh/2023.html', '2023', '60 passages in 1 article'],
    ]);
    const years = personYears(marsh).map((year) => personYearPage(linked, marsh, year));
    expect(years.map((each) => idsIn(each).length)).toEqual([3, 41, 60]);
    expect(years[1]!.year!.links.map(({ href, text, current }) => [href, text, current])).toEqual([
      ['../lena-marsh.html', 'All years', false],
      ['2025.html', '2025', false],
      ['2024.html', '2024', true],
      ['2023.html', '2023', false],
    ]);
  });

  it('once split keeps every passage where it is, whatever is published later', () => {
    const placesIn = (articles: Readonly<Record<string, number>>) => {
      const { linked, marsh } = edition(articles);
      return personYears(marsh).flatMap((year) =>
        idsIn(personYearPage(linked, marsh, year)).map((id) => `${year}#${id}`),
      );
    };
    const later = placesIn({ ...MANY, '2025-03-01': 30, '2026-01-01': 2 });
    expect(later).toEqual(expect.arrayContaining(placesIn(MANY)));
  });

  it('still answers to each link that was shared before it was split, at the year to which the passage went', () => {
    const before = edition(FEW);
    const after = edition(MANY);
    const moved = personPage(after.linked, after.marsh).groups[0]!.years!.links;
    expect(moved.flatMap(({ ids }) => ids).sort()).toEqual(
      idsIn(personPage(before.linked, before.marsh)).sort(),
    );
    for (const { text, ids } of moved) {
      expect(idsIn(personYearPage(after.linked, after.marsh, text))).toEqual(
        expect.arrayContaining([...ids]),
      );
    }
  });

  it('is linked to from articles at the year that holds the passage', () => {
    const { linked } = edition(MANY);
    const { body } = articlePage(
      linked,
      linked.articles.find(({ day }) => day === '2023-05-01')!,
    );
    expect(body).toContain('href="../people/lena-marsh/2023.html#p-marsh-opened-pier-7-on-the"');
  });

  it('keeps people apart in each year', () => {
    const { linked, marsh } = edition(MANY, 'a baker');
    expect(marsh.groups).toHaveLength(4);
    const page = personPage(linked, marsh);
    expect(page.groups.map(({ title, years }) => [title, years!.links.map(({ text }) => text)])).toEqual([
      ['Group 1', ['2025']],
      ['Group 2', ['2024']],
      ['Group 3', ['2024']],
      ['Group 4', ['2023']],
    ]);
    const year = personYearPage(linked, marsh, '2024');
    expect(year.apart?.words).toContain('the four groups under this name');
    expect(year.groups.map(({ title, articles }) => [title, articles.length])).toEqual([
      ['Group 2', 1],
      ['Group 3', 1],
    ]);
  });
});
