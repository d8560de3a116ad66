import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { excerptsOf, plainSource, rules } from './crawl.ts';
import { readSite } from './site.ts';

let dir: string;
beforeEach(async () => void (dir = await mkdtemp(join(tmpdir(), 'crawl-'))));
afterEach(() => rm(dir, { recursive: true }));

const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'">${head}</head><body>${body}</body></html>`;

/** A small site that keeps every rule; each test below breaks one of them. */
const good: Readonly<Record<string, string>> = {
  'index.html': page(
    '<a href="articles/fire.html">Fire</a> <a href="https://example.org/">elsewhere</a>',
    '<link rel="stylesheet" href="site.css"><script defer src="_astro/a.js"></script><script type="application/ld+json">{}</script>',
  ),
  '_astro/a.js': '',
  'site.css': '@font-face { src: url("face.woff2"); }',
  'face.woff2': '',
  '404.html': page('<p>No such page</p>', '<style>p { color: red }</style>'),
  'articles/fire.html': page(
    '<p id="p-ann-said">On <a class="date" href="fire/timeline.html#e-ann-said"><time>Monday</time></a>, <a class="person" href="../people/ann-lee.html#p-ann-said">Ann\n Lee</a> spoke.</p>' +
      '<p id="p-he-sang">She sang.</p><p id="p-bob-sang"><a class="person" href="../people/bob-orr/2024.html#p-bob-sang">Bob Orr</a> said: <span id="q-la">“La.”</span></p><a href="../people/bob-orr.html">Bob Orr</a><a href="fire/timeline.html">Timeline</a><a href="../stories/port.html">Port</a>',
  ),
  'articles/flood.html': page(
    '<a href="flood/timeline.html">Timeline</a><a href="../stories/port.html">Port</a>',
  ),
  'articles/flood/timeline.html': page(
    '<a href="../flood.html">Flood</a><ol><li class="retold"><p class="sentence">On <time>Monday</time>, Ann Lee spoke.</p><a href="../fire.html#p-ann-said">Fire</a></li></ol>',
  ),
  'stories/port.html': page(
    '<a href="../articles/fire.html">Fire</a><a href="../articles/fire/timeline.html">Timeline</a><a href="../articles/flood.html">Flood</a><a href="../people/ann-lee.html">Ann Lee</a>',
  ),
  'articles/fire/timeline.html': page(
    '<a href="../fire.html">Fire</a><ol><li id="e-ann-said"><p class="sentence">On <time>Monday</time>, <a href="../../people/ann-lee.html#p-ann-said">Ann Lee</a> spoke.</p><a href="../fire.html#p-ann-said">Passage 1</a></li></ol>',
  ),
  'people/ann-lee.html': page(
    '<h1>Ann Lee</h1><a href="../articles/fire.html">Fire</a><a href="../articles/fire/timeline.html">Timeline</a><ol>' +
      '<li id="p-ann-said"><p>Named</p><blockquote>On <a href="../articles/fire/timeline.html#e-ann-said">Monday</a>, <b>Ann Lee</b> spoke.</blockquote><a href="../articles/fire.html#p-ann-said">Passage 1</a></li>' +
      '<li id="p-he-sang"><p>Named. “She”, read as Ann Lee</p><blockquote><b>She</b> sang.</blockquote><a href="../articles/fire.html#p-he-sang">Passage 2</a></li></ol>',
  ),
  'people/bob-orr.html': page(
    '<h1>Bob Orr</h1><ol><li><span id="p-bob-sang"></span><a href="bob-orr/2024.html">2024</a></li></ol>',
  ),
  'people/bob-orr/2024.html': page(
    '<h1>Bob Orr</h1><a href="../../articles/fire.html">Fire</a><ol><li id="p-bob-sang"><blockquote><b>Bob Orr</b> said: “La.”</blockquote><a href="../../articles/fire.html#q-la">Passage 3</a></li></ol>',
  ),
};

async function faultsIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
  const site = readSite(dir);
  return rules.flatMap(({ faults }) => faults(site));
}

test('a site that keeps every rule has no faults, and its excerpts are read', async () => {
  expect(await faultsIn(good)).toEqual([]);
  expect(excerptsOf(readSite(dir)).map(({ words }) => words)).toEqual([
    'On Monday, Ann Lee spoke.',
    'She sang.',
    'Bob Orr said: “La.”',
    'On Monday, Ann Lee spoke.',
    'On Monday, Ann Lee spoke.',
  ]);
});

test.each([
  [
    'a link to no page',
    'index.html',
    'fire.html',
    'fires.html',
    'index.html: articles/fires.html leads to no file',
  ],
  [
    'a link to a folder',
    'index.html',
    'articles/fire.html',
    'articles/',
    'index.html: articles/ leads to no file',
  ],
  ['a missing style sheet', 'index.html', '"site.css"', '"old.css"', 'index.html: old.css leads to no file'],
  ['a missing face', 'site.css', 'face.woff2', 'fade.woff2', 'site.css: fade.woff2 leads to no file'],
  [
    'a link to no place',
    'articles/fire/timeline.html',
    'fire.html#p-ann-said',
    'fire.html#p-bob',
    'leads to no place in articles/fire.html',
  ],
  [
    'a link from the root',
    'index.html',
    '"articles/',
    '"/articles/',
    'index.html: /articles/fire.html is absolute',
  ],
  [
    'a link to a file on disk',
    'index.html',
    'https://example.org/',
    'file:///a.html',
    'file:///a.html is absolute',
  ],
  [
    'a link without a scheme',
    'index.html',
    'https://example.org/',
    '//example.org/',
    '//example.org/ is absolute',
  ],
  [
    'an absolute link to itself',
    'index.html',
    '<link',
    '<link rel="canonical" href="https://example.org/a.html"><link',
    'index.html: https://example.org/ is absolute',
  ],
  [
    'a person that an article does not lead back from',
    'people/bob-orr/2024.html',
    '<a href="../../articles/fire.html">Fire</a><ol>',
    '<a href="../../articles/fire/timeline.html">Timeline</a><ol>',
    'people/bob-orr.html links to articles/fire/timeline.html, which does not link back',
  ],
  [
    'a quotation that is in no passage',
    'people/bob-orr/2024.html',
    'fire.html#q-la',
    'fire.html#people',
    'people/bob-orr/2024.html has 0 entries for articles/fire.html#p-bob-sang',
  ],
  [
    'a timeline that only people link to',
    'articles/fire.html',
    /<a [^>]*timeline.*?>/g,
    '<a>',
    'articles/fire/timeline.html links to articles/fire.html, which does not link back',
  ],
  [
    'a story that does not lead to its article',
    'stories/port.html',
    '<a href="../articles/flood.html">Flood</a>',
    '',
    'articles/flood.html links to stories/port.html, which does not link back',
  ],
  [
    'an article that does not lead to its story',
    'articles/flood.html',
    '<a href="../stories/port.html">Port</a>',
    '',
    'stories/port.html links to articles/flood.html, which does not link back',
  ],
  [
    'a timeline with an article that no story joins to its own',
    'articles/fire.html',
    '<a href="../stories/port.html">Port</a>',
    '',
    'articles/flood/timeline.html links to articles/fire.html, which does not link back',
  ],
  [
    'another article’s sentence in other words',
    'articles/flood/timeline.html',
    ' spoke.',
    ' speaks.',
    'articles/flood/timeline.html# shows “On Monday, Ann Lee speaks.”',
  ],
  [
    'a passage that no entry has',
    'people/ann-lee.html',
    '../articles/fire.html#p-ann-said',
    '../articles/fire.html#p-he-sang',
    'people/ann-lee.html has 0 entries for articles/fire.html#p-ann-said',
  ],
  [
    'a passage that two entries have',
    'people/ann-lee.html',
    '../articles/fire.html#p-he-sang',
    '../articles/fire.html#p-ann-said',
    'people/ann-lee.html has 2 entries for articles/fire.html#p-ann-said',
  ],
  [
    'an entry whose passage names someone else',
    'articles/fire.html',
    ' class="person"',
    '',
    'people/ann-lee.html has an entry for articles/fire.html#p-ann-said, which does not name them',
  ],
  [
    'an entry that does not say what was read as the person',
    'people/ann-lee.html',
    '“She”, read as Ann Lee',
    '',
    'people/ann-lee.html has an entry for articles/fire.html#p-he-sang, which does not name them',
  ],
  [
    'an excerpt without a way back',
    'people/ann-lee.html',
    'id="p-he-sang"',
    '',
    'people/ann-lee.html: 1 excerpts stand in no entry',
  ],
  [
    'an excerpt in other words',
    'people/ann-lee.html',
    ' sang.<',
    ' sings.<',
    'people/ann-lee.html#p-he-sang shows “She sings.”',
  ],
  [
    'a sentence in other words',
    'articles/fire/timeline.html',
    ' spoke.',
    ' speaks.',
    'timeline.html#e-ann-said shows “On Monday, Ann Lee speaks.”',
  ],
  [
    'an entry without a sentence',
    'articles/fire/timeline.html',
    'class="sentence"',
    '',
    'timeline.html#e-ann-said shows no words',
  ],
  [
    'an entry without a passage',
    'articles/fire/timeline.html',
    '../fire.html#p-ann-said',
    '../fire.html',
    'timeline.html#e-ann-said names no passage',
  ],
  ['a style in a page', 'index.html', '<body>', '<body><style></style>', 'index.html: <style> is inline'],
  [
    'a style on an element, in a picture too',
    'index.html',
    '<body>',
    '<body><svg><rect style="x:1"/></svg>',
    'index.html: <rect> has style=',
  ],
  [
    'a script in a page',
    'index.html',
    '<body>',
    '<body><template><script>1</script></template>',
    'index.html: <script> is inline',
  ],
  [
    'a script that only says that it is data of some kind',
    'index.html',
    '<body>',
    '<body><script type="text/json">1</script>',
    'index.html: <script> is inline',
  ],
  [
    'a module, which does not run from disk',
    'index.html',
    'defer',
    'type="module"',
    'index.html: _astro/a.js has type=',
  ],
  ['a script that holds the page up', 'index.html', ' defer', '', 'index.html: _astro/a.js is not deferred'],
  [
    'a script from elsewhere',
    'index.html',
    '_astro/a.js',
    'https://example.org/a.js',
    'index.html: the script “https://example.org/a.js” is not from _astro/',
  ],
  ['a handler', 'index.html', '<body>', '<body onload="a()">', 'index.html: <body> has onload='],
  [
    'a script in a link',
    'index.html',
    'https://example.org/',
    ' javascript:a()',
    'index.html: <a> leads to javascript:',
  ],
  ['no policy', '404.html', 'Content-Security-Policy', 'x', '404.html: 0 Content-Security-Policies'],
  [
    'two policies',
    'index.html',
    '<link',
    '<meta http-equiv="content-security-policy"><link',
    'index.html: 2 Content-Security-Policies',
  ],
  ['no language', 'index.html', ' lang="en"', '', 'index.html: <html> has no language'],
  ['an id twice', 'index.html', '<body>', '<body><p id="a"><p id="a">', 'index.html: the id a stands twice'],
])('%s is found', async (_, file, from, to, fault) => {
  const faults = await faultsIn({ ...good, [file]: (good[file] ?? '').replace(from, to) });
  expect(faults.join('\n')).toContain(fault);
});

test('the source of an article without markup is its text, and of one with markup is not compared', () => {
  expect(plainSource('---\nheadline: A\n---\n\n## Part\n\nOne\nline.\n\n- an item\n')).toBe(
    'Part One line. an item',
  );
  expect(plainSource('---\nheadline: A\n---\n\nAn *old* line.\n')).toBeNull();
  expect(plainSource('---\nheadline: A\n---\n\n[the envoy](person:a-b)\n')).toBeNull();
});
