import { describe, expect, it } from 'vitest';
import { linkEdition, type Edition } from '../edition/edition.ts';
import { readArticle } from '../sources/article-source.ts';
import { readProfile } from '../sources/profile-source.ts';
import { settingsSchema } from '../sources/settings-schema.ts';
import { articlePage } from './article-page.ts';
import { editionTimelinePage } from './edition-timeline.ts';
import { frontPage } from './front-page.ts';
import { personPage } from './person-page.ts';
import { jsonLd } from './structured-data.ts';
import { isoDates } from './structured-timeline.ts';
import { articleTimelinePage } from './timeline-page.ts';

const TEXT = 'Mayor Lena Marsh opened the pier on 5 June 2021. Ann Lee denied that it burned in 2019.';

function edition({ fields = '', text = TEXT, settings = {}, profile = '' } = {}): Edition {
  const written = `---\nheadline: The pier\npublished: 2025-03-12T18:30+01:00\n${fields}\n---\n\n${text}\n`;
  const article = readArticle('articles/pier.md', written);
  if ('problems' in article) throw new Error(JSON.stringify(article.problems));
  const person = profile === '' ? null : readProfile('people/lena-marsh.md', profile);
  if (person && 'problems' in person) throw new Error(JSON.stringify(person.problems));
  return linkEdition(settingsSchema.parse(settings), [article], person ? [person] : []);
}

type Node = Record<string, unknown>;

/** What a page says, by the types of it. */
function said({ head }: { head: { data: string | null } }): Record<string, Node> {
  const graph = (JSON.parse(head.data ?? '{"@graph": []}') as { '@graph': Node[] })['@graph'];
  return Object.fromEntries(graph.map((node) => [String(node['@type']), node]));
}

const ofArticle = (all: Edition) => said(articlePage(all, all.articles[0]!).frame);
const ofPerson = (all: Edition, slug: string) => said(personPage(all, all.people.get(slug)!).frame);
const KNOWN = { address: 'https://example.org/news/' };
const PROFILE =
  '---\nname: Lena Marsh\nlinks: [{name: Office, url: https://example.org/mayor}]\n---\n\nMayor since 2020.\n';

describe('an article', () => {
  it('is said to be what its page shows, and nothing that was not given', () => {
    expect(ofArticle(edition())).toEqual({
      NewsArticle: {
        '@type': 'NewsArticle',
        '@id': '#article',
        url: 'pier.html',
        headline: 'The pier',
        inLanguage: 'en',
        datePublished: '2025-03-12T18:30+01:00',
        isPartOf: { '@id': '../index.html#site' },
        mentions: [{ '@id': '../people/lena-marsh.html#person' }, { '@id': '../people/ann-lee.html#person' }],
      },
      BreadcrumbList: {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Dateline', item: '../index.html' },
          { '@type': 'ListItem', position: 2, name: 'The pier', item: 'pier.html' },
        ],
      },
    });
  });

  it('has its byline, changes and corrections where there are any, and names people whom editors vouch for', () => {
    const fields =
      'byline: Jo Pin\nupdated: 2025-03-13\ndek: It opened.\ncorrections: [{date: 2025-03-13, text: Not two}]';
    expect(ofArticle(edition({ fields, settings: KNOWN, profile: PROFILE }))['NewsArticle']).toMatchObject({
      '@id': 'https://example.org/news/articles/pier.html#article',
      author: { '@type': 'Person', name: 'Jo Pin' },
      dateModified: '2025-03-13',
      description: 'It opened.',
      correction: [{ '@type': 'CorrectionComment', datePublished: '2025-03-13', text: 'Not two' }],
      mentions: [
        {
          '@type': 'Person',
          '@id': 'https://example.org/news/people/lena-marsh.html#person',
          name: 'Lena Marsh',
        },
        { '@id': 'https://example.org/news/people/ann-lee.html#person' },
      ],
    });
  });

  it('says nothing of what it reported once it is withdrawn', () => {
    expect(Object.keys(ofArticle(edition({ fields: 'status: withdrawn' })))).toEqual(['BreadcrumbList']);
  });

  it('does not mention who is withheld', () => {
    const { NewsArticle } = ofArticle(edition({ settings: { withhold: ['Lena Marsh'] } }));
    expect(NewsArticle?.['mentions']).toEqual([{ '@id': '../people/ann-lee.html#person' }]);
  });
});

describe('a person', () => {
  it('of whom only the rules know says nothing of its own', () => {
    expect(ofPerson(edition(), 'lena-marsh')).toEqual({});
  });

  it('who was checked is a person, with the links of the profile', () => {
    expect(ofPerson(edition({ fields: 'checked: 2025-03-14' }), 'ann-lee')['ProfilePage']).toMatchObject({
      mainEntity: { '@type': 'Person', '@id': '#person', name: 'Ann Lee' },
    });
    const { ProfilePage, BreadcrumbList } = ofPerson(edition({ profile: PROFILE }), 'lena-marsh');
    expect(ProfilePage).toMatchObject({ mainEntity: { sameAs: ['https://example.org/mayor'] } });
    expect(BreadcrumbList).toMatchObject({
      itemListElement: [{}, { name: 'People' }, { name: 'Lena Marsh' }],
    });
  });
});

describe('a timeline', () => {
  it('lists as events what is not marked, with its date and the way to its passage', () => {
    const all = edition();
    const list = {
      '@type': 'ItemList',
      name: 'Timeline: The pier',
      numberOfItems: 1,
      itemListElement: [
        {
          position: 1,
          item: {
            '@type': 'Event',
            '@id': '#e-mayor-lena-marsh-opened-the-pier',
            name: 'Mayor Lena Marsh opened the pier on 5 June 2021.',
            startDate: '2021-06-05',
            url: '../pier.html#p-mayor-lena-marsh-opened-the-pier',
          },
        },
      ],
    };
    expect(said(articleTimelinePage(all, all.articles[0]!).frame)['ItemList']).toMatchObject(list);
    expect(said(editionTimelinePage(all).frame)['ItemList']).toMatchObject({
      name: 'Timeline',
      numberOfItems: 1,
    });
  });

  it.each([
    ['2021', { startDate: '2021' }],
    ['2023-09', { startDate: '2023-09' }],
    ['2014/2016', { startDate: '2014', endDate: '2016' }],
    ['2014-05/..', { startDate: '2014-05' }],
    ['../2014', null],
    ['202X', null],
    ['2022-21', null],
    ['2024-11~', null],
  ])('dates %s no more precisely than the text', (edtf, dates) => expect(isoDates(edtf)).toEqual(dates));
});

it('the front page is the site', () => {
  expect(said(frontPage(edition({ settings: KNOWN })).frame)).toMatchObject({
    WebSite: { '@id': 'https://example.org/news/index.html#site', name: 'Dateline' },
  });
});

it('no text ends the script that it stands in', () => {
  expect(jsonLd([{ '@type': 'Thing', name: '</script><!-- <script>' }])).not.toMatch(/</);
});
