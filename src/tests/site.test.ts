import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { linkEdition } from '../edition/edition.ts';
import { articlesIn, profilesIn, settingsIn } from '../sources/content-folder.ts';
import { built, editions, type EditionName } from './built.ts';
import { excerptsOf, few, plainSource, rules } from './crawl.ts';
import {
  attr,
  elementsIn,
  hasClass,
  idOf,
  isMoved,
  kindOf,
  readSite,
  target,
  textOf,
  type Page,
  type Site,
} from './site.ts';

/** Long enough for a slow machine to build; nothing waits for it to pass. */
const PATIENCE = 300_000;

describe.each(Object.keys(editions) as EditionName[])('in the built edition “%s”', (name) => {
  let site: Site;
  beforeAll(async () => void (site = readSite(await built(name))), PATIENCE);

  test.each(rules)('$rule', ({ faults }) => expect(few(faults(site))).toEqual([]));

  test('every excerpt of an article without inline markup is in its file to the letter', () => {
    const sources = new Map(
      [...site.pages.values()]
        .filter((page) => kindOf(page.path) === 'article' && !isMoved(page))
        .map(({ path }) => [path, plainSource(readArticle(name, basename(path, '.html')))] as const),
    );
    const excerpts = excerptsOf(site).filter(({ article }) => sources.get(article) != null);
    expect(excerpts).not.toEqual([]);
    expect(excerpts.filter(({ article, words }) => !sources.get(article)?.includes(words))).toEqual([]);
  });

  test('every timeline lists each dated sentence of its article, and its dates run forward', () => {
    const settings = settingsIn(editions[name]);
    if ('problems' in settings) throw new Error(JSON.stringify(settings.problems));
    const edition = linkEdition(
      settings.settings,
      articlesIn(editions[name]).sources,
      profilesIn(editions[name]).sources,
    );
    for (const [{ slug }, entries] of edition.entries) {
      const timeline = site.pages.get(`articles/${slug}/timeline.html`);
      const items = (timeline?.elements ?? []).filter(
        (one) => one.tagName === 'li' && idOf(one).startsWith('e-'),
      );
      expect(items).toHaveLength(entries.length);
      const dates = (timeline?.elements ?? [])
        .filter((one) => one.tagName === 'h2')
        .flatMap((heading) => elementsIn(heading).flatMap((time) => attr(time, 'datetime') ?? []));
      expect(dates).toEqual([...dates].sort());
    }
  });

  test('wherever words of a corrected article stand, it is said, with the way to the correction', () => {
    const corrected = [...site.pages.values()]
      .filter(({ path, ids }) => kindOf(path) === 'article' && ids.has('corrections'))
      .map(({ path }) => path);
    for (const { path, elements } of site.pages.values()) {
      for (const entry of elements.filter((one) => one.tagName === 'li' && /^[pe]-/.test(idOf(one)))) {
        const ways = elementsIn(entry).flatMap((one) => target(path, attr(one, 'href') ?? '') ?? []);
        const from =
          ways.find((way) => kindOf(way.path) === 'article' && /^[pq]-/.test(way.fragment))?.path ?? '';
        const said = ways.some((way) => way.path === from && way.fragment === 'corrections');
        expect(said, `${path}#${idOf(entry)}`).toBe(corrected.includes(from));
      }
    }
  });

  test('every page has the site’s one script, and the list of people its own once it is long', () => {
    const scripts = (pages: readonly Page[]) =>
      pages.flatMap(({ path, elements }) =>
        elements
          .filter((one) => one.tagName === 'script' && attr(one, 'src') !== undefined)
          .map((one) => `${path} ${/([\w-]+)\.\w+\.js$/.exec(attr(one, 'src') ?? '')?.[1]}`),
      );
    const pages = [...site.pages.values()];
    const people = pages.filter(({ path }) => kindOf(path) === 'person' && !/\d\.html$/.test(path)).length;
    const framed = pages.filter(({ path }) => path !== '404.html');
    expect(scripts(pages).sort()).toEqual(
      [
        ...framed.map(({ path }) => `${path} site`),
        ...(people < 12 ? [] : ['people/index.html people-search']),
        'search.html search',
        'offline.html kept',
      ].sort(),
    );
  });

  test('the scripts of a page weigh no more than 5,000 bytes together, compressed, of the one that searches 8,000', () => {
    const weight = ({ path, elements }: Page) =>
      elements
        .filter((one) => one.tagName === 'script' && attr(one, 'src') !== undefined)
        .flatMap((one) => target(path, attr(one, 'src')!) ?? [])
        .reduce((sum, script) => sum + gzipSync(readFileSync(join(site.dir, script.path))).length, 0);
    const heavy = [...site.pages.values()].filter(
      (page) => weight(page) > (page.path === 'search.html' ? 8_000 : 5_000),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  test('each passage, quotation and dated sentence has one link to its own place', () => {
    for (const { path, elements, ids } of site.pages.values()) {
      const links = elements.filter((one) => hasClass(one, 'here')).map((one) => attr(one, 'href'));
      const places = [...ids]
        .filter(([id, { tagName }]) => /^[pqe]-/.test(id) && !/^t[hd]$/.test(tagName))
        .filter(([, one]) => ['article', 'timeline'].includes(kindOf(path)) || one.tagName === 'li')
        .map(([id]) => `#${encodeURIComponent(id)}`);
      expect(links.sort(), path).toEqual(places.sort());
    }
  });

  test('each picture has its room, a description, and its files in the size that they are said to have', async () => {
    for (const { path, elements } of site.pages.values()) {
      for (const image of elements.filter(({ tagName }) => tagName === 'img')) {
        expect(attr(image, 'alt'), path).toBeTruthy();
        const ratio = Number(attr(image, 'width')) / Number(attr(image, 'height'));
        const sources = elementsIn(image.parentNode as Html.ParentNode).flatMap(
          (one) => attr(one, 'srcset') ?? [],
        );
        for (const one of sources.flatMap((each) => each.split(', '))) {
          const [, href = '', format, size] = /^(\S+\.(\w+)) (\d+)w$/.exec(one) ?? [];
          const made = await sharp(join(site.dir, target(path, href)!.path)).metadata();
          expect([made.width, made.format === 'heif' ? 'avif' : made.format], one).toEqual([
            Number(size),
            format,
          ]);
          expect(made.width / made.height).toBeCloseTo(ratio, 1);
        }
      }
    }
  });

  test('there is at least one page of every kind', () => {
    const paths = [...site.pages.keys()];
    for (const kind of ['article', 'timeline', 'person']) expect(paths.map(kindOf)).toContain(kind);
    const fixed = ['index.html', 'people/index.html', 'timeline/index.html', 'about.html', '404.html'];
    expect(paths).toEqual(expect.arrayContaining(fixed));
  });
});

describe('the fictional edition', () => {
  let site: Site;
  beforeAll(async () => void (site = readSite(await built('fiction'))), PATIENCE);
  const ARTICLE = 'articles/ketterby-orchard-deeds.html';

  test('names whom it withholds in the text of the article and nowhere else', () => {
    const naming = [...site.files].filter((file) =>
      /renfield/i.test(readFileSync(join(site.dir, file), 'utf8')),
    );
    expect(naming).toEqual([ARTICLE, ARTICLE.replace(/html$/, 'txt')]);
    const { elements } = site.pages.get(ARTICLE)!;
    const around = elements.filter((one) => /renfield/i.test(one.attrs.map(({ value }) => value).join(' ')));
    expect(around).toEqual([]);
    const holding = elements.filter(
      (one) =>
        /renfield/i.test(textOf(one)) && elementsIn(one).every((part) => !/renfield/i.test(textOf(part))),
    );
    expect(holding.filter((one) => !idOf(one).startsWith('p-'))).toEqual([]);
  });

  test('shows the dates of such a text without its words', () => {
    const timeline = site.pages.get('articles/ketterby-orchard-deeds/timeline.html')!;
    const entries = timeline.elements.filter((one) => one.tagName === 'li' && idOf(one).startsWith('e-'));
    expect(entries.map((one) => textOf(one).includes('These words stand in the article only.'))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('shows what an editor wrote about a person, under the name that the editor gave', () => {
    const page = site.pages.get('people/oriel-van-tongeren.html')!;
    const main = textOf(page.elements.find(({ tagName }) => tagName === 'main')!);
    expect(main).toContain('Oriel van Tongeren');
    expect(main).toContain('From the editors Clerk at the land registry of Ketterby for thirty years.');
    expect(page.elements.some((one) => attr(one, 'name') === 'robots')).toBe(false);
    expect(page.elements.some((one) => attr(one, 'href') === 'https://example.org/registry')).toBe(true);
  });

  test('leads from a person’s earlier address to the one of today', () => {
    const { elements } = site.pages.get('people/oriel-vantongeren-clerk.html')!;
    const refresh = elements.find((one) => attr(one, 'http-equiv') === 'refresh');
    expect(refresh && attr(refresh, 'content')).toBe('0; url=oriel-van-tongeren.html');
  });

  const refreshOf = (path: string) => {
    const refresh = site.pages.get(path)?.elements.find((one) => attr(one, 'http-equiv') === 'refresh');
    return refresh && attr(refresh, 'content');
  };

  test('leads from an article’s earlier address to the one of today, and from that of its timeline', () => {
    const OLD = 'articles/tarnholm-ferry-late';
    expect(refreshOf(`${OLD}.html`)).toBe('0; url=nordlijn-ferry-delayed.html');
    expect(refreshOf(`${OLD}/timeline.html`)).toBe('0; url=../nordlijn-ferry-delayed/timeline.html');
    expect(refreshOf('articles/chenar-library.html')).toBe('0; url=chenar-library-reopens.html');
    expect(site.files.has('articles/chenar-library/timeline.html')).toBe(false);
  });

  const mainOf = (path: string) => site.pages.get(path)!.elements.find(({ tagName }) => tagName === 'main')!;
  const headlinesIn = (path: string) =>
    elementsIn(mainOf(path))
      .filter((one) => one.tagName === 'h2' && attr(one, 'class') !== 'when')
      .map((one) => textOf(one).split(' ').slice(0, 2).join(' '));

  test('lets the featured article lead, and the others follow by date', () => {
    expect(headlinesIn('index.html').slice(0, 3)).toEqual(['The salt', 'Fog closes', 'Court hears']);
    expect(headlinesIn('index.html')).toHaveLength(18);
  });

  test('has a story: what is new first, then one timeline and one who’s who', () => {
    const STORY = 'stories/tarnholm-ferry.html';
    expect(headlinesIn(STORY)).toEqual([
      '“We won’t',
      'Tarnholm ferry',
      'Caldria and',
      'Timeline',
      'Who’s who',
    ]);
    const dates = elementsIn(mainOf(STORY))
      .filter(({ tagName }) => tagName === 'h3')
      .map(textOf);
    expect([dates[0], dates.at(-1)]).toEqual(['14 February 2023', '20 October 2025']);
    const words = textOf(mainOf(STORY));
    expect(words).toContain('Two governments want the boats back; who is to sail them is another matter.');
    expect(words).toContain('14 dated sentences from 3 articles');
    expect(words).toContain('Ingrid Maddox “Caldria’s transport minister”, 29 August 2025');
  });

  test('shows beside an article’s own dates what its story has before and after, each from its article', () => {
    const { path, elements } = site.pages.get('articles/nordlijn-ferry-delayed/timeline.html')!;
    const around = elements.filter((one) => hasClass(one, 'around'));
    const shown = around.map((section) =>
      elementsIn(section)
        .filter((one) => hasClass(one, 'retold'))
        .map((one) => [
          textOf(elementsIn(one).find((part) => part.tagName === 'time')!),
          elementsIn(one)
            .filter(({ tagName }) => tagName === 'a')
            .map((link) => target(path, attr(link, 'href') ?? '')?.path)
            .join(),
        ]),
    );
    const [UNION, AGREED] = [
      'articles/union-rejects-longer-shifts.html',
      'articles/tarnholm-ferry-link-agreed.html',
    ];
    expect(shown).toEqual([
      [
        ['14 February 2023', AGREED],
        ['2024', UNION],
      ],
      [
        ['2 October 2025', UNION],
        ['8 October 2025', UNION],
        ['20 October 2025', UNION],
      ],
    ]);
  });

  test('has a list for each topic and month, and one of each', () => {
    expect(headlinesIn('topics/transport.html')).toEqual([
      'Fog closes',
      'Tarnholm ferry',
      'Rail freight',
      'Caldria and',
    ]);
    expect(headlinesIn('archive/2025/10.html')).toEqual(['Court hears', '“We won’t']);
    const indexes = ['archive/index.html', 'stories/index.html', 'topics/index.html'];
    expect([...site.files]).toEqual(expect.arrayContaining(indexes));
    const linked = site.pages.get('about.html')!.elements.map((one) => attr(one, 'href'));
    expect(linked).toEqual(expect.arrayContaining(indexes));
  });
});

describe('the first article', () => {
  const SLUG = 'taliban-pakistan-kabul-talks';
  const PEOPLE = {
    'mohammad-sadiq': ['Mohammad Sadiq', '“Pakistan’s newly appointed special envoy for Afghan affairs”'],
    'amir-khan-muttaqi': ['Amir Khan Muttaqi', '“Taliban Foreign Minister”'],
    'sirajuddin-haqqani': ['Sirajuddin Haqqani', '“Taliban … Interior Minister”'],
    'asif-ali': ['Asif Ali', '“Sadiq’s predecessor”'],
  };
  let site: Site;
  beforeAll(async () => void (site = readSite(await built('seed'))), PATIENCE);

  const page = (path: string): Page => {
    const found = site.pages.get(path);
    if (!found) throw new Error(`${path} was not built`);
    return found;
  };
  const timeline = () => page(`articles/${SLUG}/timeline.html`);
  const entry = (start: string) => {
    const found = timeline().elements.find(
      (one) => idOf(one).startsWith('e-') && sentenceOf(one).startsWith(start),
    );
    if (!found) throw new Error(`no entry begins with “${start}”`);
    return found;
  };
  const sentenceOf = (one: Parameters<typeof textOf>[0]) =>
    elementsIn(one)
      .filter((p) => hasClass(p, 'sentence'))
      .map(textOf)
      .join();
  const peopleLinkedIn = (from: Page, elements: Page['elements']) =>
    elements.flatMap((one) => {
      const to = target(from.path, attr(one, 'href') ?? '');
      return to && kindOf(to.path) === 'person' ? [basename(to.path, '.html')] : [];
    });

  test('is the received text to the letter', () => {
    const passages = page(`articles/${SLUG}.html`)
      .elements.filter((one) => idOf(one).startsWith('p-'))
      .map(textOf);
    expect(passages).toHaveLength(17);
    expect(passages.join(' ')).toBe(plainSource(readArticle('seed', SLUG)));
    const received = readFileSync(join(editions.seed, `articles/${SLUG}.txt`), 'utf8');
    expect(passages).toEqual(received.split('\n').filter((line) => line !== ''));
  });

  test('has nothing of what its editor sees while writing', () => {
    const told = [...site.files].filter((file) =>
      /Only you see this|class="desk"|\.desk\b/.test(readFileSync(join(site.dir, file), 'latin1')),
    );
    expect(told).toEqual([]);
  });

  test('gives out the text as it was received, to the byte', () => {
    const received = (folder: string) => readFileSync(join(folder, `articles/${SLUG}.txt`));
    expect(received(site.dir).equals(received(editions.seed))).toBe(true);
  });

  test('names exactly four people, in the text’s words', () => {
    const people = [...site.pages.values()].filter(({ path }) => kindOf(path) === 'person');
    const shown = people.map(({ path, elements }) => [
      basename(path, '.html'),
      [elements.find(({ tagName }) => tagName === 'h1'), elements.find((one) => hasClass(one, 'quoted'))].map(
        (one) => one && textOf(one),
      ),
    ]);
    expect(Object.fromEntries(shown)).toEqual(PEOPLE);
    const linked = new Set(peopleLinkedIn(page('people/index.html'), page('people/index.html').elements));
    expect([...linked].sort()).toEqual(Object.keys(PEOPLE).sort());
  });

  test('has exactly four dated sentences, oldest first, and no other time', () => {
    const entries = timeline().elements.filter((one) => one.tagName === 'li' && idOf(one).startsWith('e-'));
    const dated = entries.map((one) => [
      elementsIn(one)
        .filter((mark) => mark.tagName === 'time')
        .map((mark) => attr(mark, 'datetime'))
        .join(),
      sentenceOf(one).split(' ').slice(0, 4).join(' '),
    ]);
    expect(dated).toEqual([
      ['2021', 'The Taliban swept back'],
      ['2023-09', 'Sadiq’s predecessor, Asif Ali,'],
      ['2024-12-24', 'Taliban leaders in Afghanistan'],
      ['2024-12-24', '“Given the current circumstances,'],
    ]);
    const times = page(`articles/${SLUG}.html`)
      .elements.filter((one) => hasClass(one, 'date'))
      .map(textOf);
    expect(times).toEqual(['Tuesday', 'September 2023', 'Tuesday', '2021']);
  });

  test('gives the visit of September 2023 to Asif Ali alone', () => {
    const visit = entry('Sadiq’s predecessor, Asif Ali, visited');
    const company = elementsIn(visit).find((one) => hasClass(one, 'company'));
    expect(peopleLinkedIn(timeline(), company ? elementsIn(company) : [])).toEqual(['asif-ali']);

    const labelsOf = (slug: string) => {
      const person = page(`people/${slug}.html`);
      const place = person.elements.find(
        (one) => one.tagName === 'li' && textOf(one).includes('visited Kabul'),
      );
      return elementsIn(place!)
        .filter((one) => hasClass(one, 'note'))
        .slice(0, -1)
        .map(textOf)
        .join(' ');
    };
    expect(labelsOf('mohammad-sadiq')).toBe('Named in “Sadiq’s predecessor”');
    expect(labelsOf('asif-ali')).toContain('September 2023');
  });

  test('lets the sentence that names nobody go on with the passage that does, and dates nothing by it', () => {
    const meetings = entry('Taliban leaders in Afghanistan hosted meetings Tuesday');
    const goesOn = elementsIn(meetings).find((one) => hasClass(one, 'goes-on'));
    expect(goesOn && textOf(goesOn)).toMatch(/^The report goes on ?Mohammad Sadiq, .* among others\.$/);
    expect(elementsIn(meetings).some((one) => hasClass(one, 'company'))).toBe(false);
    const envoy = page('people/mohammad-sadiq.html').elements.find(
      (one) => idOf(one) && textOf(one).includes('led his country’s team'),
    );
    expect(envoy && textOf(envoy)).not.toMatch(/Dated/);
  });

  test('has six quotations, each on its speaker’s page by whose word it is, with a way to the words', () => {
    const quoted = ['amir-khan-muttaqi', 'mohammad-sadiq', 'sirajuddin-haqqani'].flatMap((slug) => {
      const person = page(`people/${slug}.html`);
      return person.elements.flatMap((one) => {
        if (one.tagName !== 'li' || !idOf(one).startsWith('p-')) return [];
        const [label] = elementsIn(one).filter((p) => hasClass(p, 'note'));
        const way = elementsIn(one)
          .flatMap((a) => target(person.path, attr(a, 'href') ?? '') ?? [])
          .filter(({ path }) => path !== person.path);
        const words = page(`articles/${SLUG}.html`).ids.get(way.at(-1)?.fragment ?? '');
        const isQuotation = way.at(-1)?.fragment.startsWith('q-');
        return isQuotation ? [[slug, label && textOf(label), words && textOf(words).slice(0, 12)]] : [];
      });
    });
    expect(quoted).toEqual([
      ['amir-khan-muttaqi', 'Stated', '“desires pos'],
      ['amir-khan-muttaqi', 'Said', '“must enhanc'],
      ['mohammad-sadiq', 'Quoted by “The Taliban’s statement”', '“bolster”'],
      ['mohammad-sadiq', 'Wrote “on his X social media platform”', '“Held wide-r'],
      ['sirajuddin-haqqani', 'Quoted by “Haqqani’s office”', '“Given the c'],
      ['sirajuddin-haqqani', 'Stressed, according to “the statement”', '“the urgency'],
    ]);
  });

  test('has no archive, topic or story, and no page speaks of one', () => {
    const paths = [...site.files].filter((file) => /^(?:archive|topics|stories)/.test(file));
    expect(paths).toEqual([]);
    expect(page('index.html').elements.some((one) => attr(one, 'href')?.startsWith('archive'))).toBe(false);
  });

  test('says what it does not know, and invents neither byline nor source', () => {
    const words = page(`articles/${SLUG}.html`).elements.find(({ tagName }) => tagName === 'main');
    expect(words && textOf(words)).toContain('not recorded');
    expect(page(`articles/${SLUG}.html`).elements.some((one) => hasClass(one, 'byline'))).toBe(false);
  });
});

function readArticle(name: EditionName, slug: string): string {
  return readFileSync(join(editions[name], 'articles', `${slug}.md`), 'utf8');
}
